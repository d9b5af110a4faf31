namespace Suppose.Analysis.Designs;

/// <summary>Which designs are reported with their ranges.</summary>
/// <remarks>
/// All of them up to 256; beyond that the empty one, each measure alone where that is a design, the first <see cref="MinimalDesigns.MostListed"/> minimal ones that hold for all, the front, and those asked for.
/// One that was asked for is passed over where it does not respect needs and excludes.
/// </remarks>
internal static class ListedDesigns
{
    /// <summary>Up to this many designs all are listed.</summary>
    public const int MostAll = 256;

    /// <summary>The listed designs, by size and then by order in the file.</summary>
    public static ulong[] Of(DesignSpace space, IEnumerable<ulong> minimal, IEnumerable<ulong> front, IEnumerable<ulong> asked)
    {
        IEnumerable<ulong> listed = space.Count <= MostAll
            ? space.Sets
            : Enumerable.Range(0, space.Measures).Select(MeasureSet.Of).Prepend(0UL).Where(set => space.IndexOf(set) >= 0).Concat(minimal).Concat(front);
        ulong[] all = [.. listed.Concat(asked.Where(space.Needs.Allow)).Distinct()];
        Array.Sort(all, MeasureSet.Compare);
        return all;
    }
}
