namespace Suppose.Language.Checks.Situations;

/// <summary>How many steps a search may take before it gives up.</summary>
/// <param name="steps">The number of steps.</param>
internal sealed class SearchBudget(int steps)
{
    private int _left = steps;

    /// <summary>Whether more was asked for than there was.</summary>
    public bool IsSpent => _left < 0;

    /// <summary>Takes steps from the budget.</summary>
    /// <param name="steps">How many.</param>
    /// <returns>Whether they were there.</returns>
    public bool Spend(int steps = 1)
    {
        _left = IsSpent ? _left : _left - steps;
        return !IsSpent;
    }
}
