namespace Suppose.Language.Checks.Situations;

/// <summary>How many steps a search may take before it gives up.</summary>
/// <param name="steps">The number of steps.</param>
internal sealed class SearchBudget(int steps)
{
    private int _left = steps;

    /// <summary>Whether more was asked for than there was.</summary>
    public bool IsSpent => _left < 0;

    /// <summary>Takes one step from the budget.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Spend() => _left >= 0 && --_left >= 0;
}
