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
    private readonly Inquiry _inquiry;
    private readonly RunSettings _settings;
    private readonly JudgementSet _judgements;
    private readonly DesignSpace _space;
    private readonly RunControl _control;
    private readonly WorldTable _worlds;
    private readonly CompiledInquiry _compiled;
    private readonly CompiledInquiry _central;
    private readonly ColumnPass _columns;
    private readonly HullFindings? _hulls;
    private readonly WeighedRecord? _record;

    /// <summary>Draws the worlds and makes the inquiry ready.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="settings">How to run it.</param>
    /// <param name="judgements">What is drawn.</param>
    /// <param name="space">The designs that are looked at.</param>
    /// <param name="control">Whom to tell, when to stop.</param>
    /// <param name="mixtures">Whether mixtures of motives will be looked at, with a situation.</param>
    public InquiryRunning(Inquiry inquiry, RunSettings settings, JudgementSet judgements, DesignSpace space, RunControl control, bool mixtures = true)
    {
        _inquiry = inquiry;
        _settings = settings;
        _judgements = judgements;
        _space = space;
        _control = control;
        control.Report(RunStage.Worlds, 0, 1);
        _worlds = WorldTable.Draw(judgements, settings.Worlds, settings.Seed);
        _record = settings.Weigh ? WeighedRecord.Of(inquiry, _worlds, settings) : null;
        _compiled = CompiledInquiry.Of(inquiry, space, _worlds, _record?.Weights);
        _central = CompiledInquiry.Of(inquiry, space, WorldTable.Central(judgements));
        _columns = new ColumnPass(_compiled, control);
        _hulls = mixtures && _compiled.Model is SituationModel situation ? new HullFindings(_compiled, new HullModel(situation), control) : null;
        control.Report(RunStage.Worlds, 1, 1);
    }

    /// <summary>Runs it.</summary>
    public InquiryRun Run()
    {
        DesignSurvey survey = SurveyPass.Run(_compiled, _control);
        CentralActs central = CentralActs.Of(_central);
        int[] front = ParetoFront.Of(_compiled, survey, _hulls?.Mixtures(survey) ?? [], _control.Token);
        int[] minimal = MinimalSets.Of(_space, design => survey.Holds(survey.All[design]));
        ulong[] listed = ListedDesigns.Of(_space, minimal.Take(MinimalDesigns.MostListed), front, Asked());
        ReachFinder reaching = Reach(survey, central);
        (ulong leading, ulong[] nearest) = Leading(survey, central, minimal, [.. listed, .. reaching.Compared()]);
        _hulls?.LookAt(survey, [.. front.Select(design => _space[design]), .. Asked()]);
        ImmutableDictionary<ulong, DesignResult> results = Summaries(survey, front, [.. listed, .. nearest, leading]);
        ImmutableArray<PossibilityReach> reach = reaching.Find();
        ImmutableArray<Leaning> leanings = new LeaningFinder(_compiled, survey, central).Find();
        MinimalDesigns smallest = Minimal(survey, minimal);
        return new InquiryRun
        {
            Inquiry = _inquiry,
            Seed = _settings.Seed,
            Worlds = _compiled.Worlds,
            Certain = _judgements.IsCertain,
            Exhaustive = _space.Exhaustive,
            Feasible = _space.Count,
            Designs = [.. listed.Select(set => results[set])],
            Record = _record?.Reading(_compiled, survey, _control.Token),
            Settling = _record is null ? SettlingValue.Of(_compiled, survey) : _record.Settle(_compiled, survey),
            MixturesOnFrontOnly = _hulls is { LooksAtAll: false },
            Certificates = Certify([leading, .. nearest, .. Asked(), 0, .. minimal.Concat(front).Select(design => _space[design])]),
            Leading = results[leading],
            Nearest = [.. nearest.Select(set => results[set])],
            Minimal = smallest,
            Switches = _inquiry.IsRated ? [] : new SwitchFinder(_central).Find([0, leading, .. nearest, .. Asked()]),
            Standing = StandingLesson.Of(_inquiry, smallest),
            WeakestLinks = new LinkFinder(_central, _control).Find([leading, .. nearest, .. Asked(), .. listed]),
            Reach = reach,
            Lessons = new LessonFinder(_compiled, _columns, leading, reach, leanings).Find(),
            FlipsSought = _settings.SeekFlips,
            Flips = !_settings.SeekFlips ? [] : _inquiry.IsRated
                ? new FlipFinder(_inquiry, _space, _judgements, _control).Find(FlipQuestions.Of(_central, central, results[leading], leading, listed))
                : SituationFlips(results[leading], leading, [.. nearest, .. minimal.Concat(front).Select(design => _space[design])]),
            Breaks = _settings.Breaks ? Breaks(leading) : [],
            Judgements = UsedJudgements.Of(_judgements),
        };
    }

    /// <summary>Only finds the designs worth having: what a run lists, its leading and nearest designs and the minimal ones, by themselves and without what explains them.</summary>
    public InquiryRun RunDesigns()
    {
        DesignSurvey survey = SurveyPass.Run(_compiled, _control);
        int[] front = ParetoFront.Of(_compiled, survey, [], _control.Token);
        int[] minimal = MinimalSets.Of(_space, design => survey.Holds(survey.All[design]));
        ulong[] listed = ListedDesigns.Of(_space, minimal.Take(MinimalDesigns.MostListed), front, Asked());
        (ulong leading, ulong[] nearest) = Leading(survey, CentralActs.Of(_central), minimal, listed);
        ImmutableDictionary<ulong, DesignResult> results = Summaries(survey, front, [.. listed, .. nearest, leading]);
        return new InquiryRun
        {
            Inquiry = _inquiry,
            Seed = _settings.Seed,
            Worlds = _compiled.Worlds,
            Certain = _judgements.IsCertain,
            Exhaustive = _space.Exhaustive,
            Feasible = _space.Count,
            Designs = [.. listed.Select(set => results[set])],
            Leading = results[leading],
            Nearest = [.. nearest.Select(set => results[set])],
            Minimal = Minimal(survey, minimal),
        };
    }

    private ImmutableArray<Breakage> Breaks(ulong leading) =>
        new BreakageFinder(SearchWorlds.Of(_inquiry, _space, _judgements, _settings, leading, _control), new PrimSettings(), _control).Find(_columns.Read([leading], own => own)[0]);

    /// <summary>Finds the leading design, and where none holds for all the nearest ones. All designs that are going to be read are worked out at once.</summary>
    private (ulong Leading, ulong[] Nearest) Leading(DesignSurvey survey, CentralActs central, int[] minimal, ulong[] wanted)
    {
        if (minimal.Length > 0)
        {
            ulong leading = LeadingDesign.Of(_compiled, survey, minimal);
            _columns.Prepare([0, .. wanted, .. LessonFinder.Compared(_space, leading)]);
            return (leading, []);
        }

        IReadOnlyList<ulong[]> candidates = NearestDesigns.Candidates(_compiled, survey, central);
        _columns.Prepare([0, .. wanted, .. candidates.SelectMany(c => c)]);
        ulong[] nearest = NearestDesigns.Of(candidates, _columns);
        return (nearest[0], nearest);
    }

    private ImmutableDictionary<ulong, DesignResult> Summaries(DesignSurvey survey, int[] front, ulong[] designs)
    {
        DesignColumns none = _columns.Read([0UL], own => own)[0];
        DesignSummary summary = new(_compiled, survey.Least, none);
        HashSet<ulong> pareto = [.. front.Select(design => _space[design])];
        DesignResult[] results = _columns.Read(designs, own => summary.Of(own, pareto.Contains(own.Design)), RunStage.Listing);
        IEnumerable<(ulong Set, DesignResult Result)> all = designs.Zip(results).DistinctBy(p => p.First);
        var completed = (_hulls is null ? all : ChoiceResults.Complete(_compiled, _hulls, all, _control)).ToImmutableDictionary(p => p.Set, p => p.Result);
        return MishapPass.Complete(_inquiry, _judgements, _settings, _space, completed, _control);
    }

    private ImmutableArray<Certificate> Certify(ulong[] designs)
    {
        if (_hulls is null)
        {
            return [];
        }

        ulong[] wanted = [.. designs.Distinct().Take(Certificates.MostDesigns)];
        Dictionary<ulong, int?> worst = Temptations.WorstWorlds(_compiled, wanted, _control);
        return Certificates.Of(_compiled, _central, _hulls.Model, wanted, design => worst[design], _control);
    }

    private ImmutableArray<Flip> SituationFlips(DesignResult result, ulong leading, ulong[] chosen) =>
        new SituationFlips(_inquiry, _space, _judgements, new SituationQuestions(_central, leading, result).All(chosen), _control).Find();

    private IEnumerable<ulong> Asked() => _settings.Asked.Select(ids => _space.SetOf(ids)).Where(_space.Needs.Allow);

    private ReachFinder Reach(DesignSurvey survey, CentralActs central) => _compiled.Model is RatedModel rated
        ? new ReachFinder(_compiled, rated, survey, central, _columns, _control)
        : SituationReach.Finder(_compiled, _central, survey, central, _columns, _control);

    private MinimalDesigns Minimal(DesignSurvey survey, int[] forAll)
    {
        ImmutableArray<ImmutableArray<string>> Ids(int[] designs) => [.. designs.Take(MinimalDesigns.MostListed).Select(design => _space.Ids(_space[design]))];
        int[][] each = [.. survey.Each.Select(counts => MinimalSets.Of(_space, design => survey.Holds(counts[design])))];
        return new MinimalDesigns(Ids(forAll), [.. each.Select(Ids)])
        {
            AllFound = forAll.Length,
            EachFound = [.. each.Select(designs => designs.Length)],
        };
    }
}
