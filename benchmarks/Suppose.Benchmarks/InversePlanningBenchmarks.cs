using System.Collections.Immutable;

using BenchmarkDotNet.Attributes;

using Suppose.Analysis.Record;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Benchmarks;

/// Reading motives from six observed choices: seven motives, four options, three binary circumstances that are seen, every number certain.
[MemoryDiagnoser]
public class InversePlanningBenchmarks
{
    private const int Motives = 7;
    private static readonly string[] s_options = ["stay", "speak", "leave", "strike"];
    private static readonly string[] s_circumstances = ["cold", "watched", "late"];

    private readonly Inquiry _inquiry;
    private readonly WorldTable _worlds;
    private readonly ObservedChoices _choices;
    private readonly ChoiceChance[] _laidOut;
    private readonly double[][] _chances;

    public InversePlanningBenchmarks()
    {
        _inquiry = Make();
        _worlds = WorldTable.Draw(JudgementSet.OfRecord(_inquiry), 1, 1);
        _choices = new ObservedChoices(_inquiry, _worlds);
        _laidOut = [.. _inquiry.Evidence.SelectMany(e => _inquiry.Possibilities.Select(p => _choices.LayOut(e.Observed!, p)))];
        _chances = [.. _laidOut.Select(_ => new double[1])];
    }

    /// A posterior once the situation is compiled and the choices are laid out: 42 likelihoods from the tables, then Bayes.
    [Benchmark]
    public double Posterior()
    {
        _choices.Chances(_laidOut, _chances);
        var sum = 0.0;
        var first = 0.0;
        for (var motive = 0; motive < Motives; motive++)
        {
            var chance = 1.0 / Motives;
            for (var choice = 0; choice < _inquiry.Evidence.Length; choice++)
            {
                chance *= _chances[(choice * Motives) + motive][0];
            }

            first = motive == 0 ? chance : first;
            sum += chance;
        }

        return first / sum;
    }

    private static Inquiry Make() => new()
    {
        Title = "Six choices",
        Lexicon = "icd203",
        Circumstances = [.. s_circumstances.Select((id, i) => new Circumstance { Id = id, States = ["yes", "no"], Seen = true, Rules = [Rule([], 0.2 + (0.2 * i))] })],
        Options = [.. s_options.Select(id => new Option { Id = id, Never = id == "strike" })],
        Outcomes = [.. Enumerable.Range(0, 3).Select(i => new Outcome { Id = $"outcome {i}", States = ["yes", "no"], Rules = Rules(i) })],
        Wants = [.. Enumerable.Range(0, 3).Select(i => new LeafWant($"want {i}", $"outcome {i}", ["yes"], Place.Nowhere))],
        Possibilities = [.. Enumerable.Range(0, Motives).Select(Motive)],
        Evidence = [.. Enumerable.Range(0, 6).Select(i => new Evidence { Id = $"choice {i}", Observed = new ObservedChoice(s_options[i % 4], Known(i)) })],
    };

    private static ImmutableArray<Rule> Rules(int outcome) =>
    [
        .. s_options.SelectMany((option, o) => s_circumstances.Select((circumstance, c) => Rule([new Condition(null, [option], Place.Nowhere), new Condition(circumstance, ["yes"], Place.Nowhere)], ((o + 1) * (c + 2) * (outcome + 1) % 9) / 10.0))),
        Rule([], 0.3),
    ];

    /// Of some choices it is known in full what the actor saw, of others only in part.
    private static ImmutableArray<Fact> Known(int choice) =>
        [.. s_circumstances.Where((_, c) => (choice + c) % 3 != 0).Select((id, c) => new Fact(id, (choice >> c & 1) == 0 ? "yes" : "no", Place.Nowhere))];

    private static Possibility Motive(int i) => new()
    {
        Id = $"motive {i}",
        Sharpness = Sure(8),
        Wants = [.. Enumerable.Range(0, 3).Select(w => new WantWeight($"want {w}", Sure((1 + ((i + (2 * w)) % 5)) / 5.0)))],
    };

    private static Rule Rule(ImmutableArray<Condition> when, double chance) => new(when, [new StateChance("yes", Sure(chance))], Place.Nowhere);

    private static Judgement Sure(double value) => new()
    {
        Key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"sure/{value:R}"),
        Label = "sure",
        Kind = JudgementKind.Chance,
        Distribution = new CertainValue(value),
        Written = "sure",
    };
}
