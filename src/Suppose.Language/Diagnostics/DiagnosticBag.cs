using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Diagnostics;

/// <summary>Collects what there is to tell the author while the passes go on.</summary>
/// <remarks>
/// Of one code no more than <see cref="MostOfOneCode"/> are kept; the rest are counted and named once, so that a file with one mistake a thousand times
/// stays readable. Texts are written only for those kept.
/// </remarks>
internal sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one code are shown one by one.</summary>
    public const int MostOfOneCode = 20;

    private readonly List<Reported> _reported = [];
    private readonly Dictionary<string, Overflow> _counts = [];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">What the numbered places of its texts stand for.</param>
    public void Report(DiagnosticCode code, Place place, params object?[] arguments) => ReportNear(code, place, null, arguments);

    /// <summary>Adds a diagnostic whose first fix is a word that was probably meant.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="place">Where.</param>
    /// <param name="near">The word probably meant, or null where none is near.</param>
    /// <param name="arguments">What the numbered places of its texts stand for.</param>
    public void ReportNear(DiagnosticCode code, Place place, string? near, params object?[] arguments)
    {
        HasErrors |= code.Severity == Severity.Error;
        Overflow overflow = _counts.GetValueOrDefault(code.Code);
        if (overflow.Count < MostOfOneCode)
        {
            _reported.Add(new Reported(code, place, near, arguments));
            _counts[code.Code] = new Overflow(code, overflow.Count + 1, place);
            return;
        }

        _counts[code.Code] = overflow with { Count = overflow.Count + 1, First = overflow.Count == MostOfOneCode ? place : overflow.First };
    }

    /// <summary>Everything reported, in the order of the file; what stands nowhere in it comes first.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var all = new List<Diagnostic>(_reported.Count);
        foreach (Reported reported in _reported)
        {
            all.Add(Write(reported));
        }

        foreach (Overflow overflow in _counts.Values)
        {
            if (overflow.Count > MostOfOneCode)
            {
                all.Add(Write(new Reported(
                    new DiagnosticCode(ReadingCodes.MoreOfTheSame.Code, overflow.Kind.Severity), overflow.First, null, [overflow.Count - MostOfOneCode, overflow.Kind.Code])));
            }
        }

        return [.. all.OrderBy(d => d.Place.Line).ThenBy(d => d.Place.Column)];
    }

    private static Diagnostic Write(Reported reported) => new(
        reported.Kind.Code,
        reported.Kind.Severity,
        DiagnosticTexts.Message(reported.Kind.Code, reported.Arguments),
        reported.Place,
        DiagnosticTexts.Fixes(reported.Kind.Code, reported.Near, reported.Arguments));

    private readonly record struct Reported(DiagnosticCode Kind, Place Place, string? Near, object?[] Arguments);

    private readonly record struct Overflow(DiagnosticCode Kind, int Count, Place First);
}
