using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>What a possibility does when exactly some measures stand, found plainly.</summary>
internal sealed record PlainActs(double? Temptation, bool Tempted, double Act, double Value, Dictionary<string, double> Instead);

/// <summary>Choices in a world, found plainly from expected utilities summed over every joint assignment.</summary>
internal sealed class PlainChoice(PlainWorld world)
{
    private const double Tie = 1e-12;

    private Inquiry Inquiry => world.Inquiry;

    /// <summary>The information states of positive chance, with the chance.</summary>
    public List<(Dictionary<string, string> State, double Chance)> States(Possibility? facts, IReadOnlySet<string> standing)
    {
        string[] seen = [.. Inquiry.Circumstances.Where(c => c.Seen || Reveals(standing).Contains(c.Id)).Select(c => c.Id)];
        bool clamp = Clamps(facts, standing);
        double total = world.Circumstances(null, facts, clamp, standing).Sum(c => c.Chance);
        return
        [
            .. world.Circumstances(null, facts, clamp, standing)
                .GroupBy(c => string.Join(";", seen.Select(s => c.States[s])))
                .Select(g => (seen.ToDictionary(s => s, s => g.First().States[s]), g.Sum(c => c.Chance) / total))
                .Where(g => g.Item2 > 0),
        ];
    }

    public bool Available(string option, Possibility? means, Dictionary<string, string> state, IReadOnlySet<string> standing)
    {
        Option found = Inquiry.Options.Single(o => o.Id == option);
        Change[] changes = [.. Inquiry.Measures.Where(m => standing.Contains(m.Id)).SelectMany(m => m.Changes)];
        bool forbidden = changes.OfType<ForbidChange>().Any(c => c.Option == option && PlainWorld.Holds(c.When, state, null));
        bool opened = changes.OfType<OpenChange>().Any(c => c.Option == option && PlainWorld.Holds(c.When, state, null));
        bool within = means is null || means.Only.IsEmpty || means.Only.Contains(option);
        return within && !forbidden && (!found.Closed || opened) && PlainWorld.Holds(found.When, state, null);
    }

    public bool IsNever(string option, Dictionary<string, string> state)
    {
        Option found = Inquiry.Options.Single(o => o.Id == option);
        return found.Never && PlainWorld.Holds(found.NeverWhen, state, null);
    }

    /// <summary>The expected value of a function of the joint state, given what is seen.</summary>
    public double Expect(
        Func<Dictionary<string, string>, double> of, string option, Dictionary<string, string> state, Possibility? mind, Possibility? facts, IReadOnlySet<string> standing)
    {
        bool clamp = Clamps(facts, standing);
        bool Fits(Dictionary<string, string> states) => state.All(s => states[s.Key] == s.Value);
        var cases = world.Circumstances(mind, facts, clamp, standing).Where(c => Fits(c.States)).ToList();
        if (cases.Sum(c => c.Chance) == 0)
        {
            cases = [.. world.Circumstances(null, facts, clamp, standing).Where(c => Fits(c.States))];
        }

        double total = cases.Sum(c => c.Chance);
        return cases.Where(c => c.Chance > 0)
            .Sum(c => c.Chance / total * world.Outcomes(c.States, option, mind, standing).Where(o => o.Chance > 0).Sum(o => o.Chance * of(o.States)));
    }

    public double Utility(Dictionary<string, double> motive, string option, Dictionary<string, string> state, Possibility? mind, IReadOnlySet<string> standing) =>
        Expect(states => motive.Where(w => w.Value != 0).Sum(w => w.Value * world.ValueOf(w.Key, states)), option, state, mind, mind, standing);

    public PlainActs Acts(Possibility possibility, IReadOnlySet<string> standing)
    {
        Dictionary<string, double> motive = world.Motive(possibility, standing);
        double? temptation = null;
        double act = 0;
        double value = 0;
        var instead = Inquiry.Options.ToDictionary(o => o.Id, _ => 0.0);
        foreach ((Dictionary<string, string> state, double chance) in States(possibility, standing))
        {
            string[] options = [.. Inquiry.Options.Select(o => o.Id).Where(o => Available(o, possibility, state, standing))];
            var utility = options.ToDictionary(o => o, o => Utility(motive, o, state, possibility, standing));
            string[] never = [.. options.Where(o => IsNever(o, state))];
            if (never.Length > 0)
            {
                double gap = never.Max(o => utility[o]) - options.Except(never).Max(o => utility[o]);
                temptation = temptation is null ? gap : Math.Max(temptation.Value, gap);
            }

            Dictionary<string, double> best = BestResponse(utility, never);
            Dictionary<string, double> chosen = possibility.Sharpness is null ? best : Quantal(utility, world.Number(possibility.Sharpness));
            act += chance * never.Sum(o => chosen[o]);
            value += chance * chosen.Sum(o => o.Value * Worth(o.Key, state, possibility, standing));
            foreach ((string option, double share) in best)
            {
                instead[option] += chance * share;
            }
        }

        return new PlainActs(temptation, temptation >= -Tie, act, value, instead);
    }

    private double Worth(string option, Dictionary<string, string> state, Possibility facts, IReadOnlySet<string> standing) => Inquiry.Ours is null
        ? 0
        : Expect(
            states => Inquiry.Ours.Wants.Sum(w => world.Number(w.Weight) * world.ValueOf(w.Want, states)), option, state, null, facts, standing);

    private static Dictionary<string, double> BestResponse(Dictionary<string, double> utility, string[] never)
    {
        double best = utility.Values.Max();
        string[] near = [.. utility.Where(u => u.Value >= best - Tie).Select(u => u.Key)];
        string[] chosen = near.Any(never.Contains) ? [.. near.Where(never.Contains)] : near;
        return utility.ToDictionary(u => u.Key, u => chosen.Contains(u.Key) ? 1.0 / chosen.Length : 0);
    }

    private static Dictionary<string, double> Quantal(Dictionary<string, double> utility, double sharpness)
    {
        double best = utility.Values.Max();
        double sum = utility.Values.Sum(u => Math.Exp(sharpness * (u - best)));
        return utility.ToDictionary(u => u.Key, u => Math.Exp(sharpness * (u.Value - best)) / sum);
    }

    private bool Clamps(Possibility? facts, IReadOnlySet<string> standing) =>
        facts is not null && !facts.Given.IsEmpty && world.Circumstances(null, facts, clamp: false, standing).Sum(c => c.Chance) == 0;

    private HashSet<string> Reveals(IReadOnlySet<string> standing) =>
        [.. Inquiry.Measures.Where(m => standing.Contains(m.Id)).SelectMany(m => m.Changes).OfType<RevealChange>().Select(r => r.Circumstance)];
}
