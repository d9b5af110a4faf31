using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>A rated inquiry read in plain nested loops, from the model's sentences alone: all designs, all worlds, all ways in which upholders' draws can fall.</summary>
internal sealed class PlainRatedRun
{
    private readonly Inquiry _inquiry;
    private readonly WorldTable _table;
    private readonly Lazy<double[][][]> _values;
    private readonly Lazy<double[][]> _best;

    /// <param name="inquiry">The inquiry.</param>
    /// <param name="settings">How to run it.</param>
    /// <param name="some">The designs to look at; null for all.</param>
    public PlainRatedRun(Inquiry inquiry, RunSettings settings, int[]? some = null)
    {
        _inquiry = inquiry;
        _table = WorldTable.Draw(JudgementSet.OfRun(inquiry), settings.Worlds, settings.Seed);
        int measures = inquiry.Measures.Length;
        Designs = some ?? [.. Enumerable.Range(0, 1 << measures).Where(d => int.PopCount(d) <= (settings.MaxMeasures ?? measures) && IsFeasible(d))
            .OrderBy(int.PopCount).ThenBy(d => string.Concat(Enumerable.Range(0, measures).Where(m => Has(d, m)).Select(m => (char)('a' + m))), StringComparer.Ordinal)];
        Act = [.. Designs.Select(d => inquiry.Possibilities.Select(p => EachWorld(w => ActOf(d, p, w))).ToArray())];
        Cost = [.. Designs.Select(d => EachWorld(w => Members(d).Sum(m => Value(m.Cost, w, 0))))];
        int[] possibilities = [.. Enumerable.Range(0, inquiry.Possibilities.Length)];
        _values = new(() => [.. Designs.Select((_, d) => possibilities.Select(p => EachWorld(w =>
            (-Value(inquiry.Ours!.Harm, w, 0) * Act[d][p][w]) - (Value(inquiry.Ours.Costs, w, 0) * Cost[d][w]))).ToArray())]);
        _best = new(() => [.. possibilities.Select(p => EachWorld(w => _values.Value.Max(own => own[p][w])))]);
    }

    /// <summary>The feasible designs, by size and then by order in the file.</summary>
    public int[] Designs { get; }

    public int Worlds => _table.Worlds;

    /// <summary><c>[design][possibility][world]</c>.</summary>
    public double[][][] Act { get; }

    /// <summary><c>[design][world]</c>.</summary>
    public double[][] Cost { get; }

    public string[] Ids(int design) => [.. Members(design).Select(m => m.Id)];

    public bool Holds(int design, int possibility, int world) => Act[design][possibility][world] <= _inquiry.Tolerance + 1e-12;

    public double ShareEach(int design, int possibility) => Enumerable.Range(0, Worlds).Count(w => Holds(design, possibility, w)) / (double)Worlds;

    public double ShareAll(int design) =>
        Enumerable.Range(0, Worlds).Count(w => Enumerable.Range(0, _inquiry.Possibilities.Length).All(p => Holds(design, p, w))) / (double)Worlds;

    /// <summary>Our value, costs included where they are counted: <c>[world]</c>.</summary>
    public double[] ValueOf(int design, int possibility) => _values.Value[design][possibility];

    public double[] RegretOf(int design, int possibility) =>
        EachWorld(w => _best.Value[possibility][w] - _values.Value[design][possibility][w]);

    public double[] BurdenOf(int design) => EachWorld(w => 1 - Members(Designs[design]).Aggregate(1.0, (spared, m) => spared * (1 - Value(m.Burden, w, 0))));

    /// <summary>A possibility's share of all weights, the ordinary member's left out.</summary>
    public double[] WeightOf(int possibility) => EachWorld(w =>
    {
        Possibility[] counted = [.. _inquiry.Possibilities.Where(p => !p.Ordinary)];
        double sum = counted.Sum(p => Value(p.Weight, w, 1));
        return sum == 0 ? 1.0 / counted.Length : Value(_inquiry.Possibilities[possibility].Weight, w, 1) / sum;
    });

    public static double Quantile(double[] values, double q)
    {
        double[] sorted = [.. values.Order()];
        double position = q * (sorted.Length - 1);
        int below = (int)position;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below]));
    }

    private static bool Has(int design, int measure) => (design >> measure & 1) != 0;

    private IEnumerable<Measure> Members(int design) => _inquiry.Measures.Where((_, m) => Has(design, m));

    private double[] EachWorld(Func<int, double> of) => [.. Enumerable.Range(0, Worlds).Select(of)];

    private double Value(Judgement? judgement, int world, double absent) => judgement is null ? absent : _table.Of(judgement)[world];

    private bool IsFeasible(int design)
    {
        string[] ids = Ids(design);
        return Members(design).All(m => m.Needs.All(ids.Contains) && !m.Excludes.Any(ids.Contains));
    }

    /// <summary>Integrates over the draws of all upholders: each draw's unit interval is cut where one of its measures begins to fall.</summary>
    private double ActOf(int design, Possibility possibility, int world)
    {
        var upholders = Members(design).GroupBy(m => m.UpheldBy ?? "only " + m.Id).Select(g => g.ToArray()).ToArray();
        return Over(0, 1, []);

        double Over(int upholder, double chance, string[] standing)
        {
            if (upholder == upholders.Length)
            {
                return chance * WithStanding(standing, possibility, world);
            }

            double[] cuts = [.. upholders[upholder].Select(m => Stands(m, possibility, world)).Append(0).Append(1).Distinct().Order()];
            double sum = 0;
            for (int i = 1; i < cuts.Length; i++)
            {
                double draw = (cuts[i - 1] + cuts[i]) / 2;
                string[] here = [.. standing, .. upholders[upholder].Where(m => draw < Stands(m, possibility, world)).Select(m => m.Id)];
                sum += Over(upholder + 1, chance * (cuts[i] - cuts[i - 1]), here);
            }

            return sum;
        }
    }

    private double Stands(Measure measure, Possibility possibility, int world) =>
        Value(measure.Stands.FirstOrDefault(s => s.Possibility == possibility.Id)?.Judgement, world, 1);

    private double WithStanding(string[] standing, Possibility possibility, int world)
    {
        List<Measure> left = [.. _inquiry.Measures.Where(m => standing.Contains(m.Id))];
        while (left.RemoveAll(m => m.Needs.Any(need => !left.Exists(other => other.Id == need))) > 0)
        {
        }

        double acts = Value(possibility.Acts, world, 0);
        double odds = acts / (1 - acts);
        foreach (Measure measure in left)
        {
            odds *= Value(measure.Against.FirstOrDefault(a => a.Possibility == possibility.Id)?.Judgement, world, 1);
        }

        return odds / (1 + odds);
    }
}
