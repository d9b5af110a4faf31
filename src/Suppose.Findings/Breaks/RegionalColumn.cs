using System.Collections.Immutable;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;

namespace Suppose.Findings.Breaks;

/// <summary>The column that says of each judgement how far it lies apart where a design fails and where it holds, and which way.</summary>
internal sealed class RegionalColumn
{
    private readonly int _at;
    private readonly ImmutableArray<RegionalSensitivity> _inputs;
    private readonly HangsWords _words;

    private RegionalColumn(int at, Breakage breakage, HangsWords words)
    {
        _at = at;
        _inputs = breakage.Search.Regional;
        _words = words;
        Possibility = breakage.Possibility!;
        OverStates = breakage.Search.OverStates;
    }

    /// <summary>Id of the possibility.</summary>
    public string Possibility { get; }

    /// <summary>Whether what counts as failing is that the act seems best in something that is seen.</summary>
    public bool OverStates { get; }

    /// <summary>The column of one possibility; null where nothing differs by more than chance would bring about.</summary>
    public static RegionalColumn? Of(BreakRun run, string possibility, HangsWords words)
    {
        var at = run.Breaks.ToList().FindIndex(b => b.Possibility == possibility);
        return at >= 0 && run.Breaks[at].Search.Regional.Any(r => r.Tells) ? new RegionalColumn(at, run.Breaks[at], words) : null;
    }

    /// <summary>The cell of one judgement, or of the one weight of an order of importance that lies furthest apart.</summary>
    public Cell Cell(CaseSubject subject)
    {
        var inputs = _inputs.Select((input, place) => (Input: input, Place: place)).Where(i => IsOf(i.Input.Subject, subject) && i.Input.Tells).ToList();
        if (inputs.Count == 0)
        {
            return new Cell([_words.Nothing()], Tone.Plain);
        }

        var (input, place) = inputs.MaxBy(i => i.Input.Distance);
        var said = _words.Apart(subject is OrderSubject ? RegionalSide.Neither : input.Side, Figures.Amount(input.Distance));
        return new Cell([said], Tone.Plain) { Figures = [Pointer.One(input.Distance, "breaks", "breaks", _at, "inputs", place, "distance")] };
    }

    private static bool IsOf(CaseSubject input, CaseSubject subject) => (input, subject) switch
    {
        (JudgementSubject one, JudgementSubject other) => one.Judgement.Key == other.Judgement.Key,
        (WeightSubject weight, OrderSubject order) => weight.Possibility == order.Possibility,
        _ => false,
    };
}
