using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>The mixes of kinds that a file thinks possible: shares between bounds that sum to 1.</summary>
internal sealed class MixRange
{
    // Shares closer than this are one: what rounding leaves of sums of some bounds.
    private const double Same = 1e-12;

    private readonly double[] _low;
    private readonly double[] _high;

    /// <summary>The range of a type's chances.</summary>
    /// <remarks>
    /// A kind that is named may have any share in its judgement's range; those left out share equally what the others leave. Where ranges don't reach 1 together, or all exceed it, chances are
    /// rescaled, and the bounds are those of the rescaled shares.
    /// </remarks>
    public MixRange(Circumstance type)
    {
        Rule rule = type.Rules[^1];
        _low = new double[type.States.Length];
        _high = new double[type.States.Length];
        int unnamed = type.States.Length - rule.Chances.Length;
        double low = rule.Chances.Sum(c => c.Chance.Distribution.Minimum);
        double high = rule.Chances.Sum(c => c.Chance.Distribution.Maximum);
        for (int kind = 0; kind < _low.Length; kind++)
        {
            StateChance? named = rule.Chances.FirstOrDefault(c => c.State == type.States[kind]);
            _low[kind] = named?.Chance.Distribution.Minimum ?? Math.Max(0, 1 - high) / unnamed;
            _high[kind] = named?.Chance.Distribution.Maximum ?? Math.Max(0, 1 - low) / unnamed;
        }

        if (_low.Sum() > 1 || _high.Sum() < 1)
        {
            Rescale();
        }
    }

    /// <summary>The least share of a kind.</summary>
    public double Lowest(int kind) => Math.Max(_low[kind], 1 - (_high.Sum() - _high[kind]));

    /// <summary>The largest share of a kind.</summary>
    public double Highest(int kind) => Math.Min(_high[kind], 1 - (_low.Sum() - _low[kind]));

    /// <summary>Whether there is more than one mix.</summary>
    public bool HasWidth => Enumerable.Range(0, _low.Length).Any(kind => Highest(kind) > Lowest(kind) + Same);

    /// <summary>The corners: every mix in the range is a mean of them. All kinds but one are at a bound there.</summary>
    /// <remarks>With K kinds there are at most <c>K 2^(K-1)</c> to look at.</remarks>
    public List<double[]> Corners()
    {
        var corners = new List<double[]>();
        for (int free = 0; free < _low.Length; free++)
        {
            for (int sides = 0; sides < 1 << (_low.Length - 1); sides++)
            {
                double[] mix = Corner(free, sides);
                if (mix[free] >= _low[free] - Same && mix[free] <= _high[free] + Same && !corners.Any(c => IsSame(c, mix)))
                {
                    corners.Add(mix);
                }
            }
        }

        return corners;
    }

    /// <summary>The corners of all mixes there can be: one kind alone.</summary>
    public static List<double[]> AllOfOne(int kinds) => [.. Enumerable.Range(0, kinds).Select(kind => Enumerable.Range(0, kinds).Select(k => k == kind ? 1.0 : 0.0).ToArray())];

    private double[] Corner(int free, int sides)
    {
        var mix = new double[_low.Length];
        double rest = 1;
        for (int kind = 0, bit = 0; kind < mix.Length; kind++)
        {
            if (kind != free)
            {
                mix[kind] = (sides >> bit++ & 1) == 0 ? _low[kind] : _high[kind];
                rest -= mix[kind];
            }
        }

        mix[free] = rest;
        return mix;
    }

    private void Rescale()
    {
        double[] low = [.. _low];
        double[] high = [.. _high];
        for (int kind = 0; kind < low.Length; kind++)
        {
            double most = high[kind] + low.Sum() - low[kind];
            double least = low[kind] + high.Sum() - high[kind];
            _high[kind] = most > 0 ? high[kind] / most : 0;
            _low[kind] = least > 0 ? low[kind] / least : 0;
        }
    }

    private static bool IsSame(double[] one, double[] other) => one.Zip(other).All(p => Math.Abs(p.First - p.Second) <= Same);
}
