using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>The values of a draw, also where the judgement at hand stands for the negative of it.</summary>
internal static class JudgementValues
{
    /// <summary>The draw's value in each world.</summary>
    public static double[] Drawn(Judgement judgement, WorldTable worlds)
    {
        double[] values = worlds.Of(judgement).ToArray();
        return judgement.Distribution is Negative ? Array.ConvertAll(values, value => -value) : values;
    }

    /// <summary>A quantile of the draw.</summary>
    public static double Quantile(Judgement judgement, double share) => (judgement.Distribution is Negative negative ? negative.Of : judgement.Distribution).Quantile(share);
}
