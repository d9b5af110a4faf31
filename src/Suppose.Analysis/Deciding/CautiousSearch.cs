namespace Suppose.Analysis.Deciding;

/// <summary>Finds the rules of those who would not lean on one mix of kinds, exactly: over all rules there are, and all mixes in a range.</summary>
/// <remarks>
/// The value of a rule is linear in the mix and its regret convex, so both are worst at a corner of the range. Rules are put together one thing that may be seen at a time; what is worth no more
/// than another at every corner is dropped, which loses no answer. Of equal rules the first in order stays. Savage 1951 (minimax regret); Wald 1950 (maximin).
/// </remarks>
/// <param name="frame">The options.</param>
/// <param name="scores">What they are worth.</param>
/// <param name="corners">The corners of the range of mixes.</param>
internal sealed class CautiousSearch(DecisionFrame frame, ScoreTable scores, List<double[]> corners)
{
    /// <summary>The most partial rules that are kept; with more, there is no answer.</summary>
    private const int MostKept = 2048;

    /// <summary>The two rules; null where too many would have to be looked at.</summary>
    public CautiousRules? Find()
    {
        List<Part> kept = [new Part(new double[corners.Count], null, -1)];
        var best = new double[corners.Count];
        for (int state = 0; state < scores.States; state++)
        {
            if (scores.Live[state])
            {
                kept = Undominated(kept, state);
                if (kept.Count > MostKept)
                {
                    return null;
                }

                for (int corner = 0; corner < best.Length; corner++)
                {
                    best[corner] += scores.At(corners[corner], scores.Best(corners[corner], state), state);
                }
            }
        }

        return new CautiousRules(Choose(kept, part => part.Values.Min(), 1), Choose(kept, part => part.Values.Zip(best).Max(v => v.Second - v.First), -1));
    }

    private List<Part> Undominated(List<Part> parts, int state)
    {
        var kept = new List<Part>();
        foreach (Part part in parts)
        {
            foreach (int option in frame.OptionOrder.Where(o => scores.Allows(o, state)))
            {
                Part longer = new([.. part.Values.Select((value, corner) => value + scores.At(corners[corner], option, state))], part, option);
                if (!kept.Any(other => IsAtLeast(other, longer)))
                {
                    kept.RemoveAll(other => IsAtLeast(longer, other));
                    kept.Add(longer);
                }
            }

            if (kept.Count > 4 * MostKept)
            {
                break;
            }
        }

        return kept;
    }

    private CautiousRule Choose(List<Part> parts, Func<Part, double> figure, int sign)
    {
        Part best = parts[0];
        foreach (Part part in parts)
        {
            best = sign * figure(part) > (sign * figure(best)) + ScoreTable.Tie ? part : best;
        }

        return new CautiousRule(RuleLines.Of(frame, RuleOf(best)), figure(best));
    }

    private int[] RuleOf(Part? part)
    {
        var rule = new int[scores.States];
        for (int state = scores.States - 1; state >= 0; state--)
        {
            rule[state] = -1;
            if (scores.Live[state])
            {
                (rule[state], part) = (part!.Option, part.Before);
            }
        }

        return rule;
    }

    private static bool IsAtLeast(Part one, Part other)
    {
        for (int corner = 0; corner < one.Values.Length; corner++)
        {
            if (one.Values[corner] < other.Values[corner])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Part(double[] Values, Part? Before, int Option);
}
