using System.Collections.Immutable;

using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>A small inquiry with a situation, built from a row of numbers so that it can be drawn and shrunk.</summary>
public sealed record SmallSituation(ImmutableArray<int> Numbers, bool Uncertain)
{
    private static readonly double[] Chances = [0.5, 0, 1, 0.3, 0.7, 0.9, 0.05];
    private static readonly double[] Strengths = [1, 0.5, 0.25, 0.8, 0];
    private static readonly double[] Factors = [0.5, 2, 0, 0.1, 5];

    public Inquiry Inquiry => new Builder(new Genes(Numbers), Uncertain).Build();

    public override string ToString() => $"{(Uncertain ? "uncertain" : "certain")} [{string.Join(", ", Numbers)}]";

    private sealed class Builder(Genes genes, bool uncertain)
    {
        private readonly List<Circumstance> _circumstances = [];
        private readonly List<Outcome> _outcomes = [];
        private readonly List<Option> _options = [];
        private readonly List<Want> _wants = [];
        private readonly List<Measure> _measures = [];
        private readonly List<Possibility> _possibilities = [];
        private int _draws;
        private int _numbers;

        public Inquiry Build()
        {
            Repeat(1 + genes.Below(3), i => _circumstances.Add(Circumstance($"c{i}")));
            Repeat(2 + genes.Below(2), i => _options.Add(Option(i)));
            Repeat(1 + genes.Below(2), i => _outcomes.Add(Outcome($"y{i}")));
            Repeat(2, i => _wants.Add(Leaf($"leaf {i}")));
            Repeat(genes.Below(3), i => _wants.Add(Joined($"joined {i}")));
            Repeat(1 + genes.Below(3), i => _possibilities.Add(Possibility(i)));
            Repeat(genes.Below(4), i => _measures.Add(Measure(i)));
            return new Inquiry
            {
                Title = "A small situation",
                Lexicon = "icd203",
                Tolerance = genes.Of(0.05, 0.3),
                Circumstances = [.. _circumstances],
                Options = [.. _options],
                Outcomes = [.. _outcomes],
                Wants = [.. _wants],
                Possibilities = [.. _possibilities],
                Measures = [.. _measures],
                Ours = new Ours { Wants = Weights(_wants.Select(w => w.Id), aversions: false), Costs = Number(Strengths) },
            };
        }

        private static void Repeat(int times, Action<int> action)
        {
            for (int i = 0; i < times; i++)
            {
                action(i);
            }
        }

        private Judgement Number(double[] from, JudgementKind kind = JudgementKind.Chance)
        {
            double value = from[genes.Below(from.Length)];
            if (!uncertain || genes.OneIn(3))
            {
                return Say.Number(value, kind) with { Key = $"number/{_numbers++}" };
            }

            double low = value * 0.8;
            return Say.Range($"draw/{_draws++}", low, value > 1 || from == Factors ? value : Math.Min(1, value + 0.1)) with { Kind = kind };
        }

        private ImmutableArray<string> States() => genes.OneIn(4) ? ["low", "middle", "high"] : ["yes", "no"];

        private Circumstance Circumstance(string id)
        {
            ImmutableArray<string> states = States();
            return new Circumstance { Id = id, States = states, Seen = genes.OneIn(2), Rules = Rules(states, onOptions: false, genes.Below(2)) };
        }

        private Outcome Outcome(string id)
        {
            ImmutableArray<string> states = States();
            return new Outcome { Id = id, States = states, Rules = Rules(states, onOptions: true, 1 + genes.Below(3)) };
        }

        private Option Option(int i) => i == 0
            ? Say.Option("o0")
            : new Option
            {
                Id = $"o{i}",
                Never = i == 1 || genes.OneIn(3),
                NeverWhen = genes.OneIn(3) ? WhenSeen() : [],
                When = genes.OneIn(5) ? WhenSeen() : [],
                Closed = genes.OneIn(6),
            };

        private ImmutableArray<Rule> Rules(ImmutableArray<string> states, bool onOptions, int conditional) =>
        [
            .. Enumerable.Range(0, conditional).Select(_ => new Rule(When(onOptions), Chances_(states), Place.Nowhere)),
            new Rule([], Chances_(states), Place.Nowhere),
        ];

        private ImmutableArray<StateChance> Chances_(ImmutableArray<string> states) => states.Length == 2 || genes.OneIn(2)
            ? [new StateChance(states[genes.Below(2) * (states.Length - 2)], Number(Chances))]
            : [new StateChance(states[0], Number(Chances)), new StateChance(states[2], Number(Chances))];

