using System.Collections.Immutable;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Flips;
using Suppose.Analysis.Flips.Situations;
using Suppose.Analysis.Lessons;
using Suppose.Analysis.Mishaps;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Record;
using Suppose.Analysis.Settling;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>One run of an inquiry, step by step.</summary>
internal sealed class InquiryRunning
{
    private readonly Groundwork _ground;
    private readonly RunSettings _settings;
    private readonly RunControl _control;
    private readonly CompiledInquiry _compiled;
    private readonly ColumnPass _columns;
    private readonly HullFindings? _hulls;
    private readonly Temptations _temptations;
    private readonly WeighedRecord? _record;

    /// <summary>Draws the worlds and makes the inquiry ready.</summary>
    /// <param name="ground">What no number of worlds changes.</param>
    /// <param name="settings">How to run it.</param>
    /// <param name="control">Whom to tell, when to stop.</param>
    /// <param name="mixtures">Whether mixtures of motives will be looked at, with a situation.</param>
    public InquiryRunning(Groundwork ground, RunSettings settings, RunControl control, bool mixtures = true)
    {
        _ground = ground;
        _settings = settings;
        _control = control;
        control.Report(RunStage.Worlds, 0, 1);
        var worlds = WorldTable.Draw(ground.Judgements, settings.Worlds, settings.Seed);
        _record = settings.Weigh ? WeighedRecord.Of(ground.Inquiry, worlds, settings) : null;
        _compiled = ground.Over(worlds, _record?.Weights);
        _columns = new ColumnPass(_compiled, control);
        _temptations = new Temptations(_compiled, control);
        _hulls = mixtures && !ground.Inquiry.IsRated ? new HullFindings(_compiled, ground.Hulls.Over(worlds), control) : null;
        control.Report(RunStage.Worlds, 1, 1);
    }

    private Inquiry Inquiry => _ground.Inquiry;

    private DesignSpace Space => _ground.Space;

    private JudgementSet Judgements => _ground.Judgements;

    /// <summary>Runs it.</summary>
    /// <param name="isLast">
    /// Told of the shares and what was found with them; false where more worlds will follow. What explains a result (certificates, switches, weakest links, flips, breaks) is
    /// then left for the last round.
    /// </param>
    public InquiryRun Run(Func<InquiryRun, bool> isLast)
    {
        SurveyReading found = Survey();
        ulong[] front = found.Front.Designs;
        ulong[] minimal = Sets(found.Minimal);
        ulong[] listed = ListedDesigns.Of(Space, minimal.Take(MinimalDesigns.MostListed), front, Asked());
        (ulong leading, ulong[] nearest) = Leading(found, [.. listed, .. found.Reach.All()]);
        _hulls?.LookAt([.. front, .. Asked()]);
        ImmutableDictionary<ulong, DesignResult> results = Summaries(found.Least, front, [.. listed, .. nearest, leading]);
        ImmutableArray<PossibilityReach> reach = Reach(found.Reach).Find();
        MinimalDesigns smallest = Minimal(minimal, found.MinimalEach);
        InquiryRun run = Found() with
        {
            Designs = [.. listed.Select(set => results[set])],
            Record = _record?.Reading(found.Worth, _control.Token),
            Settling = _record is null ? found.Settling?.Settle() : _record.Settle(found.Settling),
            MixturesOnFrontOnly = _hulls is { LooksAtAll: false },
            Leading = results[leading],
            Nearest = [.. nearest.Select(set => results[set])],
            Minimal = smallest,
            Standing = StandingLesson.Of(Inquiry, smallest),
            Reach = reach,
            Lessons = new LessonFinder(_compiled, _columns, leading, reach, found.Leanings.Find()).Find(),
            Judgements = UsedJudgements.Of(Judgements),
        };
        run = run with { Errors = ShareErrors.Of(run, _settings.Asked) };
        return !isLast(run) ? run : run with
        {
            Certificates = Certify([leading, .. nearest, .. Asked(), 0, .. minimal, .. front]),
            Switches = Inquiry.IsRated ? [] : new SwitchFinder(_ground.Central).Find([0, leading, .. nearest, .. Asked()]),
            WeakestLinks = new LinkFinder(_ground.Central, _control).Find([leading, .. nearest, .. Asked(), .. listed]),
            FlipsSought = _settings.SeekFlips,
            Flips = !_settings.SeekFlips ? [] : Inquiry.IsRated
                ? new FlipFinder(Inquiry, Space, Judgements, _control).Find(FlipQuestions.Of(_ground.Central, results[leading], leading, listed))
                : SituationFlips(results[leading], leading, [.. nearest, .. minimal, .. front]),
            Breaks = _settings.Breaks ? Breaks(leading) : [],
        };
    }

