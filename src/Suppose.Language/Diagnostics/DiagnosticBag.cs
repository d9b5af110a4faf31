using System.Collections.Immutable;
using Suppose.Language.Text;
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
    private readonly Dictionary<string, Kind> _kinds = [];

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
        if (!_kinds.TryGetValue(code.Code, out Kind? kind))
        {
            _kinds.Add(code.Code, kind = new Kind(code));
        }

        kind.Count++;
        if (kind.Count <= MostOfOneCode)
        {
            _reported.Add(new Reported(code, place, near, arguments));
        }
        else if (kind.Count == MostOfOneCode + 1)
        {
            kind.FirstLeftOut = place;
        }
    }

    /// <summary>The known word that was probably meant, for a diagnostic that is still to be shown; looking for one takes time and is spared where it is not.</summary>
    /// <param name="code">The diagnostic's kind.</param>
    /// <param name="written">What was written.</param>
    /// <param name="known">The known words.</param>
    public string? Near(DiagnosticCode code, string written, IEnumerable<string> known) =>
        _kinds.TryGetValue(code.Code, out Kind? kind) && kind.Count >= MostOfOneCode ? null : Nearest.To(written, known);

    /// <summary>Everything reported, in the order of the file; what stands nowhere in it comes first.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var all = new List<Diagnostic>(_reported.Count);
        foreach (Reported reported in _reported)
        {
            all.Add(Write(reported));
        }

        foreach (Kind kind in _kinds.Values)
        {
            if (kind.Count > MostOfOneCode)
            {
                var more = new DiagnosticCode(ReadingCodes.MoreOfTheSame.Code, kind.Code.Severity);
                all.Add(Write(new Reported(more, kind.FirstLeftOut, null, [kind.Count - MostOfOneCode, kind.Code.Code])));
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

    private sealed record Reported(DiagnosticCode Kind, Place Place, string? Near, object?[] Arguments);

    private sealed class Kind(DiagnosticCode code)
    {
        public DiagnosticCode Code => code;

        public int Count { get; set; }

        public Place FirstLeftOut { get; set; }
    }
}
