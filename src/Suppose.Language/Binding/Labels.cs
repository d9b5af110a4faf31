using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding;

/// <summary>Names the places of judgements in words a reader can follow.</summary>
internal static class Labels
{
    /// <summary>The label of a judgement.</summary>
    /// <param name="what">Which sort of place; its words stand in the resource file under <c>label.</c> and this name.</param>
    /// <param name="ids">The ids it names.</param>
    public static string Of(string what, params object?[] ids) => DiagnosticTexts.Text("label." + what, ids);
}
