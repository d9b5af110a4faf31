using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>Finds what stood in the way of something less destructive: what would have made it the best to an actor to whom the harmful option seems the best.</summary>
/// <remarks>
/// At the central world, with measures that stand for certain. What is sought makes an option a best response in every case in which a harmful one is now; where measures show the actor more, in
/// every case that such a case then falls into. A circumstance that is supposed is so in the world and in the mind. How far that carries is said as a share of worlds.
/// </remarks>
public sealed class AlternativeFinder
{
    /// <summary>The most sets of changes, and the most judgements, that are told for one option under one possibility.</summary>
    public const int MostTold = 8;

    private readonly Inquiry _inquiry;
    private readonly JudgementSet _judgements;
    private readonly RunControl _control;
    private readonly DesignSpace _space;
    private readonly WorldTable _central;
    private readonly FactSets _facts;
    private readonly ChangeSets _sets;
    private readonly Supposed _supposed;
    private readonly SituationModel _model;

    private AlternativeFinder(Inquiry inquiry, JudgementSet judgements, DesignSpace space, RunControl control)
    {
        _inquiry = inquiry;
        _judgements = judgements;
        _space = space;
        _control = control;
        _central = WorldTable.Central(judgements);
        _facts = new FactSets(inquiry);
        _sets = new ChangeSets(space, _facts);
        _supposed = new Supposed(inquiry, _facts);
        _model = new SituationModel(_supposed.Inquiry, _central);
    }

    /// <summary>Finds it.</summary>
    /// <param name="inquiry">The inquiry, resolved and checked by the language.</param>
    /// <param name="settings">Worlds, seed, threads, and how many measures a set may join.</param>
    /// <param name="progress">Told how far it has come, from several threads; null for nobody.</param>
    /// <param name="token">Stops the work promptly.</param>
    /// <returns>What was found, or why there is nothing to be said. No result depends on the number of threads.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static AlternativesReading Find(Inquiry inquiry, RunSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        JudgementSet judgements = JudgementSet.OfRun(inquiry);
        var reading = new AlternativesReading
        {
            Inquiry = inquiry,
            Seed = settings.Seed,
            Worlds = judgements.IsCertain ? 1 : settings.Worlds,
            Certain = judgements.IsCertain,
            WhyNot = inquiry.IsRated ? WhyNoWays.NoSituation : inquiry.Options.Any(o => o.Never) ? null : WhyNoWays.NothingHarmful,
        };
        if (reading.WhyNot is not null)
        {
            return reading;
        }

        DesignSpace? space = DesignSpace.Of(inquiry, settings.MaxMeasures, out RunLimit? limit);
        if (space is null)
        {
            return reading with { Limit = limit };
        }

