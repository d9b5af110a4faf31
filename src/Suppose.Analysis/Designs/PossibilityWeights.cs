using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>How possibilities weigh against each other in each world, the ordinary member left out.</summary>
/// <remarks>
/// A possibility whose weight was not judged counts 1. Weights are divided by their sum, world by world; in a world where all are 0 they count alike.
/// </remarks>
internal sealed class PossibilityWeights
{
    private readonly double[]?[] _weights;
    private readonly bool[] _constant;

    /// <summary>Weights that were worked out elsewhere, one array a possibility; null for one that does not count.</summary>
    public PossibilityWeights(double[]?[] weights)
    {
        _weights = weights;
        _constant = [.. weights.Select(own => own is null || !own.AsSpan().ContainsAnyExcept(own[0]))];
    }

    /// <summary>The weights of an inquiry's possibilities.</summary>
    public PossibilityWeights(Inquiry inquiry, JudgementColumns columns)
        : this(Shared(inquiry, columns))
    {
    }

    /// <summary>Whether a possibility weighs the same in every world.</summary>
    public bool IsConstant(int possibility) => _constant[possibility];

    /// <summary>The weight of a possibility in each world; null for the ordinary member.</summary>
    public double[]? Of(int possibility) => _weights[possibility];

    private static double[] Judged(Judgement? weight, JudgementColumns columns) =>
        [.. columns.Of(weight) ?? Enumerable.Repeat(1.0, columns.Worlds)];

    private static double[]?[] Shared(Inquiry inquiry, JudgementColumns columns)
    {
        double[]?[] weights = [.. inquiry.Possibilities.Select(p => p.Ordinary ? null : Judged(p.Weight, columns))];
        int counted = weights.Count(weight => weight is not null);
        for (int world = 0; world < columns.Worlds; world++)
        {
            double total = weights.Sum(weight => weight?[world] ?? 0);
            foreach (double[]? weight in weights)
            {
                if (weight is not null)
                {
                    weight[world] = total > 0 ? weight[world] / total : 1.0 / counted;
                }
            }
        }

        return weights;
    }
}
