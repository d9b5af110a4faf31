namespace Suppose.Analysis.Worlds;

/// <summary>How worlds are spread over what is thought possible.</summary>
public enum Sampling
{
    /// <summary>Scrambled Sobol points: even in every judgement and in pairs of them; the first half of the worlds is even by itself.</summary>
    Sobol,

    /// <summary>Latin hypercube: even in every judgement by itself.</summary>
    LatinHypercube,
}
