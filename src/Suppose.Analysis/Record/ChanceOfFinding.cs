using Suppose.Numerics;

namespace Suppose.Analysis.Record;

/// <summary>How likely an open piece of evidence is to be found under each possibility, as it would count beside what its origin has already said.</summary>
internal static class ChanceOfFinding
{
    /// <summary>The chance, <c>[possibility][world]</c>.</summary>
    /// <remarks>
    /// With L its likelihood after reliability and w its weight beside the n telling items that its origin already has, <c>w = 1 / (1 + n rho)</c>:
    /// <c>q = L^w / (L^w + (1 - L)^w)</c>. Alone, q is L; among copies of what is known, it nears a half under every possibility, and is worth less.
    /// </remarks>
    /// <param name="item">The open item, as if it had been found.</param>
    /// <param name="origin">What its origin has already said; null where it is its own origin or the origin has said nothing.</param>
    /// <param name="possibilities">The number of possibilities.</param>
    /// <param name="worlds">The number of worlds.</param>
    public static double[][] Of(ItemLikelihoods item, OriginTable? origin, int possibilities, int worlds)
    {
        var chances = new double[possibilities][];
        for (var possibility = 0; possibility < possibilities; possibility++)
        {
            chances[possibility] = new double[worlds];
            for (var world = 0; world < worlds; world++)
            {
                var weight = origin?.Weight(origin.Telling(world, _ => true) + 1, world) ?? 1;
                chances[possibility][world] = Tempered(item.Used(possibility)[world], weight);
            }
        }

        return chances;
    }

    private static double Tempered(double likelihood, double weight)
    {
        if (weight == 1)
        {
            return likelihood;
        }

        var (seen, unseen) = (Powers.Of(likelihood, weight), Powers.Of(1 - likelihood, weight));
        return seen / (seen + unseen);
    }
}
