using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Conditions as text.</summary>
internal static class CaseText
{
    /// <summary>Conditions in one order whatever the order of the file, for keys of draws.</summary>
    /// <param name="when">The conditions.</param>
    public static string Canonical(ImmutableArray<Condition> when) => when.IsEmpty
        ? "always"
        : string.Join('&', when.Select(c => $"{c.Subject ?? VariableNames.Option}={string.Join('|', c.AnyOf.Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));

    /// <summary>The case of a rule without conditions, in words.</summary>
    /// <param name="left">Whether rules with conditions stand before it.</param>
    public static string Rest(bool left) => DiagnosticTexts.Text(left ? "case.otherwise" : "case.every");

    /// <summary>Conditions as a reader can follow them.</summary>
    /// <param name="when">The conditions.</param>
    public static string InWords(ImmutableArray<Condition> when) => when.IsEmpty
        ? DiagnosticTexts.Text("case.always")
        : string.Join(", ", when.Select(c => $"{c.Subject ?? VariableNames.Option}: {string.Join(" / ", c.AnyOf)}"));
}
