using System.Text;

namespace Suppose.Language.Tests.Checks;

/// <summary>A small situation drawn at random: two seen circumstances, some options, some measures that forbid and open, with needs and excludes.</summary>
internal sealed class RandomOptions
{
    private static readonly string[] s_states = ["x", "y"];

    private readonly Random _random;

    public RandomOptions(int seed)
    {
        _random = new Random(seed);
        Impossible = _random.Next(3) == 0;
        Options = [.. Enumerable.Range(0, 2 + _random.Next(3)).Select(_ => new RandomOption(Never: _random.Next(3) == 0, NeverWhen: When(), When(), Closed: _random.Next(3) == 0))];
        Measures = [.. Enumerable.Range(0, _random.Next(5)).Select(i => new RandomMeasure(Changes(), Needs: Few(i), Excludes: Few(i)))];
    }

    /// <summary>Whether the first circumstance can't be in its first state.</summary>
    public bool Impossible { get; }

    public RandomOption[] Options { get; }

    public RandomMeasure[] Measures { get; }

    /// <summary>Whether nothing acceptable is left in some case that can be, with some measures standing, by looking at all of them.</summary>
    public bool NothingIsLeftSomewhere()
    {
        foreach (uint standing in Feasible())
        {
            foreach ((string a, string b) in from a in s_states from b in s_states select (a, b))
            {
                if (!(Impossible && a == "x") && !Enumerable.Range(0, Options.Length).Any(o => IsAcceptable(o, a, b) && IsThere(o, a, b, standing)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public string ToText()
    {
        var text = new StringBuilder("inquiry: Why?\ncircumstances:\n");
        text.Append($"  a: {{seen: yes, states: {{x: {(Impossible ? "0%" : "30%")}, y: {(Impossible ? "100%" : "70%")}}}}}\n  b: {{seen: yes, states: {{x: 30%, y: 70%}}}}\n");
        text.Append("options:\n").AppendJoin("", Options.Select((o, i) => $"  o{i}: {{never: {(o.Never ? Say(o.NeverWhen, "yes") : "no")}, when: {Say(o.When, "{}")}, closed: {(o.Closed ? "yes" : "no")}}}\n"));
        text.Append("outcomes: {fails: {chance: 10%}}\nwants: {be safe: {not: fails}}\npossibilities: {fear: {wants: {be safe: strong}}}\nmeasures:\n");
        text.AppendJoin("", Measures.Select((m, i) => $"  m{i}: {{stands: likely, needs: {Say(m.Needs)}, excludes: {Say(m.Excludes)}, changes: [{string.Join(", ", m.Changes.Select(Say))}]}}\n"));
        return text.ToString();
    }

    private IEnumerable<uint> Feasible() => Enumerable.Range(0, 1 << Measures.Length).Select(s => (uint)s).Where(standing => Enumerable.Range(0, Measures.Length).All(i =>
        !Has(standing, i) || (Measures[i].Needs.All(n => Has(standing, n)) && !Measures[i].Excludes.Any(e => Has(standing, e)))));

    private bool IsAcceptable(int option, string a, string b) => !Options[option].Never || (Options[option].NeverWhen is { } when && !Holds(when, a, b));

    private bool IsThere(int option, string a, string b, uint standing)
    {
        bool Changed(bool forbid) => Measures.Where((m, i) => Has(standing, i)).SelectMany(m => m.Changes).Any(c => c.Option == option && c.Forbid == forbid && Holds(c.When, a, b));
        return Holds(Options[option].When, a, b) && (!Options[option].Closed || Changed(forbid: false)) && !Changed(forbid: true);
    }

    private static bool Has(uint standing, int measure) => (standing >> measure & 1) != 0;

    private static bool Holds((string Subject, string State)? when, string a, string b) => when is not var (subject, state) || (subject == "a" ? a : b) == state;

    private (string Subject, string State)? When() => _random.Next(2) == 0 ? null : (_random.Next(2) == 0 ? "a" : "b", s_states[_random.Next(2)]);

    private RandomChange[] Changes() => [.. Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => new RandomChange(_random.Next(3) > 0, _random.Next(Options.Length), When()))];

    // Only measures above, so that there are no circles.
    private int[] Few(int below) => [.. Enumerable.Range(0, below).Where(_ => _random.Next(4) == 0)];

    private static string Say(RandomChange change) => $"{{{(change.Forbid ? "forbid" : "open")}: o{change.Option}, when: {Say(change.When, "{}")}}}";

    private static string Say(int[] measures) => $"[{string.Join(", ", measures.Select(m => $"m{m}"))}]";

    private static string Say((string Subject, string State)? when, string none) => when is var (subject, state) ? $"{{{subject}: {state}}}" : none;
}

internal sealed record RandomOption(bool Never, (string Subject, string State)? NeverWhen, (string Subject, string State)? When, bool Closed);

internal sealed record RandomMeasure(RandomChange[] Changes, int[] Needs, int[] Excludes);

internal sealed record RandomChange(bool Forbid, int Option, (string Subject, string State)? When);
