using Suppose.Analysis.Rewiring;

namespace Suppose.Findings.Rewiring;

/// <summary>Writes what was found for programs that draw graphs.</summary>
public static class RewireDot
{
    /// <summary>Today's tree and the new one in one layout, in the DOT language.</summary>
    /// <param name="run">What was found.</param>
    /// <param name="wording">The sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Of(RewireRun run, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(wording);
        return DesireDot.Of(new RewireView(run, wording));
    }
}
