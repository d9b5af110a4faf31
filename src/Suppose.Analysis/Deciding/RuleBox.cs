namespace Suppose.Analysis.Deciding;

/// <summary>A line of a rule, by what it covers: for each signal the states that are meant.</summary>
/// <param name="Option">Place of the option.</param>
/// <param name="Sides">For each signal, a bit for each of its states.</param>
/// <param name="Covered">The joint states that it covers.</param>
internal sealed record RuleBox(int Option, ulong[] Sides, List<int> Covered)
{
    /// <summary>What covers one joint state.</summary>
    public static RuleBox Of(DecisionFrame frame, int state, int option)
    {
        var sides = new ulong[frame.Signals.Length];
        for (int signal = 0; signal < sides.Length; signal++)
        {
            sides[signal] = 1UL << frame.SignalStates(state)[signal];
        }

        return new RuleBox(option, sides, [state]);
    }

    /// <summary>Both in one, where they lead to one option and differ in one signal alone; null where they don't.</summary>
    public RuleBox? JoinedOver(int signal, RuleBox other)
    {
        if (Option != other.Option)
        {
            return null;
        }

        for (int side = 0; side < Sides.Length; side++)
        {
            if (side != signal && Sides[side] != other.Sides[side])
            {
                return null;
            }
        }

        ulong[] sides = [.. Sides];
        sides[signal] |= other.Sides[signal];
        return new RuleBox(Option, sides, [.. Covered, .. other.Covered]);
    }

    /// <summary>The line in the file's names.</summary>
    public DecisionLine Line(DecisionFrame frame) => new(
        [.. frame.Signals.Select((signal, place) => (signal, Side: Sides[place]))
            .Where(s => s.Side != ulong.MaxValue >> (64 - s.signal.States.Length))
            .Select(s => new SeenSignal(s.signal.Id, [.. s.signal.States.Where((_, state) => (s.Side >> state & 1) != 0)]))],
        frame.Names.Inquiry.Options[Option].Id);
}
