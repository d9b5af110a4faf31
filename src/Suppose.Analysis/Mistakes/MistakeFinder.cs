using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Mistakes;

/// <summary>Finds in which circumstances the options of an inquiry were mistakes, as things stood with no measure in place.</summary>
public sealed class MistakeFinder
{
    /// <summary>The most cases that are told.</summary>
    public const int MostCases = 64;

    private readonly Inquiry _inquiry;
    private readonly SituationModel _model;
    private readonly LightsOf _lights;
    private readonly RegretColumns _columns;
    private readonly SituationModel _central;
    private readonly SituationBlock _centralBlock;
    private readonly RunControl _control;

    private MistakeFinder(Inquiry inquiry, JudgementSet judgements, WorldTable worlds, RunControl control)
    {
        _inquiry = inquiry;
        _model = new SituationModel(inquiry, worlds);
        _lights = new LightsOf(_model);
        _control = control;
        _columns = new RegretColumns(_model, control);
        _central = new SituationModel(inquiry, WorldTable.Central(judgements));
        _centralBlock = (SituationBlock)_central.OpenBlock();
        _centralBlock.MoveTo(0, 1);
    }

    private bool[] IsHarmful => [.. _inquiry.Options.Select(option => option.Never)];

    /// <summary>Finds them.</summary>
    /// <param name="inquiry">The inquiry, resolved and checked by the language.</param>
    /// <param name="settings">Worlds, seed and threads.</param>
    /// <param name="progress">Told how far it has come, from several threads; null for nobody.</param>
    /// <param name="token">Stops the work promptly.</param>
    /// <returns>What was found, or why there is nothing to be said. No result depends on the number of threads.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static MistakeReading Find(Inquiry inquiry, RunSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        JudgementSet judgements = JudgementSet.OfRun(inquiry);
        var reading = new MistakeReading
        {
            Inquiry = inquiry,
            Seed = settings.Seed,
            Worlds = judgements.IsCertain ? 1 : settings.Worlds,
            Certain = judgements.IsCertain,
            WhyNot = WhyNot(inquiry),
        };
        if (reading.WhyNot is not null)
        {
            return reading;
        }