        private ImmutableArray<Condition> When(bool onOptions)
        {
            var conditions = ImmutableArray.CreateBuilder<Condition>();
            if (onOptions && !genes.OneIn(3))
            {
                conditions.Add(new Condition(null, [_options[genes.Below(_options.Count)].Id], Place.Nowhere));
            }

            foreach ((string id, ImmutableArray<string> states) in Variables(onOptions))
            {
                if (genes.OneIn(3))
                {
                    conditions.Add(In(id, states));
                }
            }

            return conditions.ToImmutable();
        }

        private ImmutableArray<Condition> WhenSeen(params string[] also) =>
        [
            .. _circumstances.Where(c => c.Seen || also.Contains(c.Id)).Where(_ => genes.OneIn(2)).Select(c => In(c.Id, c.States)),
        ];

        private Condition In(string id, ImmutableArray<string> states)
        {
            int first = genes.Below(states.Length);
            return new Condition(id, states.Length == 3 && genes.OneIn(2) ? states.RemoveAt(first) : [states[first]], Place.Nowhere);
        }

        private IEnumerable<(string Id, ImmutableArray<string> States)> Variables(bool outcomesToo) =>
        [
            .. _circumstances.Select(c => (c.Id, c.States)),
            .. outcomesToo ? _outcomes.Select(o => (o.Id, o.States)) : [],
        ];

        private LeafWant Leaf(string id)
        {
            (string variable, ImmutableArray<string> states) = genes.OneIn(4) || _outcomes.Count == 0
                ? Variables(outcomesToo: false).ElementAt(genes.Below(_circumstances.Count))
                : Variables(outcomesToo: true).ElementAt(_circumstances.Count + genes.Below(_outcomes.Count));
            return new LeafWant(id, variable, In(variable, states).AnyOf, Place.Nowhere);
        }

        private Want Joined(string id)
        {
            string first = _wants[genes.Below(_wants.Count)].Id;
            string second = _wants[genes.Below(_wants.Count)].Id;
            return genes.Below(3) switch
            {
                0 => new AllWant(id, [first, second], Place.Nowhere),
                1 => new AnyWant(id, [first, second], Place.Nowhere),
                _ => new WeighedWant(id, Weights([first, second], aversions: false), Place.Nowhere),
            };
        }

        private ImmutableArray<WantWeight> Weights(IEnumerable<string> wants, bool aversions) =>
        [
            .. wants.Select(w => new WantWeight(w, Weight(aversions))),
        ];

        private Judgement Weight(bool aversions)
        {
            if (aversions && uncertain && genes.OneIn(4))
            {
                return Say.Range($"draw/{_draws++}", -0.4, 0.5) with { Kind = JudgementKind.Strength };
            }

            Judgement weight = Number(Strengths, JudgementKind.Strength);
            return aversions && genes.OneIn(4) ? weight with { Distribution = new Negative(weight.Distribution) } : weight;
        }

        private Possibility Possibility(int i)
        {
            string id = $"p{i}";
            var possibility = new Possibility
            {
                Id = id,
                Ordinary = i == 2 && genes.OneIn(2),
                Sharpness = genes.OneIn(4) ? Number([20, 1, 0], JudgementKind.Sharpness) : null,
                Only = genes.OneIn(6) ? ["o0", "o1"] : [],
                Given = genes.OneIn(4) ? [Given()] : [],
                Believes = genes.OneIn(3) ? [.. Enumerable.Range(0, 1 + genes.Below(2)).Select(_ => Belief())] : [],
            };
            return genes.Below(5) switch
            {
                3 when i > 0 => possibility with { Mixes = [.. _possibilities.Select(p => new MixPart(p.Id, Number(Strengths, JudgementKind.Strength)))] },
                4 when uncertain => possibility with { Ranked = Ranked(id) },
                _ => possibility with { Wants = Weights(_wants.Select(w => w.Id), aversions: true) },
            };
        }

        private RankedWants Ranked(string id)
        {
            int first = 1 + genes.Below(_wants.Count);
            RankedWant[] wants = [.. _wants.Select(w => new RankedWant(w.Id, genes.OneIn(5)))];
            return new RankedWants($"ranked/{id}", [.. new[] { wants[..first], wants[first..] }.Where(t => t.Length > 0).Select(t => t.ToImmutableArray())], Place.Nowhere);
        }

