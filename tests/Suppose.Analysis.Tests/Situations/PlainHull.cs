using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>Whether some mixture of motives is tempted, found by looking at every corner of the set of mixtures.</summary>
internal sealed class PlainHull(PlainWorld world, PlainChoice choice)
{
    /// <summary>Whether a hull of motives is tempted under a mind, in any state, by any harmful option.</summary>
    public bool Tempted(IReadOnlyList<Dictionary<string, double>> hull, Possibility? mind, IReadOnlySet<string> standing)
    {
        foreach ((Dictionary<string, string> state, _) in choice.States(mind, standing))
        {
            string[] options = [.. world.Inquiry.Options.Select(o => o.Id).Where(o => choice.Available(o, mind, state, standing))];
            string[] acceptable = [.. options.Where(o => !choice.IsNever(o, state))];
            double[][] utility = [.. hull.Select(m => options.Select(o => choice.Utility(m, o, state, mind, standing)).ToArray())];
            foreach (string never in options.Except(acceptable))
            {
                int b = Array.IndexOf(options, never);
                double[][] gaps = [.. acceptable.Select(k => hull.Select((_, i) => utility[i][b] - utility[i][Array.IndexOf(options, k)]).ToArray())];
                if (Largest(gaps) > 1e-9)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The hull of the listed possibilities' wants.</summary>
    public List<Dictionary<string, double>> Mixtures(IReadOnlyCollection<string> standing) => [.. world.Inquiry.Possibilities.Select(p => world.Motive(p, standing))];

    /// <summary>The hull of each want alone, turned where some possibility has an aversion to it.</summary>
    public List<Dictionary<string, double>> Unlisted()
    {
        var alone = new List<Dictionary<string, double>>();
        foreach (string want in world.Inquiry.Wants.Select(w => w.Id))
        {
            alone.Add(new() { [want] = 1 });
            if (world.Inquiry.Possibilities.Any(p => world.Motive(p, [])[want] < 0))
            {
                alone.Add(new() { [want] = -1 });
            }
        }

        return alone;
    }

    /// <summary>max over lambda in the simplex with all rows of D lambda at least 0 of their sum; 0 where there is no such lambda.</summary>
    public static double Largest(double[][] gaps)
    {
        int n = gaps[0].Length;
        double[][] limits = [.. gaps, .. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0).ToArray())];
        double largest = 0;
        foreach (int[] tight in Choose(limits.Length, n - 1))
        {
            double[]? corner = Solve([.. tight.Select(t => limits[t])], n);
            if (corner is not null && corner.All(x => x >= -1e-12) && gaps.All(g => Dot(g, corner) >= -1e-12))
            {
                largest = Math.Max(largest, gaps.Sum(g => Dot(g, corner)));
            }
        }

        return largest;
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static IEnumerable<int[]> Choose(int from, int count, int first = 0)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (int i = first; i < from; i++)
        {
            foreach (int[] rest in Choose(from, count - 1, i + 1))
            {
                yield return [i, .. rest];
            }
        }
    }

    private static double[]? Solve(double[][] zero, int n)
    {
        double[][] rows = [.. zero.Select(r => r.Append(0.0).ToArray()), Enumerable.Repeat(1.0, n + 1).ToArray()];
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(r => Math.Abs(rows[r][column]));
            if (Math.Abs(rows[pivot][column]) < 1e-11)
            {
                return null;
            }

            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int row = 0; row < n; row++)
            {
                double factor = row == column ? 0 : rows[row][column] / rows[column][column];
                rows[row] = [.. rows[row].Select((x, j) => x - (factor * rows[column][j]))];
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => rows[i][n] / rows[i][i])];
    }
}
