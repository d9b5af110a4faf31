namespace Suppose.Analysis.Designs;

/// <summary>The lowest cost at which each regret is to be had, among the designs met so far: costs fall as regret rises.</summary>
internal sealed class CostStairs
{
    private readonly List<(double Regret, double Cost)> _stairs = [];

    /// <summary>The lowest cost among designs whose regret is no larger; infinite where there is none.</summary>
    public double CheapestUpTo(double regret)
    {
        (int low, int high) = (0, _stairs.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _stairs[middle].Regret <= regret ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? double.PositiveInfinity : _stairs[low - 1].Cost;
    }

    /// <summary>Takes in a design.</summary>
    public void Remember(double regret, double cost)
    {
        int at = _stairs.FindIndex(s => s.Regret >= regret);
        at = at < 0 ? _stairs.Count : at;
        int end = at;
        while (end < _stairs.Count && _stairs[end].Cost >= cost)
        {
            end++;
        }

        _stairs.RemoveRange(at, end - at);
        _stairs.Insert(at, (regret, cost));
    }
}
