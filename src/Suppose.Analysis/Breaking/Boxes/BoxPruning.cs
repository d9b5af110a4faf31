using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Chooses the box to speak of first: from every box on the trajectory the conditions that are likeliest to be chance are dropped, one by one.</summary>
/// <remarks>
/// Of the boxes that are left with no more conditions than can be read out, each with a quasi-p value within bounds, the one is chosen that goes best with breaking: by the
/// correlation of two yes/no answers (phi; Yule 1912, Journal of the Royal Statistical Society 75, 579-652), of which each condition has to earn a hundredth. Of equals
/// the one found first. A box that goes with breaking by less than a tenth says too little to be offered.
/// </remarks>
internal sealed class BoxPruning(CaseTable table, BoxCounter counter, PrimSettings settings)
{
    private const double LeastPhi = 0.1;
    private const double EarnedByCondition = 0.01;

    /// <summary>The box to offer; null where none is worth it.</summary>
    public FailureBox? Best(IEnumerable<BoxLimit[]> boxes)
    {
        (double Score, ImmutableArray<LimitedInput> Box) best = (LeastPhi, []);
        foreach (ImmutableArray<LimitedInput> pruned in boxes.SelectMany(Pruned))
        {
            double score = Phi(pruned) - (EarnedByCondition * (pruned.Length - 1));
            best = score > best.Score ? (score, pruned) : best;
        }

        return best.Box.IsEmpty ? null : counter.Read(best.Box);
    }

    /// <summary>A box and what is left of it as conditions are dropped, as far as it can be offered.</summary>
    private IEnumerable<ImmutableArray<LimitedInput>> Pruned(BoxLimit[] limits)
    {
        for (ImmutableArray<LimitedInput> left = counter.Limited(limits); !left.IsEmpty;)
        {
            double[] quasiP = counter.QuasiP(left);
            double worst = quasiP.Max();
            if (left.Length <= settings.MostConditions && worst <= settings.Significance)
            {
                yield return left;
            }

            left = left.RemoveAt(Array.LastIndexOf(quasiP, worst));
        }
    }

    private double Phi(ImmutableArray<LimitedInput> box)
    {
        (int cases, int breaking) = counter.Count(box);
        (double all, double broken) = (table.Cases, table.Breaking);
        double scale = cases * (all - cases) * broken * (all - broken);
        return scale <= 0 ? 0 : ((breaking * all) - (cases * broken)) / Math.Sqrt(scale);
    }
}
