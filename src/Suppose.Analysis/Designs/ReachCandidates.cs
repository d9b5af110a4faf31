namespace Suppose.Analysis.Designs;

/// <summary>The designs that may come nearest to ending the act under each possibility, as far as counts of worlds and the central world tell. Designs are met a part at a time.</summary>
/// <param name="possibilities">Number of possibilities.</param>
internal sealed class ReachCandidates(int possibilities)
{
    private const int MostEquals = 6;
    private const int MostLowest = 2;

    private readonly Own[] _own = [.. Enumerable.Range(0, possibilities).Select(_ => new Own())];

    /// <summary>Designs that hold in most worlds, of the smallest size (where none holds in any, of any size): those whose chance at the central world is smallest.</summary>
    public ulong[] Best(int possibility) => [.. _own[possibility].Best.Kept.Select(one => one.Set)];

    /// <summary>The designs whose chance at the central world is smallest.</summary>
    public ulong[] Lowest(int possibility) => [.. _own[possibility].Lowest.Kept.Select(one => one.Set)];

    /// <summary>All of them.</summary>
    public IEnumerable<ulong> All() => Enumerable.Range(0, possibilities).SelectMany(possibility => Best(possibility).Concat(Lowest(possibility)));

    /// <summary>Meets designs.</summary>
    /// <param name="part">What they do in every world.</param>
    /// <param name="acts">What they do at the central world.</param>
    public void TakeIn(DesignSurvey part, CentralActs acts)
    {
        for (int possibility = 0; possibility < possibilities; possibility++)
        {
            (int[] worlds, double[] central) = (part.Each[possibility], acts.Of(possibility));
            for (int design = 0; design < worlds.Length; design++)
            {
                _own[possibility].Meet(part.Sets[design], worlds[design], Math.Round(central[design], CentralActs.Decimals));
            }
        }
    }

    /// <summary>What was met under one possibility.</summary>
    private sealed class Own
    {
        private static readonly Comparer<(ulong Set, double Act)> s_order = Comparer<(ulong Set, double Act)>.Create((a, b) => (a.Act, a.Set).CompareTo((b.Act, b.Set)));

        private int _worlds = -1;
        private int _size;

        public FirstFew<(ulong Set, double Act)> Best { get; } = new(MostEquals, s_order);

        public FirstFew<(ulong Set, double Act)> Lowest { get; } = new(MostLowest, s_order);

        public void Meet(ulong set, int worlds, double act)
        {
            Lowest.Offer((set, act));
            int size = worlds == 0 ? 0 : set.Size();
            if (worlds < _worlds || (worlds == _worlds && size > _size))
            {
                return;
            }

            if (worlds > _worlds || size < _size)
            {
                (_worlds, _size) = (worlds, size);
                Best.Clear();
            }

            Best.Offer((set, act));
        }
    }
}
