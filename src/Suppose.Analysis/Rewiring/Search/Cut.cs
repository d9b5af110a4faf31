namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A bound on the value of trees that is linear in their ways: no tree of the branch that it was made for is worth more than <see cref="Constant"/> and the gains of its ways.</summary>
/// <param name="Constant">What trees are worth without any way that was open when it was made.</param>
/// <param name="Gains">For each way what it adds at most; 0 for those that were not open. All are 0 or more.</param>
internal sealed record Cut(double Constant, double[] Gains)
{
    /// <summary>A mixture of two bounds, which is a bound.</summary>
    /// <param name="other">The other.</param>
    /// <param name="share">The other's share.</param>
    public Cut With(Cut other, double share)
    {
        double[] gains = new double[Gains.Length];
        for (int way = 0; way < gains.Length; way++)
        {
            gains[way] = Gains[way] + (share * (other.Gains[way] - Gains[way]));
        }

        return new Cut(Constant + (share * (other.Constant - Constant)), gains);
    }
}
