using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>A situation in one world, read as plainly as the words of the model allow: every joint assignment is looked at, nothing is reused.</summary>
internal sealed class PlainWorld(Inquiry inquiry, Func<Judgement, double> number, Func<RankedWants, string, double> rank)
{
    public Inquiry Inquiry => inquiry;

    public double Number(Judgement judgement) => number(judgement);

    public static PlainWorld Certain(Inquiry inquiry) =>
        new(inquiry, j => j.Distribution.Median, (_, _) => throw new InvalidOperationException("Nothing is ranked in a certain file."));

    /// <summary>Every joint state of the circumstances, with its chance as the mind has it (null for the situation itself).</summary>
    public IEnumerable<(Dictionary<string, string> States, double Chance)> Circumstances(Possibility? believer, Possibility? facts, bool clamp, IReadOnlySet<string> standing)
    {
        foreach (Dictionary<string, string> states in Joint([.. inquiry.Circumstances.Select(c => (c.Id, c.States.ToArray()))]))
        {
            double chance = 1;
            foreach (Circumstance circumstance in inquiry.Circumstances)
            {
                bool clamped = clamp && facts is not null && facts.Given.Any(f => f.Circumstance == circumstance.Id);
                chance *= clamped ? 1 : ChanceOf(circumstance.Id, circumstance.States, circumstance.Rules, states, null, believer, standing);
            }

            bool agrees = facts is null || facts.Given.All(f => states[f.Circumstance] == f.State);
            yield return (states, agrees ? chance : 0);
        }
    }

    /// <summary>Every joint state of the outcomes after an option, with its chance.</summary>
    public IEnumerable<(Dictionary<string, string> States, double Chance)> Outcomes(
        Dictionary<string, string> circumstances, string option, Possibility? believer, IReadOnlySet<string> standing)
    {
        foreach (Dictionary<string, string> outcomes in Joint([.. inquiry.Outcomes.Select(o => (o.Id, o.States.ToArray()))]))
        {
            var states = new Dictionary<string, string>(circumstances);
            foreach ((string id, string state) in outcomes)
            {
                states[id] = state;
            }

            double chance = 1;
            foreach (Outcome outcome in inquiry.Outcomes)
            {
                chance *= ChanceOf(outcome.Id, outcome.States, outcome.Rules, states, option, believer, standing);
            }

            yield return (states, chance);
        }
    }

    public double ValueOf(string want, Dictionary<string, string> states)
    {
        switch (inquiry.Wants.Single(w => w.Id == want))
        {
            case LeafWant leaf:
                return leaf.States.Contains(states[leaf.Variable]) ? 1 : 0;
            case WeighedWant weighed:
                double sum = weighed.Parts.Sum(p => number(p.Weight));
                return sum == 0 ? 0 : weighed.Parts.Sum(p => number(p.Weight) * ValueOf(p.Want, states)) / sum;
            case AllWant all:
                return all.Parts.Aggregate(1.0, (product, part) => product * ValueOf(part, states));
            case AnyWant any:
                return 1 - any.Parts.Aggregate(1.0, (product, part) => product * (1 - ValueOf(part, states)));
            default:
                throw new InvalidOperationException("Another kind of want.");
        }
    }

    public Dictionary<string, double> Motive(Possibility possibility, IReadOnlyCollection<string> standing)
    {
        var weights = inquiry.Wants.ToDictionary(w => w.Id, _ => 0.0);
        foreach (WantWeight want in possibility.Wants)
        {
            weights[want.Want] += number(want.Weight);
        }

        foreach (RankedWant want in possibility.Ranked?.Tiers.SelectMany(t => t) ?? [])
        {
            weights[want.Want] += rank(possibility.Ranked!, want.Want);
        }

        foreach (MixPart part in possibility.Mixes)
        {
            foreach ((string want, double weight) in Motive(inquiry.Possibilities.Single(p => p.Id == part.Possibility), standing))
            {
                weights[want] += number(part.Share) * weight;
            }
        }

        if (!possibility.Mixes.IsEmpty)
        {
            weights = Normalised(weights);
        }

        foreach (Growth growth in inquiry.Measures.Where(m => standing.Contains(m.Id)).SelectMany(m => m.Grows).Where(g => g.Possibility == possibility.Id))
        {
            weights[growth.Want] = Grown(weights[growth.Want], number(growth.Shift));
        }

        return Normalised(weights);
    }

    private static Dictionary<string, double> Normalised(Dictionary<string, double> weights)
    {
        double total = weights.Values.Sum(Math.Abs);
        return total == 0 ? weights : weights.ToDictionary(w => w.Key, w => w.Value / total);
    }

    /// <summary>A weight whose odds are multiplied; 0 and 1 stay put, save that a factor 0 stops anything.</summary>
    private static double Grown(double weight, double factor)
    {
        double size = Math.Abs(weight);
        double odds = factor * (size / (1 - size));
        return size == 0 || factor == 0 ? 0 : Math.Sign(weight) * (size == 1 ? 1 : odds / (1 + odds));
    }

