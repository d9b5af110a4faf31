namespace Suppose.Analysis.Designs;

/// <summary>Where no design holds for all, finds those that come nearest.</summary>
/// <remarks>
/// By the largest share of worlds that holds for all; then by the median chances of the act, the worst first: the smallest worst one, then the smallest next to worst, and so on, each
/// to a hundredth, since nobody can tell .891 from .889; then size, then the order of the file. Where more than <see cref="MostCompared"/> designs have the largest share, medians
/// are worked out only for those that come first by the same order at the central world. Designs are met a part at a time.
/// </remarks>
internal sealed class NearestDesigns
{
    /// <summary>How many designs are reported.</summary>
    public const int Reported = 3;

    /// <summary>How many designs are compared by medians.</summary>
    public const int MostCompared = 64;

    private const double Tellable = 0.01;

    private static readonly Comparer<Candidate> s_order = Comparer<Candidate>.Create((a, b) =>
        a.Worst.CompareTo(b.Worst) is var by && by != 0 ? by : Compare(a.Others, b.Others) is var next && next != 0 ? next : a.Set.CompareTo(b.Set));

    /// <summary>For each number of worlds in which designs hold for all, from the largest down, those that come first at the central world.</summary>
    private readonly SortedList<int, FirstFew<Candidate>> _byShare = new(Comparer<int>.Create((a, b) => b.CompareTo(a)));

    /// <summary>Designs that hold for all in fewer worlds can't be among those that are reported.</summary>
    private int _fewest;

    /// <summary>The designs to compare by medians, those with the larger share first: one array for each share, as many as are needed to report enough.</summary>
    public IReadOnlyList<ulong[]> Candidates => [.. _byShare.Values.Select(equals => equals.Kept.Select(one => one.Set).Order().ToArray())];

    /// <summary>Meets designs.</summary>
    /// <param name="part">What they do in every world.</param>
    /// <param name="acts">What they do at the central world.</param>
    public void TakeIn(DesignSurvey part, CentralActs acts)
    {
        double[] worst = acts.Worst;
        for (int design = 0; design < worst.Length; design++)
        {
            if (part.All[design] >= _fewest)
            {
                Offer(part.All[design], part.Sets[design], Math.Round(worst[design] / Tellable), acts, design);
            }
        }
    }

    /// <summary>The nearest designs, best first.</summary>
    /// <param name="candidates">What <see cref="Candidates"/> gives.</param>
    /// <param name="columns">Works out their medians.</param>
    public static ulong[] Of(IReadOnlyList<ulong[]> candidates, ColumnPass columns)
    {
        List<ulong> nearest = [];
        foreach (ulong[] equals in candidates)
        {
            double[][] worst = columns.Read(equals, own => WorstFirst(own.Deciding.Select(c => DesignSummary.QuantilesOfCopy(c).P50)));
            nearest.AddRange(Sorted(equals, worst));
        }

        return [.. nearest.Take(Reported)];
    }

    private void Offer(int worlds, ulong set, double worst, CentralActs acts, int design)
    {
        if (!_byShare.TryGetValue(worlds, out FirstFew<Candidate>? equals))
        {
            equals = new FirstFew<Candidate>(MostCompared, s_order);
            _byShare.Add(worlds, equals);
        }

        // Only the worst decides for most, so the others are sorted only for those that could be among the first by it.
        if (equals.Kept.Count < MostCompared || worst <= equals.Kept[^1].Worst)
        {
            equals.Offer(new Candidate(set, worst, WorstFirst(Enumerable.Range(0, acts.Possibilities).Select(p => acts.Of(p)[design]))));
            if (equals.Kept.Count <= Reported)
            {
                LetGo();
            }
        }
    }

    /// <summary>Lets go of shares below which enough is known.</summary>
    private void LetGo()
    {
        int count = 0;
        for (int i = 0; i < _byShare.Count; i++)
        {
            if (count >= Reported)
            {
                _byShare.RemoveAt(i--);
                continue;
            }

            count += _byShare.Values[i].Kept.Count;
            _fewest = count >= Reported ? _byShare.Keys[i] : _fewest;
        }
    }

    private static IEnumerable<ulong> Sorted(ulong[] designs, double[][] worst)
    {
        int[] order = [.. Enumerable.Range(0, designs.Length)];
        Array.Sort(order, (a, b) => Compare(worst[a], worst[b]) is var by && by != 0 ? by : MeasureSet.Compare(designs[a], designs[b]));
        return order.Select(i => designs[i]);
    }

    private static double[] WorstFirst(IEnumerable<double> acts) => [.. acts.Select(act => Math.Round(act / Tellable)).OrderDescending()];

    private static int Compare(double[] one, double[] other)
    {
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return one[i].CompareTo(other[i]);
            }
        }

        return 0;
    }

    /// <param name="Set">The design.</param>
    /// <param name="Worst">Its largest chance, in hundredths.</param>
    /// <param name="Others">All its chances, in hundredths, the largest first.</param>
    private readonly record struct Candidate(ulong Set, double Worst, double[] Others);
}
