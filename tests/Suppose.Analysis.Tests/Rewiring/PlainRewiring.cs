using Suppose.Model.Desires;

namespace Suppose.Analysis.Tests.Rewiring;

/// <summary>What looking for another tree should find, by going over every set of ways and every set of terms.</summary>
internal sealed class PlainRewiring(Desire desire, PlainDesire plain, int? newWays)
{
    private const double Same = 1e-12;
    private readonly int _today = Marks(desire.Ways.Select(w => w.Today));

    public int[] Unlocked => [.. Enumerable.Range(0, desire.Terms.Length).Where(t => !desire.Terms[t].Locked)];

    public double Mean(int ways, int letGo) => plain.Value(ways, letGo).Average();

    /// <summary>The best tree, as marks of its ways; null where none does.</summary>
    /// <param name="letGo">Marks of the terms that are let go.</param>
    /// <param name="aims">Whether aims must be reached.</param>
    /// <param name="mostChange">The most changes.</param>
    /// <param name="cost">What must be least before value is looked at; null for nothing.</param>
    public int? Best(int letGo, bool aims, int mostChange = 100, Func<int, double>? cost = null)
    {
        int[] allowed = [.. Enumerable.Range(0, 1 << desire.Ways.Length).Where(ways => Change(ways) <= mostChange && Keeps(ways, letGo) && (!aims || Reaches(ways, letGo)))];
        if (allowed.Length == 0)
        {
            return null;
        }

        if (cost is not null)
        {
            double least = allowed.Min(cost);
            allowed = [.. allowed.Where(ways => cost(ways) <= least + Same)];
        }

        double most = allowed.Max(ways => Mean(ways, letGo));
        return allowed.Where(ways => Mean(ways, letGo) >= most - Same)
            .OrderBy(Change).ThenBy(ways => int.PopCount(ways)).ThenByDescending(FileOrder).First();
    }

    public int Change(int ways) => int.PopCount(ways ^ _today);

    public double Effort(int ways) => desire.Ways.SelectMany(w => w.Efforts).Select(e => e.Id).Distinct().Sum(kind => plain.Used(LimitKind.Effort, kind, ways).Average());

    public bool Reaches(int ways, int letGo) => desire.Aims.All(aim => InShare(plain.Degree(ways, letGo, aim.Of).Select(d => d >= aim.AtLeast - Same), aim.InShare));

    /// <summary>All smallest sets of terms, as marks.</summary>
    public List<int> Releases()
    {
        int locked = Marks(desire.Terms.Select(t => t.Locked));
        List<int> reaching = [.. Enumerable.Range(0, 1 << desire.Terms.Length).Where(letGo => (letGo & locked) == 0 && Best(letGo, aims: true) is not null)];
        return [.. reaching.Where(set => set != 0 && !reaching.Exists(part => part != set && (part & set) == part))];
    }

    private bool Keeps(int ways, int letGo)
    {
        for (int way = 0; way < desire.Ways.Length; way++)
        {
            if (PlainDesire.Has(ways, way)
                && (desire.Terms.Where((_, t) => !PlainDesire.Has(letGo, t)).Any(t => t.Blocks.Contains(desire.Ways[way].Id))
                    || desire.Ways[way].Needs.Any(n => !PlainDesire.Has(ways, desire.Ways.ToList().FindIndex(w => w.Id == n)))))
            {
                return false;
            }
        }

        return int.PopCount(ways & ~_today) <= (newWays ?? 100)
            && desire.Limits.All(limit => InShare(plain.Used(limit.Kind, limit.Of, ways).Select(used => used <= limit.AtMost + Same), limit.InShare))
            && desire.Ways.SelectMany(w => w.Harms).Select(h => h.Id).Distinct().Where(good => !desire.Limits.Any(l => l.Kind == LimitKind.Harm && l.Of == good))
                .All(good => InShare(plain.Used(LimitKind.Harm, good, ways).Zip(plain.Used(LimitKind.Harm, good, _today), (then, now) => then <= now + Same), 0.9));
    }

    private static bool InShare(IEnumerable<bool> worlds, double share)
    {
        bool[] all = [.. worlds];
        return all.Count(b => b) >= (share * all.Length) - 1e-9;
    }

    /// <summary>The first way of the file counts most.</summary>
    private int FileOrder(int ways) => Enumerable.Range(0, desire.Ways.Length).Sum(way => PlainDesire.Has(ways, way) ? 1 << (desire.Ways.Length - 1 - way) : 0);

    public static int Marks(IEnumerable<bool> marks) => marks.Select((mark, i) => mark ? 1 << i : 0).Sum();
}
