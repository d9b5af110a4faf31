using System.Collections.Immutable;

namespace Suppose.Analysis.Deciding;

/// <summary>Writes a rule as few lines: what leads to the same option is joined as long as it differs in one signal only.</summary>
/// <remarks>With more than <see cref="MostJoined"/> things that may be seen, each has a line of its own.</remarks>
internal static class RuleLines
{
    /// <summary>The most things that may be seen of which lines are joined.</summary>
    public const int MostJoined = 512;

    /// <summary>The lines, each with what it covers, in the order of what is seen.</summary>
    public static List<RuleBox> Boxes(DecisionFrame frame, int[] rule)
    {
        List<RuleBox> boxes = [.. Enumerable.Range(0, rule.Length).Where(state => rule[state] >= 0).Select(state => RuleBox.Of(frame, state, rule[state]))];
        bool joined = boxes.Count <= MostJoined;
        while (joined)
        {
            joined = JoinOnce(frame, boxes);
        }

        return boxes;
    }

    /// <summary>The lines of a rule.</summary>
    public static ImmutableArray<DecisionLine> Of(DecisionFrame frame, int[] rule) => [.. Boxes(frame, rule).Select(box => box.Line(frame))];

    private static bool JoinOnce(DecisionFrame frame, List<RuleBox> boxes)
    {
        for (int signal = 0; signal < frame.Signals.Length; signal++)
        {
            for (int first = 0; first < boxes.Count; first++)
            {
                for (int second = first + 1; second < boxes.Count; second++)
                {
                    if (boxes[first].JoinedOver(signal, boxes[second]) is { } both)
                    {
                        boxes[first] = both;
                        boxes.RemoveAt(second);
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