    public static bool Holds(IEnumerable<Condition> when, IReadOnlyDictionary<string, string> states, string? option) => when.All(c => c.Subject is null
        ? option is not null && c.AnyOf.Contains(option)
        : states.TryGetValue(c.Subject, out string? state) && c.AnyOf.Contains(state));

    public static IEnumerable<Dictionary<string, string>> Joint((string Id, string[] States)[] variables)
    {
        if (variables.Length == 0)
        {
            yield return [];
            yield break;
        }

        foreach (Dictionary<string, string> rest in Joint(variables[1..]))
        {
            foreach (string state in variables[0].States)
            {
                yield return new Dictionary<string, string>(rest) { [variables[0].Id] = state };
            }
        }
    }

    private double ChanceOf(
        string id, IReadOnlyList<string> states, IEnumerable<Rule> rules, Dictionary<string, string> joint, string? option, Possibility? believer, IReadOnlySet<string> standing)
    {
        var chances = FromRule(states, rules.First(r => Holds(r.When, joint, option)));
        string ChanceNamed(string state) => states.Count <= 2 ? "the one chance" : state;
        var believed = new Dictionary<string, (string State, double Chance, bool Firm)>();
        foreach (Belief belief in believer?.Believes.Where(b => b.Of == id && Holds(b.Rule.When, joint, option)) ?? [])
        {
            foreach (StateChance chance in belief.Rule.Chances)
            {
                believed.TryAdd(ChanceNamed(chance.State), (chance.State, number(chance.Chance), belief.Firm));
            }
        }

        chances = Pinned(chances, [.. believed.Values.Select(b => (b.State, b.Chance))]);
        var set = new List<(string, double)>();
        var shifts = new List<(string, double)>();
        foreach (Measure measure in inquiry.Measures.Where(m => standing.Contains(m.Id)))
        {
            var taken = new HashSet<string>();
            foreach (SetChange change in measure.Changes.OfType<SetChange>().Where(c => c.Of == id && Holds(c.When, joint, option)))
            {
                bool outranked = believed.TryGetValue(ChanceNamed(change.State), out var belief) && belief.Firm;
                if (taken.Add(ChanceNamed(change.State)) && !outranked)
                {
                    set.Add((change.State, number(change.Chance)));
                }
            }

            taken.Clear();
            foreach (ShiftChange change in measure.Changes.OfType<ShiftChange>().Where(c => c.Of == id && Holds(c.When, joint, option)))
            {
                if (taken.Add(ChanceNamed(change.State)))
                {
                    shifts.Add((change.State, number(change.Shift)));
                }
            }
        }

        if (set.Count > 0)
        {
            chances = Pinned(chances, [.. believed.Values.Where(b => b.Firm).Select(b => (b.State, b.Chance)), .. set]);
        }

        return Shifted(chances, shifts)[joint[id]];
    }

    private Dictionary<string, double> FromRule(IReadOnlyList<string> states, Rule rule)
    {
        var chances = states.ToDictionary(s => s, _ => 0.0);
        var named = rule.Chances.ToDictionary(c => c.State, c => number(c.Chance));
        double sum = named.Values.Sum();
        foreach (string state in states)
        {
            chances[state] = named.TryGetValue(state, out double chance)
                ? sum > 1 || (named.Count == states.Count && sum > 0) ? chance / sum : chance
                : Math.Max(0, 1 - sum) / (states.Count - named.Count);
        }

        return chances;
    }

    private static Dictionary<string, double> Pinned(Dictionary<string, double> chances, List<(string State, double Chance)> pins)
    {
        if (pins.Count == 0)
        {
            return chances;
        }

        var pinned = pins.ToDictionary(p => p.State, p => p.Chance);
        double sum = pinned.Values.Sum();
        double before = chances.Where(c => !pinned.ContainsKey(c.Key)).Sum(c => c.Value);
        int others = chances.Count - pinned.Count;
        return chances.ToDictionary(c => c.Key, c => pinned.TryGetValue(c.Key, out double chance)
            ? sum > 1 || others == 0 ? chance / sum : chance
            : Math.Max(0, 1 - sum) * (before > 0 ? c.Value / before : 1.0 / others));
    }

    private static Dictionary<string, double> Shifted(Dictionary<string, double> chances, List<(string State, double Factor)> shifts)
    {
        if (shifts.Count == 0)
        {
            return chances;
        }

        var weights = chances.ToDictionary(c => c.Key, c => shifts.Where(s => s.State == c.Key).Aggregate(c.Value, (weight, shift) => weight * shift.Factor));
        double total = weights.Values.Sum();
        if (total > 0)
        {
            return weights.ToDictionary(w => w.Key, w => w.Value / total);
        }

        var stopped = shifts.Where(s => s.Factor == 0).Select(s => s.State).ToHashSet();
        int left = chances.Keys.Count(s => !stopped.Contains(s));
        return chances.ToDictionary(c => c.Key, c => left == 0 ? 1.0 / chances.Count : stopped.Contains(c.Key) ? 0 : 1.0 / left);
    }
}
