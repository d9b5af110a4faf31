namespace Suppose.Analysis.Rewiring;

/// <summary>Finds the smallest sets that do something: those of which no part does it.</summary>
internal static class SmallestSets
{
    /// <summary>All of them, the smaller first, then by order.</summary>
    /// <param name="things">What sets are made of, in order.</param>
    /// <param name="most">The most sets that are asked about.</param>
    /// <param name="does">Whether a set does it.</param>
    /// <param name="complete">Whether all were found; false where there were more sets to ask about.</param>
    /// <remarks>By size, so that a set is asked about only where no part of it is known to do it: also where more may do less.</remarks>
    public static List<int[]> Of(int[] things, int most, Func<int[], bool> does, out bool complete)
    {
        bool[] Each(List<int[]> sets) => [.. sets.Select(does)];
        return Of(things, most, Each, out complete);
    }

    /// <summary>As the other form, for sets that are asked about many at a time.</summary>
    public static List<int[]> Of(int[] things, int most, Func<List<int[]>, bool[]> ask, out bool complete)
    {
        List<int[]> found = [];
        complete = true;
        int asked = 0;
        for (int size = 0; size <= things.Length; size++)
        {
            List<int[]> sets = [.. Sets(things, size).Where(set => !found.Exists(part => part.All(set.Contains))).Take(most - asked + 1)];
            if (sets.Count > most - asked)
            {
                complete = false;
                return found;
            }

            asked += sets.Count;
            bool[] answers = ask(sets);
            found.AddRange(sets.Where((_, i) => answers[i]));
            if (sets.Count == 0)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The sets of one size, in order.</summary>
    private static IEnumerable<int[]> Sets(int[] things, int size)
    {
        int[] at = [.. Enumerable.Range(0, size)];
        while (size <= things.Length)
        {
            yield return [.. at.Select(i => things[i])];
            int move = size - 1;
            while (move >= 0 && at[move] == things.Length - size + move)
            {
                move--;
            }

            if (move < 0)
            {
                yield break;
            }

            at[move]++;
            for (int i = move + 1; i < size; i++)
            {
                at[i] = at[i - 1] + 1;
            }
        }
    }
}