        private Fact Given()
        {
            Circumstance of = _circumstances[genes.Below(_circumstances.Count)];
            return new Fact(of.Id, of.States[genes.Below(of.States.Length)], Place.Nowhere);
        }

        private Belief Belief()
        {
            var hidden = _circumstances.Where(c => !c.Seen).Select(c => (c.Id, c.States, OnOptions: false));
            (string id, ImmutableArray<string> states, bool onOptions)[] about = [.. hidden, .. _outcomes.Select(o => (o.Id, o.States, true))];
            var of = about[genes.Below(about.Length)];
            ImmutableArray<Condition> when = genes.OneIn(2) ? WhenEarlier(of.id, of.onOptions) : [];
            return new Belief(of.id, new Rule(when, [new StateChance(of.states[genes.Below(of.states.Length)], Number(Chances))], Place.Nowhere), genes.OneIn(2));
        }

        private ImmutableArray<Condition> WhenEarlier(string of, bool onOptions) =>
        [
            .. onOptions && genes.OneIn(2) ? [new Condition(null, [_options[genes.Below(_options.Count)].Id], Place.Nowhere)] : ImmutableArray<Condition>.Empty,
            .. Variables(onOptions).TakeWhile(v => v.Id != of).Where(_ => genes.OneIn(3)).Select(v => In(v.Id, v.States)),
        ];

        private Measure Measure(int i)
        {
            var measure = new Measure { Id = $"m{i}", Cost = Number(Strengths, JudgementKind.Strength) };
            measure = measure with
            {
                Needs = [.. genes.Some(_measures.Select(m => m.Id), 4)],
                UpheldBy = genes.Of(null, null, "the court", "the guild"),
                Stands = [.. genes.Some(_possibilities.Select(p => p.Id), 2).Select(p => new PossibilityJudgement(p, Number(Chances), Named: true))],
            };
            Change[] changes = [.. Enumerable.Range(0, 1 + genes.Below(3)).Select(_ => Change(measure))];
            string[] set = [.. changes.OfType<SetChange>().Select(c => c.Of)];
            string[] rivals = [.. _measures.Where(m => m.Changes.OfType<SetChange>().Any(c => set.Contains(c.Of))).Select(m => m.Id)];
            return measure with { Changes = [.. changes], Excludes = [.. rivals], Needs = [.. measure.Needs.Except(rivals)], Grows = genes.OneIn(3) ? [Growth()] : [] };
        }

        private Growth Growth()
        {
            Possibility possibility = _possibilities[genes.Below(_possibilities.Count)];
            string[] wants = [.. WantsOf(possibility).Distinct()];
            return new Growth(possibility.Id, wants[genes.Below(wants.Length)], Number(Factors, JudgementKind.Shift), Place.Nowhere);
        }

        private IEnumerable<string> WantsOf(Possibility possibility) => possibility.Wants.Select(w => w.Want)
            .Concat(possibility.Ranked?.Tiers.SelectMany(t => t).Select(w => w.Want) ?? [])
            .Concat(possibility.Mixes.SelectMany(m => WantsOf(_possibilities.Single(p => p.Id == m.Possibility))));

        private Change Change(Measure measure)
        {
            string option = _options[1 + genes.Below(_options.Count - 1)].Id;
            string[] revealed = [.. _measures.Where(m => measure.Needs.Contains(m.Id)).SelectMany(m => m.Changes).OfType<RevealChange>().Select(c => c.Circumstance)];
            (string id, ImmutableArray<string> states, bool onOptions)[] all =
            [
                .. _outcomes.Select(o => (o.Id, o.States, true)),
                .. _circumstances.Select(c => (c.Id, c.States, false)),
            ];
            var of = all[genes.Below(all.Length)];
            string state = of.states[genes.Below(of.states.Length)];
            return genes.Below(6) switch
            {
                0 or 1 => new ShiftChange(of.id, state, Number(Factors, JudgementKind.Shift), WhenEarlier(of.id, of.onOptions), Place.Nowhere),
                2 => new SetChange(of.id, state, Number(Chances), WhenEarlier(of.id, of.onOptions), Place.Nowhere),
                3 => new ForbidChange(option, genes.OneIn(2) ? WhenSeen(revealed) : [], Place.Nowhere),
                4 => new RevealChange(_circumstances[genes.Below(_circumstances.Count)].Id, Place.Nowhere),
                _ => new OpenChange(option, genes.OneIn(2) ? WhenSeen(revealed) : [], Place.Nowhere),
            };
        }
    }
}
