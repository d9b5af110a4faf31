namespace Suppose.Analysis.Designs;

/// <summary>Which designs are worth comparing under one possibility if nothing fell, or if every measure that makes the act less likely ended it.</summary>
/// <remarks>
/// In such a variant a design is beaten by one that adds a measure which never makes the act likelier, and by one that leaves out a measure which never makes it less
/// likely. Only designs that are not so beaten are candidates, and of those that agree on the measures that matter only the first.
/// </remarks>
internal sealed class ReachVariants
{
    private readonly DesignSpace _space;
    private readonly ulong _relevant;
    private readonly ulong _neverWorse;
    private readonly ulong _neverBetter;

    private ReachVariants(DesignSpace space, ulong relevant, ulong neverWorse, ulong neverBetter, ulong against)
    {
        _space = space;
        _relevant = relevant;
        _neverWorse = neverWorse;
        _neverBetter = neverBetter;
        Against = against;
    }

    /// <summary>The measures that make the act less likely in most worlds.</summary>
    public ulong Against { get; }

    /// <summary>Finds so many designs to compare if nothing fell, the best first; null where they are to be found here.</summary>
    public Func<int, ulong[]>? Best { private get; init; }

    /// <summary>The variants of a rated inquiry under a possibility.</summary>
    public static ReachVariants Of(CompiledInquiry inquiry, RatedModel model, int possibility)
    {
        (ulong neverWorse, ulong neverBetter, ulong against) = (0, 0, 0);
        foreach (int measure in model.Touching(possibility).Measures())
        {
            double[] factor = model.Factor(possibility, measure)!;
            double[] sorted = [.. factor.Order()];
            neverWorse |= sorted[^1] <= 1 ? MeasureSet.Of(measure) : 0;
            neverBetter |= sorted[0] >= 1 ? MeasureSet.Of(measure) : 0;
            against |= sorted[sorted.Length / 2] < 1 ? MeasureSet.Of(measure) : 0;
        }

        return new ReachVariants(inquiry.Space, inquiry.Relevant(possibility), neverWorse, neverBetter, against);
    }

    /// <summary>The variants of an inquiry in which nobody can tell beforehand whether a measure helps.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="against">The measures that make the act less likely.</param>
    /// <param name="best">Finds so many designs to compare if nothing fell, the best first.</param>
    public static ReachVariants Of(CompiledInquiry inquiry, ulong against, Func<int, ulong[]> best) =>
        new(inquiry.Space, against, 0, 0, against) { Best = best };

    /// <summary>The designs to compare if nothing fell.</summary>
    public ulong[] IfAllStood(int most) => Best is { } best ? best(most) : Candidates(_neverWorse, _neverBetter, most);

    /// <summary>The designs to compare if every measure against the act ended it: those to which nothing can be added.</summary>
    public ulong[] IfPerfect(int most) => Candidates(_relevant, 0, most);

    private ulong[] Candidates(ulong better, ulong worse, int most)
    {
        Dictionary<ulong, ulong> found = [];
        foreach (ulong design in _space.Sets)
        {
            if (!CanAdd(design, better & ~design) && !CanLeaveOut(design, worse & design))
            {
                found.TryAdd(design & _relevant, design);
            }
        }

        ulong[] candidates = [.. found.Values];
        Array.Sort(candidates, MeasureSet.Compare);
        return candidates.Length <= most ? candidates : candidates[^most..];
    }

    private bool CanAdd(ulong design, ulong measures)
    {
        foreach (int measure in measures.Measures())
        {
            ulong larger = design | MeasureSet.Of(measure) | _space.Needs.Of(measure);
            if (_space.IndexOf(larger) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool CanLeaveOut(ulong design, ulong measures)
    {
        foreach (int measure in measures.Measures())
        {
            if (_space.IndexOf(design & ~MeasureSet.Of(measure)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
