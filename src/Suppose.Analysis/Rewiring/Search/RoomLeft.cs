namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Says what a branch leaves room for: within the limits, for new ways and for changes.</summary>
/// <param name="model">The desire.</param>
/// <param name="goal">What is looked for.</param>
/// <param name="branch">The branch, as it is when it is asked.</param>
internal sealed class RoomLeft(TreeModel model, SearchGoal goal, Branch branch)
{
    private readonly double[] _change = [.. model.Desire.Today.Select(today => today ? 0.0 : 1.0)];
    private readonly double[] _turned = [.. model.Desire.Today.Select(today => today ? -1.0 : 1.0)];

    /// <summary>What open ways take up of each bound, and what room is left.</summary>
    public (double[] Uses, double Room)[] Of(List<int> open)
    {
        List<(double[], double)> rooms = [];
        for (int bar = 0; bar < model.Frame.Bars.Length; bar++)
        {
            rooms.Add((model.Frame.Relaxed[bar], branch.Room(bar)));
        }

        rooms.Add((_change, goal.NewWays is { } news ? news - branch.New : double.PositiveInfinity));
        rooms.Add((_turned, goal.MostChange is { } change ? change - branch.Change - Today(open) : double.PositiveInfinity));
        return [.. rooms];
    }

    private int Today(List<int> ways)
    {
        int today = 0;
        foreach (int way in ways)
        {
            today += model.Desire.Today[way] ? 1 : 0;
        }

        return today;
    }
}
