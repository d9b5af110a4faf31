using System.Globalization;
using System.Text;
using Suppose.Analysis.Tests.Situations;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Deciding;

/// <summary>A small decision made from numbers, once as plain arrays and once as a file.</summary>
internal sealed class SmallDecision
{
    public SmallDecision(IReadOnlyList<int> numbers)
    {
        var genes = new Genes(numbers);
        Kinds = 2 + genes.Below(2);
        Options = 2 + genes.Below(2);
        Signals = [.. Enumerable.Range(0, genes.Below(3)).Select(signal => 2 + (signal == 0 ? genes.Below(2) : 0))];
        Prior = Spread(genes, Kinds);
        Innocent = [.. Enumerable.Range(0, Kinds).Select(_ => genes.OneIn(2))];
        Reversible = [.. Enumerable.Range(0, Options).Select(_ => genes.OneIn(2))];
        Shown = [.. Signals.Select(states => Enumerable.Range(0, Kinds).Select(_ => Spread(genes, states)).ToArray())];
        Unseen = [.. Enumerable.Range(0, Kinds).Select(_ => genes.Below(11) / 10.0)];
        DependsOnSignal = Signals.Length > 0 && genes.OneIn(2);
        Bad = [.. Enumerable.Range(0, Options * Kinds * First).Select(_ => genes.Below(11) / 10.0)];
        Good = [.. Enumerable.Range(0, Options * 2).Select(_ => genes.Below(11) / 10.0)];
        Weights = [(1 + genes.Below(10)) / 10.0, (1 + genes.Below(10)) / 10.0];
    }

    public int Kinds { get; }

    public int Options { get; }

    public int[] Signals { get; }

    public double[] Prior { get; }

    public bool[] Innocent { get; }

    public bool[] Reversible { get; }

    private double[][][] Shown { get; }

    private double[] Unseen { get; }

    private bool DependsOnSignal { get; }

    private double[] Bad { get; }

    private double[] Good { get; }

    private double[] Weights { get; }

    private int First => DependsOnSignal ? Signals[0] : 1;

    public int States => Signals.Aggregate(1, (all, states) => all * states);

    /// <summary>The state of each signal, the last running fastest.</summary>
    public int[] StatesOf(int state)
    {
        var digits = new int[Signals.Length];
        for (int i = Signals.Length - 1; i >= 0; i--)
        {
            (state, digits[i]) = (state / Signals[i], state % Signals[i]);
        }

        return digits;
    }

    public double ChanceOf(int signal, int reading, int kind) => Shown[signal][kind][reading];

    public double Shows(int state, int kind) => StatesOf(state).Select((digit, signal) => ChanceOf(signal, digit, kind)).Aggregate(1.0, (p, q) => p * q);

    public double Yes(int kind, bool yes) => yes ? Unseen[kind] : 1 - Unseen[kind];

    /// <summary>What an option is worth, given the unseen circumstance too.</summary>
    public double Value(int option, int state, int kind, bool unseen)
    {
        double bad = Bad[(((option * Kinds) + kind) * First) + (DependsOnSignal ? StatesOf(state)[0] : 0)];
        return (Weights[0] * (1 - bad)) + (Weights[1] * Good[(option * 2) + (unseen ? 1 : 0)]);
    }

    public double Value(int option, int state, int kind) => (Yes(kind, true) * Value(option, state, kind, true)) + (Yes(kind, false) * Value(option, state, kind, false));

    public Inquiry Inquiry()
    {
        var text = new StringBuilder("inquiry: What do we do?\nactor: {us: yes}\ncircumstances:\n");
        text.Append(Invariant($"  kind: {{type: yes, states: {{{string.Join(", ", Prior.Select((p, k) => Invariant($"k{k}: {{chance: {p}, innocent: {(Innocent[k] ? "yes" : "no")}}}")))}}}}}\n"));
        for (int signal = 0; signal < Signals.Length; signal++)
        {
            text.Append(Invariant($"  s{signal}:\n    seen: yes\n    states: [{string.Join(", ", Enumerable.Range(0, Signals[signal]).Select(i => $"v{i}"))}]\n    rules:\n"));
            for (int kind = 0; kind < Kinds; kind++)
            {
                text.Append(Invariant($"      - {{when: {{kind: k{kind}}}, chances: {{{string.Join(", ", Shown[signal][kind].Select((p, i) => Invariant($"v{i}: {p}")))}}}}}\n"));
            }
        }

        text.Append("  u:\n    rules:\n").AppendJoin("", Unseen.Select((p, k) => Invariant($"      - {{when: {{kind: k{k}}}, chance: {p}}}\n")));
        text.Append("options:\n").AppendJoin("", Reversible.Select((r, o) => $"  o{o}: {{reversible: {(r ? "yes" : "no")}}}\n"));
        text.Append("outcomes:\n  bad:\n    rules:\n");
        for (int i = 0; i < Bad.Length; i++)
        {
            string seen = DependsOnSignal ? $", s0: v{i % First}" : "";
            text.Append(Invariant($"      - {{when: {{option: o{i / First / Kinds}, kind: k{i / First % Kinds}{seen}}}, chance: {Bad[i]}}}\n"));
        }

        text.Append("  good:\n    rules:\n").AppendJoin("", Good.Select((p, i) => Invariant($"      - {{when: {{option: o{i / 2}, u: {(i % 2 == 1 ? "yes" : "no")}}}, chance: {p}}}\n")));
        text.Append(Invariant($"wants:\n  no harm: {{not: bad}}\n  some good: good\nours: {{wants: {{no harm: {Weights[0]}, some good: {Weights[1]}}}}}\n"));
        InquiryReading reading = InquiryReader.Read(text.ToString());
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place.Line}: {d.Message}\n{text}"));
        return reading.Inquiry!;
    }

    /// <summary>Tenths that sum to 1.</summary>
    private static double[] Spread(Genes genes, int count)
    {
        var parts = new int[count];
        for (int left = 10; left > 0; left--)
        {
            parts[genes.Below(count)]++;
        }

        return [.. parts.Select(p => p / 10.0)];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