        try
        {
            WorldTable worlds = WorldTable.Draw(judgements, settings.Worlds, settings.Seed);
            return new MistakeFinder(inquiry, judgements, worlds, new RunControl(settings.Threads, progress, token)).Find(reading);
        }
        catch (Exception fault) when (SituationLimit.In(fault, inquiry) is { } limit)
        {
            return reading with { Limit = limit };
        }
    }

    private static WhyNoMistakes? WhyNot(Inquiry inquiry) => inquiry switch
    {
        { IsRated: true } => WhyNoMistakes.NoSituation,
        { Ours: null } or { Ours.Wants.IsEmpty: true } => WhyNoMistakes.NothingOurs,
        _ => inquiry.Options.Any(o => o.Never) ? null : WhyNoMistakes.NothingHarmful,
    };

    private MistakeReading Find(MistakeReading reading)
    {
        Lights ours = _lights.Ours();
        int[] likely = Likely(ours);
        int central = likely.Length + _inquiry.Possibilities.Length;
        int total = central + WorldUnits.Count(_model.Worlds);
        int done = 0;
        Func<double[][], double[][], MistakeCase>[] cases = [.. likely.Select(state => Counted(CaseOf(ours, state)))];
        Func<double[][], double[][], PossibilityMistakes>[] possibilities = [.. Enumerable.Range(0, _inquiry.Possibilities.Length).Select(p => Counted(PossibilityOf(p)))];
        (double[][] regrets, double[][] chances) = _columns.Read(units => _control.Report(RunStage.Mistakes, central + units, total));
        ImmutableArray<MistakeCase> told = [.. cases.Select(c => c(regrets, chances))];
        int all = Enumerable.Range(0, ours.Outlook.States.Cells).Count(state => Chance(ours, state) > 0);
        return reading with
        {
            Cases = told,
            LeftOut = all - likely.Length,
            Where = all > likely.Length ? [] : [.. _inquiry.Options.Where(o => o.Never).SelectMany(o => Deciding.Of(o.Id, told))],
            Possibilities = [.. possibilities.Select(p => p(regrets, chances))],
        };

        T Counted<T>(T made)
        {
            _control.Report(RunStage.Mistakes, ++done, total);
            return made;
        }
    }

    /// <summary>The likeliest cases at the central world, in order.</summary>
    private int[] Likely(Lights lights) =>
    [
        .. Enumerable.Range(0, lights.Outlook.States.Cells).Where(state => Chance(lights, state) > 0)
            .OrderByDescending(state => Chance(lights, state)).ThenBy(state => state).Take(MostCases).Order(),
    ];

    /// <summary>The chance of a case at the central world.</summary>
    private double Chance(Lights lights, int state) => _centralBlock.Store.Row(_central.Outlook(lights.Outlook.Mind, 0).Chance, 0, state)[0];

    private Func<double[][], double[][], MistakeCase> CaseOf(Lights ours, int state)
    {
        OptionStanding[] terms = ours.Terms(_model);
        (int Option, int Column)[] asked = [.. Enumerable.Range(0, _inquiry.Options.Length)
            .Where(option => terms[(state * _inquiry.Options.Length) + option] != OptionStanding.Unavailable)
            .Select(option => (option, _columns.Ask(ours, terms, state, option)))];
        int chance = _columns.AskChance(ours, state);
        ImmutableArray<BreakEvenChance> breakEven = [.. asked.Where(a => IsHarmful[a.Option]).SelectMany(a => BreakEven.Of(state, a.Option)).OrderBy(b => b.Factor)];
        return (regrets, chances) => new MistakeCase
        {
            State = Facts(ours, state),
            Chance = DesignSummary.QuantilesOfCopy(chances[chance]),
            Options = [.. asked.Select(a => new OptionRegret(_inquiry.Options[a.Option].Id, terms[(state * _inquiry.Options.Length) + a.Option], Regretted.Of(Where(regrets[a.Column], chances[chance]))))],
            BreakEven = breakEven,
        };
    }

    private BreakEvenFinder BreakEven => field ??= new BreakEvenFinder(_inquiry);

    private Func<double[][], double[][], PossibilityMistakes> PossibilityOf(int possibility)
    {
        Lights own = _lights.Own(possibility);
        (Lights ownWants, Lights ourWants, Lights ours) = (_lights.OwnWants(possibility), _lights.OurWants(possibility), _lights.Ours(possibility));
        OptionStanding[] terms = own.Terms(_model);
        Func<double[][], double[][], OwnLights>[] cases =
        [
            .. from state in Likely(own)
               from option in Enumerable.Range(0, _inquiry.Options.Length)
               where terms[(state * _inquiry.Options.Length) + option] == OptionStanding.Never
               select CaseOf(state, option),
        ];
        return (regrets, chances) => new PossibilityMistakes(_inquiry.Possibilities[possibility].Id, [.. cases.Select(c => c(regrets, chances))]);

        Func<double[][], double[][], OwnLights> CaseOf(int state, int option)
        {
            int[] columns = [.. new[] { own, ownWants, ourWants, ours }.Select(lights => _columns.Ask(lights, terms, state, option))];
            int chance = _columns.AskChance(own, state);
            return (regrets, chances) =>
            {
                Regretted[] by = [.. columns.Select(column => Regretted.Of(Where(regrets[column], chances[chance])))];
                return new OwnLights
                {
                    Option = _inquiry.Options[option].Id,
                    State = Facts(own, state),
                    Chance = DesignSummary.QuantilesOfCopy(chances[chance]),
                    Own = by[0],
                    OwnWants = by[1],
                    OurWants = by[2],
                    Ours = by[3],
                    Ground = GroundOf(by[0].Verdict, by[1].Verdict, by[3].Verdict),
                };
            };
        }
    }

    private static ClaimGround GroundOf(MistakeVerdict own, MistakeVerdict ownWants, MistakeVerdict ours) => (own, ownWants, ours) switch
    {
        (MistakeVerdict.Mistake, _, _) => ClaimGround.NoClaim,
        (MistakeVerdict.NoMistake, _, MistakeVerdict.NoMistake) => ClaimGround.Shared,
        (MistakeVerdict.NoMistake, MistakeVerdict.Mistake, _) => ClaimGround.Beliefs,
        (MistakeVerdict.NoMistake, MistakeVerdict.NoMistake, MistakeVerdict.Mistake) => ClaimGround.Wants,
        _ => ClaimGround.Open,
    };

    /// <summary>The regrets of those worlds in which the case has a chance; all of them where it has none in any.</summary>
    private static double[] Where(double[] regrets, double[] chances)
    {
        double[] there = [.. regrets.Where((_, world) => chances[world] > 0)];
        return there.Length == 0 ? [.. regrets] : there;
    }

    private ImmutableArray<Fact> Facts(Lights lights, int state) =>
        UtilityExplainer.FactsOf(_model.Names, Enumerable.Range(0, _model.Names.Variables.Length), lights.Outlook.State(state));
}
