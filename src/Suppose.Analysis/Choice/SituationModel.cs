using System.Collections.Concurrent;
using System.Collections.Immutable;

using Suppose.Analysis.Designs;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Choice;

/// <summary>The act model of an inquiry with a situation: the act follows from options, outcomes and wants.</summary>
internal sealed class SituationModel : ActModel
{
    /// <summary>The most sights for which the measures that touch a possibility are told exactly; with more, all count as touching.</summary>
    private const double MostSights = 64;

    private readonly Lock _building;
    private readonly ConcurrentDictionary<(Mind Mind, ulong Sight), Outlook> _outlooks;
    private readonly ConcurrentDictionary<(int Possibility, ulong Sight, bool Clamped), Prospect> _prospects;
    private readonly Lazy<ulong>[] _touching;

    /// <summary>The act model of an inquiry in given worlds.</summary>
    /// <exception cref="ArgumentException">The inquiry has no situation, or something in it refers to nothing.</exception>
    /// <exception cref="TooLargeException">A table would be too large.</exception>
    public SituationModel(Inquiry inquiry, WorldTable table)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inquiry.Measures.Length, 64, nameof(inquiry));
        (_building, _outlooks, _prospects) = (new Lock(), new(), new());
        Names = new SituationNames(inquiry);
        Table = table;
        Plan = new SituationTables(Names);
        Motives = new Motives(Names);
        Sights = new Sights(Names);
        Needs = new MeasureNeeds(inquiry);
        Options = [.. inquiry.Options.Select(option => new OptionTerms(option, Names))];
        OurWants = [.. inquiry.Ours?.Wants.Select(w => Names.Want(w.Want)) ?? []];
        _touching = [.. inquiry.Possibilities.Select((_, p) => new Lazy<ulong>(() => FindTouching(p)))];
    }

    private SituationModel(SituationModel other, WorldTable table)
    {
        (_building, _outlooks, _prospects, _touching) = (other._building, other._outlooks, other._prospects, other._touching);
        Names = other.Names;
        Table = table;
        Plan = other.Plan;
        Motives = other.Motives;
        Sights = other.Sights;
        Needs = other.Needs;
        Options = other.Options;
        OurWants = other.OurWants;
    }

    /// <summary>The inquiry's names.</summary>
    public SituationNames Names { get; }

    /// <summary>All worlds.</summary>
    public WorldTable Table { get; }

    /// <summary>The tables that expectations are made from; whoever adds to it must hold the model's lock.</summary>
    public SituationTables Plan { get; }

    /// <summary>What possibilities weigh.</summary>
    public Motives Motives { get; }

    /// <summary>What is seen under standing measures.</summary>
    public Sights Sights { get; }

    /// <summary>Which measures need and exclude each other.</summary>
    public MeasureNeeds Needs { get; }

    /// <summary>The terms of each option.</summary>
    public ImmutableArray<OptionTerms> Options { get; }

    /// <summary>The wants that are ours.</summary>
    public ImmutableArray<int> OurWants { get; }

    /// <inheritdoc/>
    public override int Measures => Names.Inquiry.Measures.Length;

    /// <inheritdoc/>
    public override int Possibilities => Names.Inquiry.Possibilities.Length;

    /// <inheritdoc/>
    public override int Worlds => Table.Worlds;

    /// <inheritdoc/>
    public override bool HasTempted => true;

    /// <inheritdoc/>
    public override bool HasValue => Names.Inquiry.Ours is not null;

    /// <inheritdoc/>
    public override ulong Touching(int possibility) => _touching[possibility].Value;

    /// <inheritdoc/>
    public override ActBlock OpenBlock() => new SituationBlock(this);

    /// <summary>The same situation in other worlds of the same judgements; how it is laid out, which no world changes, is shared.</summary>
    public SituationModel Over(WorldTable table) => new(this, table);

    /// <summary>Makes something that adds tables, while nobody else does.</summary>
    public T Build<T>(Func<T> make)
    {
        lock (_building)
        {
            return make();
        }
    }

    /// <summary>How things look from a mind under a sight.</summary>
    public Outlook Outlook(Mind mind, ulong sight)
    {
        if (_outlooks.TryGetValue((mind, sight), out Outlook? outlook))
        {
            return outlook;
        }

        return MakeOutlook(mind, sight);
    }

    /// <summary>What a possibility's actor has before them under a sight.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="sight">What is seen, by its key.</param>
    /// <param name="clamped">Whether its facts are so whatever their chance.</param>
    public Prospect Prospect(int possibility, ulong sight, bool clamped)
    {
        if (_prospects.TryGetValue((possibility, sight, clamped), out Prospect? prospect))
        {
            return prospect;
        }

        return MakeProspect(possibility, sight, clamped);
    }

    /// <summary>A possibility's mind, with nothing in it that makes no difference.</summary>
    public Mind MindOf(int possibility)
    {
        Possibility of = Names.Inquiry.Possibilities[possibility];
        return new Mind(
            of.Believes.Any(b => Names.Variable(b.Of).IsCircumstance) ? possibility : -1,
            of.Believes.Any(b => !Names.Variable(b.Of).IsCircumstance) ? possibility : -1,
            of.Given.IsEmpty ? -1 : possibility,
            Clamped: false);
    }

    /// <summary>The measures that touch something whatever is seen: all of them where there are too many sights to look at each.</summary>
    /// <param name="hasFacts">Whether there are facts, so that they may have to be taken as so whatever their chance.</param>
    /// <param name="touching">The measures that touch it under one sight.</param>
    public ulong TouchingInAnySight(bool hasFacts, Func<ulong, bool, ulong> touching)
    {
        if (Sights.Count > MostSights)
        {
            return MeasureSet.All(Measures);
        }

        ulong all = Sights.Touching;
        for (ulong sight = 0; sight < Sights.Count; sight++)
        {
            all |= touching(sight, false) | (hasFacts ? touching(sight, true) : 0);
        }

        return all;
    }

    // Apart from the look-ups, which are made in loops and must not take memory for what is captured here.
    private Outlook MakeOutlook(Mind mind, ulong sight) =>
        Build(() => _outlooks.GetOrAdd((mind, sight), key => new Outlook(Plan, key.Mind, Sights.Of(key.Sight))));

    private Prospect MakeProspect(int possibility, ulong sight, bool clamped)
    {
        Outlook outlook = Outlook(MindOf(possibility) with { Clamped = clamped }, sight);
        return Build(() => _prospects.GetOrAdd((possibility, sight, clamped), _ => new Prospect(this, possibility, outlook)));
    }

    private ulong FindTouching(int possibility) => TouchingInAnySight(
        MindOf(possibility).Facts >= 0,
        (sight, clamped) => Prospect(possibility, sight, clamped).Touching);
}
