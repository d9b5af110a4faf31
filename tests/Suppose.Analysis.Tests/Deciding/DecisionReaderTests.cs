using System.Collections.Immutable;
using FsCheck.Xunit;
using Suppose.Analysis.Deciding;
using Suppose.Language;

namespace Suppose.Analysis.Tests.Deciding;

public class DecisionReaderTests
{
    private const double Precision = 1e-9;

    [Property(MaxTest = 1000, Replay = "(2026,1123)")]
    public void A_decision_equals_going_over_every_rule_there_is(byte[] numbers)
    {
        var small = new SmallDecision([.. numbers]);
        var plain = new PlainDecision(small);
        DecisionReading reading = DecisionReader.Read(small.Inquiry(), new RunSettings(), TestContext.Current.CancellationToken);
        double best = plain.Best(small.Shows, small.Prior);
        Assert.Equal(best, reading.Value.P50, Precision);
        Assert.Equal(best, plain.Worth(OptionOf(small, [.. reading.Rule.Select(r => r.Line)]), small.Shows, small.Prior), Precision);
        Assert.Equal(plain.Knowing() - best, reading.Knowing, Precision);
        CheckReversible(small, reading.Reversible.OnlyReversible, reversible: true, plain);
        CheckReversible(small, reading.Reversible.OnlyIrreversible, reversible: false, plain);
        CheckCautious(small, plain, reading);
        CheckWorths(small, plain, reading, best);
        CheckTreatment(small, plain, reading);
    }

    [Property(MaxTest = 1000, Replay = "(77,1917)")]
    public void Along_every_axis_and_however_many_fake_the_rule_of_each_stretch_is_the_best(byte[] numbers)
    {
        var small = new SmallDecision([.. numbers]);
        var plain = new PlainDecision(small);
        DecisionReading reading = DecisionReader.Read(small.Inquiry(), new RunSettings(), TestContext.Current.CancellationToken);
        foreach (PriorAxis axis in reading.Axes)
        {
            CheckStretches(axis.Stretches, (rule, x) => plain.Worth(OptionOf(small, rule), small.Shows, Mix(small, axis, x)), x => plain.Best(small.Shows, Mix(small, axis, x)));
        }

        foreach (FakedSignals faked in reading.Faked)
        {
            bool innocent = faked.Way == FakedWay.Framed;
            CheckStretches(
                faked.Stretches,
                (rule, x) => plain.Worth(OptionOf(small, rule), plain.Faked(innocent, x), small.Prior),
                x => plain.Best(plain.Faked(innocent, x), small.Prior, null));
        }
    }

