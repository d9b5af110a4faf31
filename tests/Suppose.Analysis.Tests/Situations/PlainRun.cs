using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>All that is said of one design in one world, found plainly.</summary>
internal sealed record PlainDesign(
    string[] Measures,
    double Cost,
    Dictionary<string, double?> Temptation,
    Dictionary<string, double> Tempted,
    Dictionary<string, double> Act,
    Dictionary<string, double> Value,
    Dictionary<string, Dictionary<string, double>> Instead,
    bool HoldsAll,
    bool HoldsMixtures,
    bool HoldsUnlisted);

/// <summary>A whole run in one world: every design, every set that may stand of it, every state, every joint assignment.</summary>
internal sealed class PlainRun
{
    private readonly PlainWorld _world;
    private readonly PlainChoice _choice;
    private readonly PlainDesigns _designs;
    private readonly PlainHull _hull;
    private readonly Dictionary<(string, string), PlainActs> _acts = [];
    private readonly Dictionary<(string, string, bool), bool> _hulls = [];

    public PlainRun(PlainWorld world)
    {
        _world = world;
        _choice = new PlainChoice(world);
        _designs = new PlainDesigns(world);
        _hull = new PlainHull(world, _choice);
        Designs = [.. _designs.Feasible().Select(Design)];
    }

    public List<PlainDesign> Designs { get; }

    private Inquiry Inquiry => _world.Inquiry;

    private PlainDesign Design(string[] design)
    {
        double cost = design.Sum(id => Inquiry.Measures.Single(m => m.Id == id).Cost is { } c ? _world.Number(c) : 0);
        double weight = Inquiry.Ours?.Costs is { } costs ? _world.Number(costs) : 0;
        Dictionary<string, T> Each<T>(Func<Possibility, T> of) => Inquiry.Possibilities.ToDictionary(p => p.Id, of);
        double Mean(Possibility p, Func<PlainActs, double> of) => Standing(design, p).Sum(a => a.Chance * of(Acts(p, a.Standing)));
        var tempted = Each(p => Mean(p, a => a.Tempted ? 1 : 0));
        bool all = tempted.Values.All(Within);
        return new PlainDesign(
            design,
            cost,
            Each(p => Acts(p, [.. design]).Temptation),
            tempted,
            Each(p => Mean(p, a => a.Act)),
            Each(p => Mean(p, a => a.Value) - (weight * cost)),
            Each(p => Inquiry.Options.ToDictionary(o => o.Id, o => Mean(p, a => a.Instead[o.Id]))),
            all,
            all && HoldsHull(design, unlisted: false),
            HoldsHull(design, unlisted: true));
    }

    private bool Within(double tempted) => tempted <= Inquiry.Tolerance + 1e-12;

    private bool HoldsHull(string[] design, bool unlisted)
    {
        Possibility?[] minds = [null, .. Inquiry.Possibilities];
        double Least(string measure) => Inquiry.Possibilities.Min(p => _designs.ChanceToStand(measure, p.Id));
        Func<string, double>[] stands = [Least, .. Inquiry.Possibilities.Select(p => (Func<string, double>)(m => _designs.ChanceToStand(m, p.Id)))];
        return minds.All(mind => stands.All(s =>
            Within(_designs.Standing(design, s).Sum(a => Tempted(unlisted, mind, a.Standing) ? a.Chance : 0))));
    }

    private bool Tempted(bool unlisted, Possibility? mind, HashSet<string> standing)
    {
        var key = (mind?.Id ?? "", Name(standing), unlisted);
        if (!_hulls.TryGetValue(key, out bool tempted))
        {
            tempted = _hull.Tempted(unlisted ? _hull.Unlisted() : _hull.Mixtures(standing), mind, standing);
            _hulls.Add(key, tempted);
        }

        return tempted;
    }

    private PlainActs Acts(Possibility possibility, HashSet<string> standing)
    {
        var key = (possibility.Id, Name(standing));
        if (!_acts.TryGetValue(key, out PlainActs? acts))
        {
            acts = _choice.Acts(possibility, standing);
            _acts.Add(key, acts);
        }

        return acts;
    }

    private IEnumerable<(HashSet<string> Standing, double Chance)> Standing(string[] design, Possibility possibility) =>
        _designs.Standing(design, m => _designs.ChanceToStand(m, possibility.Id));

    private static string Name(IEnumerable<string> standing) => string.Join(";", standing.Order(StringComparer.Ordinal));
}
