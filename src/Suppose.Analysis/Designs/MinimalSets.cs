namespace Suppose.Analysis.Designs;

/// <summary>Finds, among designs that do something, those of which no smaller part that is a design does it too.</summary>
internal static class MinimalSets
{
    /// <summary>The minimal ones, as indices of designs, by size and then by order in the file.</summary>
    /// <param name="space">The designs.</param>
    /// <param name="does">Whether a design does it.</param>
    public static int[] Of(DesignSpace space, Func<int, bool> does)
    {
        int[] minimal = space.Measures <= DesignSpace.MostUnbounded ? Dense(space, does) : Sparse(space, does);
        Array.Sort(minimal, (a, b) => MeasureSet.Compare(space[a], space[b]));
        return minimal;
    }

    /// <summary>One mark for every set of measures: whether it or a part of it does it.</summary>
    private static int[] Dense(DesignSpace space, Func<int, bool> does)
    {
        bool[] marked = new bool[1 << space.Measures];
        List<int> minimal = [];
        int design = 0;
        for (int set = 0; set < marked.Length; set++)
        {
            bool part = false;
            for (int left = set; left != 0 && !part; left &= left - 1)
            {
                part = marked[set & ~(left & -left)];
            }

            bool isDesign = design < space.Count && space[design] == (ulong)set;
            if (isDesign && !part && does(design))
            {
                minimal.Add(design);
                part = true;
            }

            design += isDesign ? 1 : 0;
            marked[set] = part;
        }

        return [.. minimal];
    }

    private static int[] Sparse(DesignSpace space, Func<int, bool> does)
    {
        int[] order = [.. Enumerable.Range(0, space.Count).Where(does)];
        Array.Sort(order, (a, b) => MeasureSet.Compare(space[a], space[b]));
        List<int> minimal = [];
        foreach (int design in order)
        {
            if (!minimal.Exists(part => space[design].HasAll(space[part])))
            {
                minimal.Add(design);
            }
        }

        return [.. minimal];
    }
}
