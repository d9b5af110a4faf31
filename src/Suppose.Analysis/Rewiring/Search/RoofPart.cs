namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A step of the tape that is the chance of any of some events, with what each way does to it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Ways">The ways that have a link to any of the events, in rising order.</param>
/// <param name="Chances">For each of them the chance that any of its links comes through, a row of worlds.</param>
/// <param name="Logs">For each of them <c>-log(1 - chance)</c>, a row of worlds; at most <see cref="MostLog"/>, beyond which nothing is missed in doubles.</param>
internal sealed record RoofPart(int Step, int[] Ways, double[][] Chances, double[][] Logs)
{
    /// <summary>More than the logarithm of the smallest chance by which 1 can be missed in doubles.</summary>
    public const double MostLog = 40;
}
