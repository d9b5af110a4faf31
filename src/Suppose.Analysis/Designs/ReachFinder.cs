using System.Collections.Immutable;

namespace Suppose.Analysis.Designs;

/// <summary>Finds how near the designs come to ending the act under each possibility, and whether it is standing or strength that they lack.</summary>
internal sealed class ReachFinder
{
    private const int MostCandidates = 64;

    private readonly CompiledInquiry _inquiry;
    private readonly Func<int, ReachVariants> _variants;
    private readonly ReachCandidates _candidates;
    private readonly RunControl _control;
    private readonly ColumnPass _asIs;
    private readonly ColumnPass _ifAllStood;
    private readonly ColumnPass _ifPerfect;

    /// <summary>A finder for a rated inquiry.</summary>
    public ReachFinder(CompiledInquiry inquiry, RatedModel model, ReachCandidates candidates, ColumnPass columns, RunControl control)
        : this(inquiry, possibility => ReachVariants.Of(inquiry, model, possibility), model.IfPerfect(), candidates, columns, control)
    {
    }

    /// <summary>A finder for any inquiry.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="variants">Which designs to compare under each possibility.</param>
    /// <param name="perfect">The act model if every measure that makes the act less likely ended it where it stands.</param>
    /// <param name="candidates">The designs to compare as things are.</param>
    /// <param name="columns">Works designs out world by world as things are.</param>
    /// <param name="control">How to run.</param>
    public ReachFinder(CompiledInquiry inquiry, Func<int, ReachVariants> variants, ActModel perfect, ReachCandidates candidates, ColumnPass columns, RunControl control)
    {
        _inquiry = inquiry;
        _variants = variants;
        _candidates = candidates;
        _control = control;
        _asIs = columns;
        _ifAllStood = new ColumnPass(inquiry.With(inquiry.Model, inquiry.Chances.IfAllStood()), control);
        _ifPerfect = new ColumnPass(inquiry.With(perfect, inquiry.Chances), control);
    }

    /// <summary>How near they come under each possibility, in the order of the inquiry.</summary>
    public ImmutableArray<PossibilityReach> Find()
    {
        PossibilityReach[] found = new PossibilityReach[_inquiry.Possibilities];
        ParallelOptions options = new() { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token };
        Parallel.For(0, found.Length, options, possibility => found[possibility] = Of(possibility));
        return [.. found];
    }

    private PossibilityReach Of(int possibility)
    {
        _control.Token.ThrowIfCancellationRequested();
        ReachVariants variants = _variants(possibility);
        Found best = BestOf(_asIs, _candidates.Best(possibility), possibility);
        bool reached = Reaches(best.Share);
        Found perfect = reached ? best : BestOf(_ifPerfect, variants.IfPerfect(MostCandidates), possibility);
        Found certain = reached ? best : BestOf(_ifAllStood, variants.IfAllStood(MostCandidates), possibility);
        return new PossibilityReach
        {
            Possibility = _inquiry.Inquiry.Possibilities[possibility].Id,
            Limit = LimitOf(reached, perfect.Share, certain.Share, variants.Against),
            Share = best.Share,
            Design = _inquiry.Space.Ids(best.Design),
            Act = best.Act,
            LowestMedianAct = Math.Min(best.Act.P50, LowestMedian(possibility, own => own.Act)),
            LowestMedianDeciding = Math.Min(best.Deciding.P50, LowestMedian(possibility, own => own.Deciding)),
            ShareIfAllStood = Math.Max(best.Share, certain.Share),
            ShareIfPerfect = Math.Max(best.Share, perfect.Share),
            LowestMedianActIfPerfect = perfect.Act.P50,
            LowestMedianDecidingIfPerfect = perfect.Deciding.P50,
            Against = _inquiry.Space.Ids(variants.Against),
            StandsAs = StandsAs(variants.Against, possibility),
            UpheldBy = UpheldBy(variants.Against),
        };
    }

    private double LowestMedian(int possibility, Func<DesignColumns, double[][]> of) =>
        _asIs.Read(_candidates.Lowest(possibility), own => DesignSummary.QuantilesOfCopy(of(own)[possibility]).P50, only: possibility).Min();

    private Found BestOf(ColumnPass pass, ulong[] designs, int possibility) => pass.Read(designs, own => Read(own, possibility), only: possibility)
        .OrderByDescending(found => found.Share).ThenBy(found => Math.Round(found.Act.P50, 12)).ThenBy(found => found.Design, Comparer<ulong>.Create(MeasureSet.Compare)).First();

    private Found Read(DesignColumns own, int possibility)
    {
        int holds = own.Deciding[possibility].Count(chance => chance <= _inquiry.Limit);
        return new Found(own.Design, (double)holds / _inquiry.Worlds, DesignSummary.QuantilesOfCopy(own.Act[possibility]), DesignSummary.QuantilesOfCopy(own.Deciding[possibility]));
    }

    /// <summary>Whether a share is at least half of the worlds, so that the tolerance is reached at the median.</summary>
    private static bool Reaches(double share) => share >= 0.5;

    private static ReachLimit LimitOf(bool reached, double perfect, double certain, ulong against)
    {
        bool standing = !Reaches(perfect);
        bool strength = !Reaches(certain);
        return (reached, against, standing, strength) switch
        {
            (true, _, _, _) => ReachLimit.None,
            (_, 0, _, _) => ReachLimit.Untouched,
            (_, _, true, true) => ReachLimit.StandingAndStrength,
            (_, _, true, _) => ReachLimit.Standing,
            (_, _, _, true) => ReachLimit.Strength,
            _ => ReachLimit.Together,
        };
    }

    private string? StandsAs(ulong against, int possibility)
    {
        string id = _inquiry.Inquiry.Possibilities[possibility].Id;
        string?[] written = [.. against.Measures().Select(m => _inquiry.Inquiry.Measures[m].Stands.FirstOrDefault(s => s.Possibility == id)?.Judgement.Written).Distinct()];
        return written is [{ } one] ? one : null;
    }

    private string? UpheldBy(ulong against)
    {
        string?[] upholders = [.. against.Measures().Select(m => _inquiry.Inquiry.Measures[m].UpheldBy).Distinct()];
        return upholders is [{ } one] ? one : null;
    }

    private readonly record struct Found(ulong Design, double Share, Quantiles Act, Quantiles Deciding);
}
