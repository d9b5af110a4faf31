using System.Collections.Immutable;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>The uncertain judgements, and orders of importance, on which it can depend whether a design holds under a possibility.</summary>
/// <remarks>What concerns neither the design's measures nor the possibility is left out, and so are costs, burdens and what is ours. One judgement a draw, in the order of the file.</remarks>
internal sealed class RelevantJudgements
{
    private readonly Inquiry _inquiry;

    /// <summary>Those of a design.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="design">Ids of its measures.</param>
    public RelevantJudgements(Inquiry inquiry, IEnumerable<string> design)
    {
        _inquiry = inquiry;
        HashSet<string> ids = [.. design];
        Measures = [.. inquiry.Measures.Where(m => ids.Contains(m.Id))];
        ByPossibility = [.. inquiry.Possibilities.Select(p => Once(Under(p)))];
        All = Once(ByPossibility.SelectMany(own => own));
        Rankings = [.. inquiry.Possibilities.Select(p => RanksUsed(p).ToImmutableArray())];
    }

    /// <summary>The design's measures.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>For each possibility.</summary>
    public ImmutableArray<ImmutableArray<Judgement>> ByPossibility { get; }

    /// <summary>For any possibility.</summary>
    public ImmutableArray<Judgement> All { get; }

    /// <summary>For each possibility the orders of importance that have anything to decide, with the possibility whose they are.</summary>
    public ImmutableArray<ImmutableArray<(Possibility Whose, RankedWants Ranked)>> Rankings { get; }

    private static ImmutableArray<Judgement> Once(IEnumerable<Judgement> judgements) =>
        [.. judgements.Where(j => !j.Distribution.IsCertain).DistinctBy(j => j.Key, StringComparer.Ordinal)
            .OrderBy(j => j.IsDefault || !j.Place.IsInFile).ThenBy(j => j.Place.Line).ThenBy(j => j.Place.Column).ThenBy(j => j.Key, StringComparer.Ordinal)];

    private IEnumerable<Judgement> Under(Possibility possibility)
    {
        IEnumerable<Judgement> standing = Measures.SelectMany(m => m.Stands.Concat(m.Against)).Where(s => s.Possibility == possibility.Id).Select(s => s.Judgement);
        return _inquiry.IsRated ? standing.Concat(possibility.Acts is { } acts ? [acts] : []) : standing.Concat(Situation(possibility));
    }

    private IEnumerable<Judgement> Situation(Possibility possibility) =>
        Moving(possibility).SelectMany(p => p.Wants.Select(w => w.Weight).Concat(p.Mixes.Select(m => m.Share)))
            .Concat(possibility.Believes.SelectMany(b => Chances(b.Rule)))
            .Concat(_inquiry.Circumstances.SelectMany(c => c.Rules).Concat(_inquiry.Outcomes.SelectMany(o => o.Rules)).SelectMany(Chances))
            .Concat(_inquiry.Wants.OfType<WeighedWant>().SelectMany(w => w.Parts).Select(p => p.Weight))
            .Concat(Measures.SelectMany(m => m.Changes).Select(Of).OfType<Judgement>());

    private IEnumerable<(Possibility Whose, RankedWants Ranked)> RanksUsed(Possibility possibility) =>
        Moving(possibility).Where(p => p.Ranked is { } ranked && Ranking.DrawKeys(ranked).Any()).Select(p => (p, p.Ranked!));

    /// <summary>A possibility and those that it mixes, directly or not.</summary>
    private List<Possibility> Moving(Possibility possibility)
    {
        List<Possibility> found = [possibility];
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(found[i].Mixes.Select(mix => _inquiry.Possibilities.First(p => p.Id == mix.Possibility)).Where(p => !found.Contains(p)).Distinct());
        }

        return found;
    }

    private static IEnumerable<Judgement> Chances(Rule rule) => rule.Chances.Select(c => c.Chance).OfType<Judgement>();

    private static Judgement? Of(Change change) => change switch
    {
        ShiftChange shift => shift.Shift,
        SetChange set => set.Chance,
        _ => null,
    };
}
