using System.Collections.Immutable;

namespace Suppose.Findings.Explanations;

/// <summary>The parts of a sum as they are shown, to four places, so that what is shown adds up to the sum that is shown.</summary>
/// <remarks>Where rounded parts miss the rounded sum, those that were rounded furthest the wrong way, the first of equals, differ from their nearest figure by one in the last place.</remarks>
internal static class SumsAsShown
{
    private const decimal LastPlace = 0.0001m;

    /// <summary>The parts as they are shown.</summary>
    public static ImmutableArray<string> Of(IEnumerable<double> parts)
    {
        double[] exact = [.. parts];
        decimal[] shown = [.. exact.Select(Figures.Places)];
        var missing = Figures.Places(exact.Aggregate(0.0, (sum, part) => sum + part)) - shown.Sum();
        var step = missing < 0 ? -LastPlace : LastPlace;
        var furthest = Enumerable.Range(0, exact.Length).OrderByDescending(i => ((decimal)exact[i] - shown[i]) * Math.Sign(step)).Take((int)(missing / step));
        foreach (var i in furthest.ToList())
        {
            shown[i] += step;
        }

        return [.. shown.Select(part => Figures.Exact((double)part))];
    }

    /// <summary>How far two figures are apart as they are shown.</summary>
    public static string Difference(double one, double other) => Figures.Exact((double)Math.Abs(Figures.Places(one) - Figures.Places(other)));
}
