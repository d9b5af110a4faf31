namespace Suppose.Analysis.Breaking.Robustness;

/// <summary>One way of saying with a single number how well something does over many worlds. Of each a larger number is better.</summary>
/// <remarks>
/// In the formulas f(w) is how well it does in world w, the larger the better. Gathered in McPhail et al. 2018, Earth's Future 6, 169-191; the sources named are the first ones.
/// </remarks>
public enum RobustnessMetric
{
    /// <summary>The worst case, <c>min f</c>; choosing by it is maximin (Wald 1950).</summary>
    WorstCase,

    /// <summary>Hurwicz's weighed extremes, <c>0.75 min f + 0.25 max f</c> (Hurwicz 1953); 0.75 leans towards caution.</summary>
    Hurwicz,

    /// <summary>The mean, every world counting alike: Laplace's principle of insufficient reason.</summary>
    Mean,

    /// <summary>The largest regret, with a minus: <c>- max (best f in w - f(w))</c>, best among what is compared (Savage 1951).</summary>
    LargestRegret,

    /// <summary>The regret that nine worlds in ten stay below, with a minus (type 7 quantile).</summary>
    PercentileRegret,

    /// <summary>Starr's domain criterion: the share of worlds in which f is good enough (Starr 1963; Schneller and Sphicas 1983).</summary>
    Domain,

    /// <summary>Mean against spread, <c>(mean + 1) / (s + 1)</c>, s being the standard deviation with n - 1 (Hamarat et al. 2014, Simulation Modelling Practice and Theory 46, 25-39).</summary>
    MeanVariance,

    /// <summary>
    /// Undesirable deviations: over the worse half of the worlds (rounded up), the mean of <c>f(w) - median</c>, 0 at best (after Takriti and Ahmed 2004, Mathematical Programming 99,
    /// 109-126; Kwakkel et al. 2016, Journal of Water Resources Planning and Management 142, 01816001; as computed by McPhail's RAPID).
    /// </summary>
    UndesirableDeviations,
}
