using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>The designs worth having: no other is at least as good on every column and better on one, or equal on all with only some of the same measures.</summary>
/// <remarks>
/// Columns: median cost (less is better), share of worlds that holds for all (more), with a situation the share that holds for every mixture (more), and, where
/// there is a value, the 95% quantile of the largest regret (less). Costs and regrets are compared rounded to 12 decimals, so that sums which are equal but for
/// rounding are equal. Designs are met a part at a time, and those that are worth having so far are compared with the next part. The sweep goes by falling shares and rising
/// regret; a median cost, the dear part, is worked out only for a design that could still be undercut by no earlier one.
/// </remarks>
/// <param name="inquiry">The inquiry.</param>
internal sealed class ParetoFront(CompiledInquiry inquiry)
{
    private const int Decimals = 12;

    private readonly CostMedians _medians = new(inquiry);
    private readonly SortedList<int, CostStairs> _stairs = [];
    private Candidate[] _front = [];

    /// <summary>The front among the designs met so far, as masks in rising order.</summary>
    public ulong[] Designs => [.. _front.Select(one => one.Set).Order()];

    /// <summary>Meets designs.</summary>
    /// <param name="part">What they do.</param>
    /// <param name="mixtures">In how many worlds a design holds for every mixture; 0 where that was not worked out for all.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void TakeIn(DesignSurvey part, Func<ulong, int> mixtures, CancellationToken token)
    {
        _stairs.Clear();
        List<Candidate> found = [];
        foreach (ArraySegment<Candidate> equals in Groups((Candidate[])[.. _front, .. part.Sets.Select((set, i) => Of(part, i, mixtures(set)))]))
        {
            token.ThrowIfCancellationRequested();
            found.AddRange(Cheapest(equals));
        }

        _front = [.. found];
    }

    private static Candidate Of(DesignSurvey part, int design, int mixtures) =>
        new(part.Sets[design], -(((long)part.All[design] << 32) + mixtures), part.RegretP95.Length == 0 ? 0 : Math.Round(part.RegretP95[design], Decimals), null);

    /// <summary>Designs equal in shares and regret, by falling shares and rising regret, each group from the smallest design up.</summary>
    private static IEnumerable<ArraySegment<Candidate>> Groups(ArraySegment<Candidate> designs) =>
        Alike(designs, static design => design.Shares).SelectMany(equals => Alike(equals, static design => design.Regret)).Select(BySize);

    /// <summary>Sorts designs by a key, and takes those together whose keys are equal.</summary>
    private static IEnumerable<ArraySegment<Candidate>> Alike<TKey>(ArraySegment<Candidate> designs, Func<Candidate, TKey> key)
        where TKey : IEquatable<TKey>
    {
        TKey[] keys = [.. designs.Select(key)];
        keys.AsSpan().Sort(designs.AsSpan());
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to].Equals(keys[from]); to++)
            {
            }

            yield return designs[from..to];
        }
    }

    private static ArraySegment<Candidate> BySize(ArraySegment<Candidate> designs)
    {
        int[] sizes = [.. designs.Select(static design => design.Set.Size())];
        sizes.AsSpan().Sort(designs.AsSpan());
        return designs;
    }

    /// <summary>Of designs equal in shares and regret, the cheapest ones, if nothing before them is as cheap.</summary>
    private List<Candidate> Cheapest(ArraySegment<Candidate> equals)
    {
        (int mixtures, double regret) = (equals[0].Mixtures, equals[0].Regret);
        double undercut = CheapestBefore(mixtures, regret);
        double best = double.PositiveInfinity;
        List<Candidate> cheapest = [];
        foreach (Candidate design in equals)
        {
            double? cost = design.Cost ?? _medians.IfBelow(design.Set, Math.Min(best + (2 * Math.Pow(10, -Decimals)), undercut));
            double rounded = cost is { } known ? Math.Round(known, Decimals) : double.PositiveInfinity;
            if (rounded < undercut && rounded <= best)
            {
                if (rounded < best)
                {
                    cheapest.Clear();
                }

                best = rounded;
                cheapest.Add(design with { Cost = cost });
            }
        }

        if (cheapest.Count > 0)
        {
            StairsOf(mixtures).Remember(regret, best);
        }

        return Plainest(cheapest);
    }

    /// <summary>Of designs equal on every column, those that do not merely add measures to another.</summary>
    private static List<Candidate> Plainest(List<Candidate> equals)
    {
        List<Candidate> plainest = [];
        foreach (Candidate design in equals.OrderBy(design => design.Set.Size()))
        {
            if (!plainest.Exists(part => design.Set.HasAll(part.Set)))
            {
                plainest.Add(design);
            }
        }

        return plainest;
    }

    /// <summary>The lowest cost among designs already taken that hold for mixtures in no fewer worlds and whose regret is no larger.</summary>
    private double CheapestBefore(int mixtures, double regret)
    {
        double cheapest = double.PositiveInfinity;
        for (int i = _stairs.Count - 1; i >= 0 && _stairs.Keys[i] >= mixtures; i--)
        {
            cheapest = Math.Min(cheapest, _stairs.Values[i].CheapestUpTo(regret));
        }

        return cheapest;
    }

    private CostStairs StairsOf(int mixtures)
    {
        if (!_stairs.TryGetValue(mixtures, out CostStairs? stairs))
        {
            stairs = new CostStairs();
            _stairs.Add(mixtures, stairs);
        }

        return stairs;
    }

    /// <param name="Set">The design.</param>
    /// <param name="Shares">A number that falls as either share rises, the share for all first.</param>
    /// <param name="Regret">The 95% quantile of its largest regret, rounded.</param>
    /// <param name="Cost">Its median cost; null where that is not known yet.</param>
    private readonly record struct Candidate(ulong Set, long Shares, double Regret, double? Cost)
    {
        /// <summary>In how many worlds it holds for every mixture.</summary>
        public int Mixtures => (int)(-Shares & uint.MaxValue);
    }
}