    [Property(MaxTest = 500, Replay = "(5,75)")]
    public void With_two_kinds_and_one_binary_signal_the_thresholds_are_the_ratio_of_costs_over_that_of_likelihoods(byte a, byte b, byte c, byte d)
    {
        // Doing it costs `cost` with an innocent and saves `harm` with the other; the signal shows in `hit` of the others and `alarm` of the innocent.
        (double cost, double harm) = ((1 + (a % 9)) / 10.0, (1 + (b % 9)) / 10.0);
        (double hit, double alarm) = ((51 + (c % 48)) / 100.0, (1 + (d % 49)) / 100.0);
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $$"""
            inquiry: What do we do?
            actor: {us: yes}
            circumstances:
              kind: {type: yes, states: {honest: {chance: 0.5, innocent: yes}, other: 0.5} }
              alarm: {seen: yes, rules: [{when: {kind: other}, chance: {{hit}} }, {chance: {{alarm}} }]}
            options: {wait: {reversible: yes}, act: {} }
            outcomes:
              wronged: {rules: [{when: {option: act, kind: honest}, chance: 1}, {chance: 0}]}
              harmed: {rules: [{when: {option: wait, kind: other}, chance: 1}, {chance: 0}]}
            wants: {be fair: {not: wronged}, be spared: {not: harmed} }
            ours: {wants: {be fair: {{cost}}, be spared: {{harm}} } }
            """);
        PriorAxis axis = Assert.Single(DecisionReader.Read(InquiryReader.Read(text).Inquiry!, new RunSettings(), TestContext.Current.CancellationToken).Axes);
        double[] odds = [.. axis.Stretches.Skip(1).Select(s => s.From / (1 - s.From))];
        Assert.Equal(2, odds.Length);
        double onAlarm = cost / harm / (hit / alarm);
        double onSilence = cost / harm / ((1 - hit) / (1 - alarm));
        Assert.Equal(onAlarm, odds[0], 1e-12 * Math.Max(1, onAlarm));
        Assert.Equal(onSilence, odds[1], 1e-12 * Math.Max(1, onSilence) * Math.Max(1, 1 + onSilence));
        Assert.Equal(["wait", "act"], axis.Stretches[1].Rule.OrderBy(l => l.Signals[0].States[0]).Select(l => l.Option));
    }

    [Fact]
    public void The_stated_range_of_mixes_bounds_the_careful_rules()
    {
        DecisionReading reading = DecisionReader.Read(InquiryReader.Read(File("60-90%", "10-40%")).Inquiry!, new RunSettings { Worlds = 64 }, TestContext.Current.CancellationToken);
        Assert.Equal((0.6, 0.9), (reading.Kinds[0].Lowest, reading.Kinds[0].Highest));
        Assert.Equal((0.1, 0.4), (Math.Round(reading.Kinds[1].Lowest, 12), Math.Round(reading.Kinds[1].Highest, 12)));
        Assert.True(reading.WithinTheMix!.Maximin.Figure >= reading.WhateverTheMix!.Maximin.Figure);
        Assert.True(reading.WithinTheMix.MinimaxRegret.Figure <= reading.WhateverTheMix.MinimaxRegret.Figure);
    }

    [Fact]
    public void Words_that_overshoot_are_rescaled_and_so_are_their_bounds()
    {
        DecisionReading reading = DecisionReader.Read(InquiryReader.Read(File("55-80%", "20-50%")).Inquiry!, new RunSettings { Worlds = 64 }, TestContext.Current.CancellationToken);
        Assert.Equal((0.55, 0.8), (reading.Kinds[0].Lowest, reading.Kinds[0].Highest));
        Assert.Equal(0.2, reading.Kinds[1].Lowest, 1e-12);
        Assert.Equal(0.45, reading.Kinds[1].Highest, 1e-12);
        Assert.All(reading.Kinds, kind => Assert.InRange(kind.Share.P50, kind.Lowest, kind.Highest));
    }

    [Fact]
    public void A_file_whose_actor_is_not_us_is_refused() =>
        Assert.Throws<ArgumentException>(() => DecisionReader.Read(InquiryReader.Read("inquiry: Why?\npossibilities: {fear: {}}\n").Inquiry!, new RunSettings(), TestContext.Current.CancellationToken));

    [Fact]
    public void Too_many_signals_end_in_a_limit_that_names_one()
    {
        string signals = string.Concat(Enumerable.Range(0, 13).Select(i => $"\n  s{i:00}: {{seen: yes, rules: [{{when: {{kind: other}}, chance: 0.6}}, {{chance: 0.5}}]}}"));
        DecisionReading reading = DecisionReader.Read(InquiryReader.Read(File("60-90%", "10-40%", signals)).Inquiry!, new RunSettings { Worlds = 4 }, TestContext.Current.CancellationToken);
        Assert.Equal(RunLimitKind.TableTooLarge, reading.Limit!.Kind);
        Assert.Equal("s12", reading.Limit.Subject);
    }

    private static string File(string honest, string other, string more = "") => $$"""
        inquiry: What do we do?
        actor: {us: yes}
        circumstances:
          kind: {type: yes, states: {honest: { chance: {{honest}}, innocent: yes}, other: {{other}} } }
          alarm: {seen: yes, rules: [{when: {kind: other}, chance: likely}, {chance: unlikely}]}{{more}}
        options: {wait: {reversible: yes}, act: {} }
        outcomes:
          wronged: {rules: [{when: {option: act, kind: honest}, chance: 1}, {chance: 0}]}
          harmed: {rules: [{when: {option: wait, kind: other}, chance: 1}, {chance: 0}]}
        wants: {be fair: {not: wronged}, be spared: {not: harmed} }
        ours: {wants: {be fair: strong, be spared: some} }
        """;

    private static void CheckReversible(SmallDecision small, double? value, bool reversible, PlainDecision plain)
    {
        Assert.Equal(small.Reversible.Contains(reversible), value is not null);
        if (value is { } found)
        {
            Assert.Equal(plain.Best(small.Shows, small.Prior, rule => rule.All(option => small.Reversible[option] == reversible)), found, Precision);
        }
    }

    private static void CheckCautious(SmallDecision small, PlainDecision plain, DecisionReading reading)
    {
        var (maximin, regret) = plain.Cautious([.. Enumerable.Range(0, small.Kinds).Select(k => Enumerable.Range(0, small.Kinds).Select(o => o == k ? 1.0 : 0.0).ToArray())]);
        Assert.Equal(maximin, reading.WhateverTheMix!.Maximin.Figure, Precision);
        Assert.Equal(regret, reading.WhateverTheMix.MinimaxRegret.Figure, Precision);
        Assert.Null(reading.WithinTheMix);
    }

    private static void CheckWorths(SmallDecision small, PlainDecision plain, DecisionReading reading, double best)
    {
        Dictionary<(string, SignalUse), double> worths = reading.Worths.ToDictionary(w => (w.Circumstance, w.Use), w => w.Worth);
        Assert.Equal((2 * small.Signals.Length) + 1, worths.Count);
        for (int signal = 0; signal < small.Signals.Length; signal++)
        {
            double without = plain.Best(small.Shows, small.Prior, rule => IsBlindTo(small, rule, signal));
            double again = plain.Seeing(small.Signals[signal], (reading, kind) => small.ChanceOf(signal, reading, kind), (option, state, kind, _) => small.Value(option, state, kind));
            Assert.Equal(best - without, worths[($"s{signal}", SignalUse.Seen)], Precision);
            Assert.Equal(again - best, worths[($"s{signal}", SignalUse.Again)], Precision);
        }

        double seeing = plain.Seeing(2, (yes, kind) => small.Yes(kind, yes == 1), (option, state, kind, yes) => small.Value(option, state, kind, yes == 1));
        Assert.Equal(seeing - best, worths[("u", SignalUse.Unseen)], Precision);
        Assert.All(worths.Values, worth => Assert.True(worth >= -Precision));
    }

    private static void CheckTreatment(SmallDecision small, PlainDecision plain, DecisionReading reading)
    {
        Func<int, int> rule = OptionOf(small, [.. reading.Rule.Select(r => r.Line)]);
        for (int kind = 0; kind < small.Kinds; kind++)
        {
            for (int option = 0; option < small.Options; option++)
            {
                double share = Enumerable.Range(0, small.States).Where(s => rule(s) == option).Sum(s => small.Shows(s, kind));
                Assert.Equal(share, reading.Treatment[kind].Options[option].P50, Precision);
            }

            double own = plain.Worth(rule, small.Shows, [.. Enumerable.Range(0, small.Kinds).Select(k => k == kind ? 1.0 : 0.0)]);
            double known = plain.Best(small.Shows, [.. Enumerable.Range(0, small.Kinds).Select(k => k == kind ? 1.0 : 0.0)]);
            Assert.Equal(known - own, reading.Treatment[kind].Lost, Precision);
        }
    }

    private static void CheckStretches(ImmutableArray<RuleStretch> stretches, Func<ImmutableArray<DecisionLine>, double, double> worth, Func<double, double> best)
    {
        Assert.Equal(0, stretches[0].From);
        Assert.Equal(1, stretches[^1].To);
        foreach (RuleStretch stretch in stretches)
        {
            Assert.True(stretch.From < stretch.To);
            foreach (double x in new[] { stretch.From, (stretch.From + stretch.To) / 2, stretch.To })
            {
                Assert.Equal(best(x), worth(stretch.Rule, x), Precision);
            }
        }
    }

    private static double[] Mix(SmallDecision small, PriorAxis axis, double share)
    {
        bool[] grows = [.. Enumerable.Range(0, small.Kinds).Select(k => axis.Kinds.Contains($"k{k}"))];
        return [.. Enumerable.Range(0, small.Kinds).Select(kind =>
        {
            int[] group = [.. Enumerable.Range(0, small.Kinds).Where(k => grows[k] == grows[kind])];
            double total = group.Sum(k => small.Prior[k]);
            return (grows[kind] ? share : 1 - share) * (total > 0 ? small.Prior[kind] / total : 1.0 / group.Length);
        })];
    }

    /// <summary>What the lines say where this is seen; what is never seen stands in no line and counts for nothing.</summary>
    private static Func<int, int> OptionOf(SmallDecision small, ImmutableArray<DecisionLine> lines) => state =>
    {
        int[] digits = small.StatesOf(state);
        DecisionLine[] met = [.. lines.Where(line => line.Signals.All(s => s.States.Contains($"v{digits[s.Signal[1] - '0']}")))];
        Assert.True(met.Length <= 1);
        return met.Length == 0 ? 0 : met[0].Option[1] - '0';
    };

    private static bool IsBlindTo(SmallDecision small, int[] rule, int signal) => Enumerable.Range(0, small.States).All(one => Enumerable.Range(0, small.States)
        .Where(other => small.StatesOf(one).Where((_, i) => i != signal).SequenceEqual(small.StatesOf(other).Where((_, i) => i != signal)))
        .All(other => rule[one] == rule[other]));
}
