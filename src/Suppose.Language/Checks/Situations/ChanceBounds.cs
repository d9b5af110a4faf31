using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Between which values a rule puts the chance of a state, before any rescaling.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
internal readonly record struct ChanceBounds(double Low, double High)
{
    // A leftover smaller than this is the rounding of a sum that means 1.
    private const double Rounding = 1e-12;

    /// <summary>Whether the state is impossible or certain, so that its odds don't shift.</summary>
    public bool IsExtreme => Low == High && Low is 0 or 1;

    /// <summary>The bounds of a state's chance.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="state">The state.</param>
    /// <param name="states">How many states the variable has.</param>
    public static ChanceBounds Of(Rule rule, string state, int states)
    {
        if (rule.Chances.FirstOrDefault(c => c.State == state) is { } named)
        {
            return new ChanceBounds(named.Chance.Distribution.Minimum, named.Chance.Distribution.Maximum);
        }

        int unnamed = states - rule.Chances.Length;
        double low = 1 - rule.Chances.Sum(c => c.Chance.Distribution.Maximum);
        double high = 1 - rule.Chances.Sum(c => c.Chance.Distribution.Minimum);
        return new ChanceBounds(Share(low, unnamed), Share(high, unnamed));
    }

    private static double Share(double left, int unnamed) => left <= Rounding ? 0 : left / unnamed;
}