        try
        {
            return new AlternativeFinder(inquiry, judgements, space, new RunControl(settings.Threads, progress, token)).Find(reading, settings);
        }
        catch (Exception fault) when (SituationLimit.In(fault, inquiry) is { } reached)
        {
            return reading with { Limit = reached };
        }
    }

    private AlternativesReading Find(AlternativesReading reading, RunSettings settings)
    {
        var block = (SituationBlock)_model.OpenBlock();
        block.MoveTo(0, 1);
        BestCourse best = new(_model, block);
        WaySearch[] searches = [.. Enumerable.Range(0, _inquiry.Possibilities.Length)
            .Select(p => (p, Cases: new TemptedCases(_model, best, p))).Where(x => !x.Cases.IsEmpty)
            .Select(x => new WaySearch(_model, _supposed, _facts, x.Cases, x.p))];
        if (searches.Length == 0)
        {
            return reading with { WhyNot = WhyNoWays.NobodyTempted };
        }

        var found = new Dictionary<int, List<ChangeSet>>[searches.Length];
        var judged = new Dictionary<int, ImmutableArray<JudgementWay>>[searches.Length];
        int total = searches.Length + 1 + WorldUnits.Count(reading.Worlds);
        int done = 0;
        Parallel.For(0, searches.Length, new ParallelOptions { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token }, i =>
        {
            found[i] = searches[i].Smallest(_sets, _control.Token);
            judged[i] = new JudgementWays(_inquiry, _judgements).Find(searches[i].Possibility, searches[i].Cases);
            _control.Report(RunStage.Ways, Interlocked.Increment(ref done), total);
        });
        ImmutableArray<int> options = [.. searches.Select(s => s.Cases.LessDestructive.AsEnumerable()).Aggregate((one, other) => one.Intersect(other)).Order()];
        Dictionary<int, List<ChangeSet>> forAll = WaySearch.Smallest(_sets, options, _facts, (changes, option) => Array.TrueForAll(searches, s => s.Makes(changes, option)), _control.Token);
        _control.Report(RunStage.Ways, searches.Length + 1, total);
        var listed = new WayListing(this, settings);
        Func<ImmutableArray<PossibilityWays>> possibilities = Possibilities(searches, found, judged, listed);
        Func<ImmutableArray<OptionBlocks>> blocks = Blocks(searches, found, options, forAll, listed);
        listed.WorkOut(units => _control.Report(RunStage.Ways, searches.Length + 1 + units, total));
        return reading with
        {
            LargestTried = _sets.Largest,
            MostCircumstances = _facts.Largest,
            SetsTried = _sets.All.Length,
            Exhaustive = _sets.Exhaustive,
            Possibilities = possibilities(),
            Blocks = blocks(),
        };
    }

    private Func<ImmutableArray<PossibilityWays>> Possibilities(
        WaySearch[] searches, Dictionary<int, List<ChangeSet>>[] found, Dictionary<int, ImmutableArray<JudgementWay>>[] judged, WayListing listed)
    {
        Func<PossibilityWays>[] all = [.. searches.Select((search, i) =>
        {
            (int Option, Func<ImmutableArray<WayOut>> Sets)[] options = [.. search.Cases.LessDestructive.Select(option => (option, listed.Add(found[i][option], option, [search])))];
            return (Func<PossibilityWays>)(() => new PossibilityWays(
                _inquiry.Possibilities[search.Possibility].Id,
                search.Cases.Told,
                [.. options.Select(o => new OptionWays(_inquiry.Options[o.Option].Id, o.Sets(), found[i][o.Option].Count, [.. judged[i][o.Option].Take(MostTold)]))]));
        })];
        return () => [.. all.Select(one => one())];
    }

    private Func<ImmutableArray<OptionBlocks>> Blocks(
        WaySearch[] searches, Dictionary<int, List<ChangeSet>>[] found, ImmutableArray<int> options, Dictionary<int, List<ChangeSet>> forAll, WayListing listed)
    {
        Func<OptionBlocks>[] all = [.. options.Select(option =>
        {
            ChangeSet[] every = [.. found.SelectMany(own => own[option])];
            ulong measures = every.Length == 0 ? 0 : every.Aggregate(ulong.MaxValue, (common, set) => common & set.Measures);
            IEnumerable<OtherCircumstance> circumstances = every.Length == 0 ? [] : every.Select(set => Circumstances(set).AsEnumerable()).Aggregate((common, own) => common.Intersect(own));
            Func<ImmutableArray<WayOut>> sets = listed.Add(forAll[option], option, searches);
            return (Func<OptionBlocks>)(() => new OptionBlocks
            {
                Option = _inquiry.Options[option].Id,
                NoWayUnder = [.. searches.Where((_, i) => found[i][option].Count == 0).Select(s => _inquiry.Possibilities[s.Possibility].Id)],
                MissingMeasures = _space.Ids(measures),
                Circumstances = [.. circumstances],
                ForAll = sets(),
                Found = forAll[option].Count,
            });
        })];
        return () => [.. all.Select(one => one())];
    }

    private ImmutableArray<OtherCircumstance> Circumstances(ChangeSet set) => [.. _facts.All[set.Facts].Select(f => new OtherCircumstance(f.Circumstance, f.State))];

    /// <summary>The sets that are told: the nearest of those found, with what they come to.</summary>
    private sealed class WayListing(AlternativeFinder finder, RunSettings settings)
    {
        private readonly List<(ChangeSet Changes, int Option, WaySearch[] Under)> _asked = [];
        private double[] _shares = [];

        /// <summary>Adds the nearest of some sets; what is returned can be asked once all have been worked out.</summary>
        public Func<ImmutableArray<WayOut>> Add(List<ChangeSet> found, int option, WaySearch[] under)
        {
            (WayOut Way, int Place)[] told = [.. found.Select((changes, i) => (Way: Of(changes, under), i))
                .OrderByDescending(t => t.Way.Chance).ThenBy(t => t.Way.Cost).ThenBy(t => t.Way.Size).ThenBy(t => t.i).Take(MostTold)
                .Select(t => (t.Way with { Without = Without(found[t.i], under) }, Ask(found[t.i])))];
            return () => [.. told.Select(t => t.Way with { Share = _shares[t.Place] })];

            int Ask(ChangeSet changes)
            {
                _asked.Add((changes, option, under));
                return _asked.Count - 1;
            }
        }

        /// <summary>Works out the shares of all that were added.</summary>
        /// <param name="report">Told how many units of worlds are done.</param>
        public void WorkOut(Action<int> report)
        {
            WorldTable worlds = WorldTable.Draw(finder._judgements, settings.Worlds, settings.Seed);
            _shares = new WorldShares(new SituationModel(finder._supposed.Inquiry, worlds), finder._supposed, finder._facts, finder._control).Of(_asked, report);
        }

        private WayOut Of(ChangeSet changes, WaySearch[] under)
        {
            double[] cost = new double[1];
            new DesignCosts(finder._inquiry, new JudgementColumns(finder._central)).Column(changes.Measures, cost);
            return new WayOut
            {
                Measures = finder._space.Ids(changes.Measures),
                Circumstances = finder.Circumstances(changes),
                Cost = cost[0],
                Chance = under.Min(search => finder.ChanceOf(search.Possibility, changes.Facts)),
            };
        }

        /// <summary>Why each change is needed; told under one possibility only.</summary>
        private ImmutableArray<Lacking> Without(ChangeSet changes, WaySearch[] under)
        {
            if (under is not [var search])
            {
                return [];
            }

            IEnumerable<Lacking> measures = changes.Measures.Measures().Select(m =>
                new Lacking(finder._inquiry.Measures[m].Id, null, Best(changes with { Measures = finder._space.Needs.Without(changes.Measures, m) })));
            IEnumerable<Lacking> circumstances = finder.Circumstances(changes).Select((c, i) => new Lacking(null, c, Best(changes with { Facts = finder._facts.Without(changes.Facts, i) })));
            return [.. measures, .. circumstances];

            ImmutableArray<string> Best(ChangeSet less) => [.. search.Somewhere(less).Select(option => finder._inquiry.Options[option].Id)];
        }
    }

    /// <summary>How likely circumstances were to be so together as things stood, given the facts that a possibility brings.</summary>
    private double ChanceOf(int possibility, int facts)
    {
        if (facts == 0)
        {
            return 1;
        }

        var block = (SituationBlock)_model.OpenBlock();
        block.MoveTo(0, 1);
        return Chance(_supposed.Place(possibility, facts)) / Chance(possibility);

        double Chance(int place) => _model.Prospect(place, 0, clamped: false).Outlook.FactsChance is { } own ? block.Store.Row(own, 0, 0)[0] : 1;
    }
}
