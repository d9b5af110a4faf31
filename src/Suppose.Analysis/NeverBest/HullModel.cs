using System.Collections.Concurrent;
using System.Collections.Immutable;

using Suppose.Analysis.Choice;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.NeverBest;

/// <summary>The hulls of an inquiry's motives, and the contexts in which they choose.</summary>
internal sealed class HullModel
{
    private readonly ConcurrentDictionary<(int Context, ulong Sight, bool Clamped), HullProspect> _prospects;
    private readonly Lazy<ulong>[] _touching;

    /// <summary>The hulls of an inquiry.</summary>
    public HullModel(SituationModel model)
    {
        _prospects = new();
        Model = model;
        Contexts = HullContext.All(model);
        Mixtures = [.. Enumerable.Range(0, model.Possibilities).Select(p => new HullCorner(p, Turned: false))];
        Unlisted = [.. Enumerable.Range(0, model.Motives.Wants).SelectMany(CornersOf)];
        _touching = [.. Contexts.Select((_, c) => new Lazy<ulong>(() => FindTouching(c)))];
    }

    private HullModel(HullModel other, WorldTable table)
    {
        (_prospects, _touching) = (other._prospects, other._touching);
        Model = other.Model.Over(table);
        Contexts = other.Contexts;
        Mixtures = other.Mixtures;
        Unlisted = other.Unlisted;
    }

    /// <summary>The situation.</summary>
    public SituationModel Model { get; }

    /// <summary>The contexts.</summary>
    public ImmutableArray<HullContext> Contexts { get; }

    /// <summary>The corners of the hull of listed possibilities.</summary>
    public ImmutableArray<HullCorner> Mixtures { get; }

    /// <summary>The corners of the hull of unlisted motives; an aversion counts only in worlds in which some possibility has it.</summary>
    public ImmutableArray<HullCorner> Unlisted { get; }

    /// <summary>The same hulls in other worlds of the same judgements.</summary>
    public HullModel Over(WorldTable table) => new(this, table);

    /// <summary>The corners of a hull.</summary>
    public ImmutableArray<HullCorner> Corners(Hull hull) => hull == Hull.Mixtures ? Mixtures : Unlisted;

    /// <summary>The measures that can make any difference in a context, as a bit mask.</summary>
    public ulong Touching(int context) => _touching[context].Value;

    /// <summary>What options promise in a context under a sight.</summary>
    public HullProspect Prospect(int context, ulong sight, bool clamped)
    {
        if (_prospects.TryGetValue((context, sight, clamped), out HullProspect? prospect))
        {
            return prospect;
        }

        return MakeProspect(context, sight, clamped);
    }

    // Apart from the look-up, which is made in loops and must not take memory for what is captured here.
    private HullProspect MakeProspect(int context, ulong sight, bool clamped)
    {
        Outlook outlook = Model.Outlook(Contexts[context].Mind with { Clamped = clamped }, sight);
        return Model.Build(() => _prospects.GetOrAdd((context, sight, clamped), _ => new HullProspect(Model, Contexts[context], outlook)));
    }

    private ulong FindTouching(int context) => Model.TouchingInAnySight(
        Contexts[context].Mind.Facts >= 0,
        (sight, clamped) => Prospect(context, sight, clamped).Touching);

    private IEnumerable<HullCorner> CornersOf(int want)
    {
        yield return new HullCorner(want, Turned: false);
        if (Enumerable.Range(0, Model.Possibilities).Any(p => MayBeAverse(p, want)))
        {
            yield return new HullCorner(want, Turned: true);
        }
    }

    /// <summary>Whether a possibility is averse to a want in some world; one that mixes others may be wherever it weighs the want at all.</summary>
    private bool MayBeAverse(int possibility, int want)
    {
        Possibility of = Model.Names.Inquiry.Possibilities[possibility];
        string id = Model.Names.Inquiry.Wants[want].Id;
        return of.Wants.Any(w => w.Want == id && w.Weight.Distribution.Minimum < 0)
            || of.Ranked?.Tiers.SelectMany(t => t).Any(w => w.Want == id && w.Aversion) == true
            || (!of.Mixes.IsEmpty && Model.Motives.AtStake(possibility).Contains(want));
    }
}
