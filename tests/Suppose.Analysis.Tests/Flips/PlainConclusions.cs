using Suppose.Analysis.Flips;
using Suppose.Analysis.Tests.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Flips;

/// <summary>What a run of an inquiry with a situation concludes at the central world, with one judgement at a number of the reader's, worked out plainly from the start.</summary>
internal sealed class PlainConclusions
{
    private readonly Inquiry _inquiry;
    private readonly PlainWorld _world;
    private readonly PlainChoice _choice;
    private readonly PlainDesigns _designs;
    private readonly Dictionary<(string, string), PlainActs> _acts = [];

    public PlainConclusions(Inquiry inquiry, string? key = null, double value = 0)
    {
        WorldTable central = WorldTable.Central(JudgementSet.OfRun(inquiry));
        _inquiry = inquiry;
        _world = new PlainWorld(inquiry, j => j.Key == key ? value : central.Of(j)[0], (ranked, want) => central.Of(ranked, want)[0]);
        _choice = new PlainChoice(_world);
        _designs = new PlainDesigns(_world);
        Designs = [.. _designs.Feasible()];
    }

    /// <summary>All designs, by size and then by order in the file.</summary>
    public string[][] Designs { get; }

    /// <summary>Whether a conclusion is so.</summary>
    public bool Says(Conclusion conclusion) => conclusion switch
    {
        HoldsForOne one => Holds([.. one.Design], Of(one.Possibility)) == one.Holds,
        HoldsForAll all => HoldsAll([.. all.Design]) == all.Holds,
        CheapestThatHolds cheapest => Designs.Where(HoldsAll).OrderBy(d => Math.Round(Cost(d), 9)).Take(1).Any(d => d.SequenceEqual(cheapest.Design)),
        SmallestRegret smallest => Designs.OrderBy(d => Math.Round(LargestRegret(d), 9)).First().SequenceEqual(smallest.Design),
        MeasureGrade grade => GradeOf(grade.Measure, Of(grade.Possibility)) == grade.Grade,
        _ => throw new ArgumentException("An unknown conclusion.", nameof(conclusion)),
    };

    private Possibility Of(string id) => _inquiry.Possibilities.Single(p => p.Id == id);

    private bool Holds(string[] design, Possibility possibility) => Mean(design, possibility, a => a.Tempted ? 1 : 0) <= _inquiry.Tolerance + 1e-12;

    private bool HoldsAll(string[] design) => _inquiry.Possibilities.All(p => Holds(design, p));

    private double Cost(string[] design) => design.Sum(id => _inquiry.Measures.Single(m => m.Id == id).Cost is { } cost ? _world.Number(cost) : 0);

    private double Value(string[] design, Possibility possibility) =>
        Mean(design, possibility, a => a.Value) - (_inquiry.Ours?.Costs is { } costs ? _world.Number(costs) * Cost(design) : 0);

    private double LargestRegret(string[] design) =>
        _inquiry.Possibilities.Where(p => !p.Ordinary).Max(p => Designs.Max(other => Value(other, p)) - Value(design, p));

    private Grade GradeOf(string measure, Possibility possibility)
    {
        string[] needs = [.. _inquiry.Measures.Select(m => m.Id).Where(NeedsOf(measure).Contains)];
        string[] after = [.. _inquiry.Measures.Select(m => m.Id).Where(id => id == measure || needs.Contains(id))];
        return Grades.Of(Mean(needs, possibility, a => a.Act), Mean(after, possibility, a => a.Act), _inquiry.Tolerance);
    }

    private HashSet<string> NeedsOf(string measure) =>
        [.. _inquiry.Measures.Single(m => m.Id == measure).Needs.SelectMany(need => NeedsOf(need).Append(need))];

    private double Mean(string[] design, Possibility possibility, Func<PlainActs, double> of) =>
        _designs.Standing(design, m => _designs.ChanceToStand(m, possibility.Id)).Sum(a => a.Chance * of(Acts(possibility, a.Standing)));

    private PlainActs Acts(Possibility possibility, HashSet<string> standing)
    {
        (string, string) key = (possibility.Id, string.Join(";", standing.Order(StringComparer.Ordinal)));
        if (!_acts.TryGetValue(key, out PlainActs? acts))
        {
            _acts.Add(key, acts = _choice.Acts(possibility, standing));
        }

        return acts;
    }
}
