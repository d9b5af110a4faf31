namespace Suppose.Analysis.Deciding;

/// <summary>Follows the best rule while one quantity x goes from 0 to 1 and what each option is worth changes along a straight line.</summary>
/// <remarks>
/// For everything that may be seen the best option is the upper edge of a few lines <c>a + b x</c>, which changes only where two of them cross, at <c>x = (a1 - a2) / (b2 - b1)</c>; the rule changes where any of them does.
/// Crossings within <see cref="ScoreTable.Tie"/> of each other are one.
/// </remarks>
internal static class RuleSweep
{
    /// <summary>The rules, each with where it begins; the first begins at 0.</summary>
    /// <param name="frame">The options and their order.</param>
    /// <param name="scores">What may be seen, and which options can then be taken.</param>
    /// <param name="at">What an option is worth where this is seen, at the start (x = 0) and at the end (x = 1).</param>
    public static List<(double From, int[] Rule)> Of(DecisionFrame frame, ScoreTable scores, Func<int, int, (double Start, double End)> at)
    {
        var changes = new SortedSet<double> { 0 };
        var edges = new List<(double From, int Option)>?[scores.States];
        for (int state = 0; state < scores.States; state++)
        {
            if (scores.Live[state])
            {
                edges[state] = UpperEdge(frame, option => scores.Allows(option, state) ? at(option, state) : null);
                changes.UnionWith(edges[state]!.Select(e => e.From));
            }
        }

        var rules = new List<(double From, int[] Rule)>();
        foreach (double from in Apart(changes))
        {
            int[] rule = [.. edges.Select(edge => edge is null ? -1 : edge.Last(e => e.From <= from + ScoreTable.Tie).Option)];
            if (rules.Count == 0 || !rules[^1].Rule.AsSpan().SequenceEqual(rule))
            {
                rules.Add((from, rule));
            }
        }

        return rules;
    }

    /// <summary>The best option along the way, each with where it begins.</summary>
    private static List<(double From, int Option)> UpperEdge(DecisionFrame frame, Func<int, (double Start, double End)?> at)
    {
        (int Option, double Start, double Rise)[] lines =
            [.. frame.OptionOrder.Select(o => (o, Line: at(o))).Where(x => x.Line is not null).Select(x => (x.o, x.Line!.Value.Start, x.Line.Value.End - x.Line.Value.Start))];
        var edge = new List<(double From, int Option)>();
        var now = Steepest(lines.Where(l => l.Start >= lines.Max(other => other.Start) - ScoreTable.Tie));
        edge.Add((0, now.Option));
        double from = 0;
        while (true)
        {
            var above = lines.Where(l => l.Rise > now.Rise + ScoreTable.Tie).Select(l => (Line: l, Crossing: Math.Max(from, (now.Start - l.Start) / (l.Rise - now.Rise)))).ToArray();
            if (above.Length == 0 || above.Min(c => c.Crossing) is var next && next >= 1 - ScoreTable.Tie)
            {
                return edge;
            }

            now = Steepest(above.Where(c => c.Crossing <= next + ScoreTable.Tie).Select(c => c.Line));
            from = next;
            edge.Add((next, now.Option));
        }
    }

    // Of lines that are level here, the one that is best a little further on; of those that stay level, the first in order.
    private static (int Option, double Start, double Rise) Steepest(IEnumerable<(int Option, double Start, double Rise)> level)
    {
        (int Option, double Start, double Rise)? best = null;
        foreach (var line in level)
        {
            best = best is null || line.Rise > best.Value.Rise + ScoreTable.Tie ? line : best;
        }

        return best!.Value;
    }

    private static IEnumerable<double> Apart(SortedSet<double> changes)
    {
        double last = double.NegativeInfinity;
        foreach (double change in changes)
        {
            if (change > last + ScoreTable.Tie)
            {
                yield return last = change;
            }
        }
    }
}
