namespace Suppose.Analysis.Tests.Deciding;

/// <summary>A small decision worked out by going over every rule there is.</summary>
internal sealed class PlainDecision(SmallDecision decision)
{
    public double Worth(Func<int, int> rule, Func<int, int, double> shows, IReadOnlyList<double> prior)
    {
        double sum = 0;
        for (int kind = 0; kind < decision.Kinds; kind++)
        {
            for (int state = 0; state < decision.States; state++)
            {
                sum += prior[kind] * shows(state, kind) * decision.Value(rule(state), state, kind);
            }
        }

        return sum;
    }

    public double Best(Func<int, int, double> shows, IReadOnlyList<double> prior, Func<int[], bool>? among = null) =>
        Rules(decision.States).Where(r => among?.Invoke(r) ?? true).Max(r => Worth(s => r[s], shows, prior));

    public double[] ByKind(int[] rule) => [.. Enumerable.Range(0, decision.Kinds).Select(kind => Worth(s => rule[s], decision.Shows, Only(kind)))];

    public (double Maximin, double Regret) Cautious(IReadOnlyList<double[]> mixes)
    {
        double[][] values = [.. Rules(decision.States).Select(ByKind).Select(v => mixes.Select(mix => mix.Zip(v).Sum(p => p.First * p.Second)).ToArray())];
        double[] best = [.. mixes.Select((_, at) => values.Max(v => v[at]))];
        return (values.Max(v => v.Min()), values.Min(v => best.Zip(v).Max(p => p.First - p.Second)));
    }

    public double Knowing() => Enumerable.Range(0, decision.Kinds).Sum(kind => decision.Prior[kind] * Best(decision.Shows, Only(kind)));

    /// <summary>A further signal with so many readings: the best choice in each state and reading, summed.</summary>
    public double Seeing(int readings, Func<int, int, double> chance, Func<int, int, int, int, double> value)
    {
        double sum = 0;
        for (int state = 0; state < decision.States; state++)
        {
            for (int reading = 0; reading < readings; reading++)
            {
                sum += Enumerable.Range(0, decision.Options).Max(option => Enumerable.Range(0, decision.Kinds)
                    .Sum(kind => decision.Prior[kind] * decision.Shows(state, kind) * chance(reading, kind) * value(option, state, kind, reading)));
            }
        }

        return sum;
    }

    /// <summary>The chances of what is seen if a share of some kinds show what the others do.</summary>
    public Func<int, int, double> Faked(bool innocentFake, double share) => (state, kind) =>
    {
        double own = decision.Shows(state, kind);
        if (decision.Innocent[kind] != innocentFake)
        {
            return own;
        }

        int[] others = [.. Enumerable.Range(0, decision.Kinds).Where(k => decision.Innocent[k] != innocentFake)];
        double total = others.Sum(k => decision.Prior[k]);
        double theirs = others.Sum(k => (total > 0 ? decision.Prior[k] / total : 1.0 / others.Length) * decision.Shows(state, k));
        return ((1 - share) * own) + (share * theirs);
    };

    public IEnumerable<int[]> Rules(int states) => states == 0 ? [[]] : Rules(states - 1).SelectMany(r => Enumerable.Range(0, decision.Options).Select(o => (int[])[.. r, o]));

    private double[] Only(int kind) => [.. Enumerable.Range(0, decision.Kinds).Select(k => k == kind ? 1.0 : 0.0)];
}
