using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Mistakes;

/// <summary>By how much an option falls short of the best that could be done instead, over the worlds.</summary>
/// <param name="Regret">The best expected value within reach less the option's own: 0 where it is itself the best.</param>
/// <param name="Share">The share of worlds in which that is more than <see cref="Slight"/>: in which taking it is a mistake.</param>
/// <param name="Verdict">What that share reads as.</param>
public sealed record Regretted(Quantiles Regret, double Share, MistakeVerdict Verdict)
{
    /// <summary>Up to this much is nothing to speak of: the same hundredth within which a quarrel counts as moot.</summary>
    public const double Slight = 0.01;

    /// <summary>What is added to it, so that what equals it in exact arithmetic is no mistake whatever the rounding.</summary>
    internal const double Slack = 1e-12;

    /// <summary>Reads regrets, one a world; there is at least one.</summary>
    internal static Regretted Of(double[] regrets)
    {
        double share = regrets.Count(regret => regret > Slight + Slack) / (double)regrets.Length;
        MistakeVerdict verdict = Verdicts.Of(share) switch
        {
            Analysis.Verdict.Holds => MistakeVerdict.Mistake,
            Analysis.Verdict.Fails => MistakeVerdict.NoMistake,
            _ => MistakeVerdict.Depends,
        };
        return new Regretted(DesignSummary.QuantilesOf(regrets), share, verdict);
    }
}