    /// <summary>Only finds the designs worth having: what a run lists, its leading and nearest designs and the minimal ones, by themselves and without what explains them.</summary>
    public InquiryRun RunDesigns()
    {
        SurveyReading found = Survey();
        ulong[] front = found.Front.Designs;
        ulong[] minimal = Sets(found.Minimal);
        ulong[] listed = ListedDesigns.Of(Space, minimal.Take(MinimalDesigns.MostListed), front, Asked());
        (ulong leading, ulong[] nearest) = Leading(found, listed);
        ImmutableDictionary<ulong, DesignResult> results = Summaries(found.Least, front, [.. listed, .. nearest, leading]);
        InquiryRun run = Found() with
        {
            Designs = [.. listed.Select(set => results[set])],
            Leading = results[leading],
            Nearest = [.. nearest.Select(set => results[set])],
            Minimal = Minimal(minimal, found.MinimalEach),
        };
        return run with { Errors = ShareErrors.Of(run, _settings.Asked) };
    }

    /// <summary>A result that says how it was come by, and nothing yet of what was found.</summary>
    private InquiryRun Found() => new()
    {
        Inquiry = Inquiry,
        Seed = _settings.Seed,
        Worlds = _compiled.Worlds,
        Certain = Judgements.IsCertain,
        Exhaustive = Space.Exhaustive,
        Feasible = Space.Count,
        Designs = [],
    };

    private ImmutableArray<Breakage> Breaks(ulong leading) =>
        new BreakageFinder(SearchWorlds.Of(Inquiry, Space, Judgements, _settings, leading, _control), new PrimSettings(), _control).Find(_columns.Read([leading], own => own)[0]);

    private SurveyReading Survey() => SurveyReading.Of(_compiled, _ground, _hulls, _record, _control);

    /// <summary>Finds the leading design, and where none holds for all the nearest ones. All designs that are going to be read are worked out at once.</summary>
    private (ulong Leading, ulong[] Nearest) Leading(SurveyReading found, ulong[] wanted)
    {
        if (found.Minimal.Count > 0)
        {
            ulong leading = LeadingDesign.Of(_compiled, found.Minimal.Found);
            _columns.Prepare([0, .. wanted, .. LessonFinder.Compared(Space, leading)]);
            return (leading, []);
        }

        IReadOnlyList<ulong[]> candidates = found.Nearest.Candidates;
        _columns.Prepare([0, .. wanted, .. candidates.SelectMany(c => c)]);
        ulong[] nearest = NearestDesigns.Of(candidates, _columns);
        return (nearest[0], nearest);
    }

    private ImmutableDictionary<ulong, DesignResult> Summaries(LeastLosses least, ulong[] front, ulong[] designs)
    {
        DesignColumns none = _columns.Read([0UL], own => own)[0];
        DesignSummary summary = new(_compiled, least.Worlds, none);
        HashSet<ulong> pareto = [.. front];
        DesignResult[] results = _columns.Read(designs, own => summary.Of(own, pareto.Contains(own.Design)), RunStage.Listing);
        IEnumerable<(ulong Set, DesignResult Result)> all = designs.Zip(results).DistinctBy(p => p.First);
        var completed = (_hulls is null ? all : ChoiceResults.Complete(_compiled, _hulls, _temptations, all, _control)).ToImmutableDictionary(p => p.Set, p => p.Result);
        return MishapPass.Complete(Inquiry, Judgements, _settings, Space, completed, _control);
    }

    private ImmutableArray<Certificate> Certify(ulong[] designs)
    {
        if (_hulls is null)
        {
            return [];
        }

        ulong[] wanted = [.. designs.Distinct().Take(Certificates.MostDesigns)];
        Dictionary<ulong, int?> worst = _temptations.WorstWorlds(wanted);
        return Certificates.Of(_compiled, _ground.Hulls, _hulls.Model, wanted, design => worst[design], _control);
    }

    private ImmutableArray<Flip> SituationFlips(DesignResult result, ulong leading, ulong[] chosen) =>
        new SituationFlips(_ground.Central, Judgements, new SituationQuestions(_ground.Central, leading, result).All(chosen), _control).Find();

    private IEnumerable<ulong> Asked() => _settings.Asked.Select(ids => Space.SetOf(ids)).Where(Space.Needs.Allow);

    private ReachFinder Reach(ReachCandidates candidates) => _compiled.Model is RatedModel rated
        ? new ReachFinder(_compiled, rated, candidates, _columns, _control)
        : SituationReach.Finder(_compiled, _ground.Central, candidates, _columns, _control);

    private static ulong[] Sets(MinimalSets minimal) => [.. minimal.Found.Select(found => found.Set)];

    private MinimalDesigns Minimal(ulong[] forAll, IReadOnlyList<MinimalSets> each)
    {
        ImmutableArray<ImmutableArray<string>> Ids(ulong[] designs) => [.. designs.Take(MinimalDesigns.MostListed).Select(Space.Ids)];
        return new MinimalDesigns(Ids(forAll), [.. each.Select(Sets).Select(Ids)])
        {
            AllFound = forAll.Length,
            EachFound = [.. each.Select(minimal => minimal.Count)],
        };
    }
}
