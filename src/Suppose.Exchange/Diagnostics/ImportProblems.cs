using System.Collections.Immutable;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Exchange.Diagnostics;

/// <summary>Collects what there is to say while a file is taken in.</summary>
/// <remarks>Of one code no more than <see cref="MostOfOneCode"/> are kept; the rest are counted and named once.</remarks>
internal sealed class ImportProblems
{
    /// <summary>How many of one code are shown one by one.</summary>
    public const int MostOfOneCode = 50;

    private readonly List<Diagnostic> reported = [];
    private readonly Dictionary<string, int> counts = [];

    /// <summary>Whether something keeps the file from being taken in.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reports something.</summary>
    /// <param name="code">What sort of thing.</param>
    /// <param name="place">Where: in a table the row and the column of the cell, in XML the line and the column.</param>
    /// <param name="arguments">What the places of its sentence stand for.</param>
    public void Report(ImportCode code, Place place, params object?[] arguments)
    {
        HasErrors |= code.Severity == Severity.Error;
        counts[code.Code] = counts.GetValueOrDefault(code.Code) + 1;
        if (counts[code.Code] <= MostOfOneCode)
        {
            reported.Add(new Diagnostic(code.Code, code.Severity, ImportTexts.Say(code.Code, arguments), place, ImportTexts.Fixes(code.Code, arguments)));
        }
    }

    /// <summary>Everything reported, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var more = counts.Where(c => c.Value > MostOfOneCode).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new Diagnostic(
            ImportCodes.MoreOfTheSame.Code, ImportCodes.MoreOfTheSame.Severity, ImportTexts.Say(ImportCodes.MoreOfTheSame.Code, c.Value - MostOfOneCode, c.Key), Place.Nowhere, []));
        return [.. reported.OrderBy(d => d.Place.Line).ThenBy(d => d.Place.Column), .. more];
    }
}
