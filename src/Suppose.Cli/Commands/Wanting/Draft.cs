using System.Text;

using Suppose.Model.Desires;

namespace Suppose.Cli.Commands.Wanting;

/// <summary>A desire as it comes together in a conversation: phrases, and what stands beneath what.</summary>
/// <remarks>It is kept as an outline in the making, so that what was said can always be written down and read again.</remarks>
internal sealed class Draft
{
    private readonly Dictionary<string, Thing> _things = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Thing> _ordered = [];
    private readonly List<Condition> _conditions = [];

    /// <summary>Begins with what keeps not working.</summary>
    /// <param name="title">The desire.</param>
    public Draft(string title) => Title = title;

    /// <summary>What keeps not working.</summary>
    public string Title { get; }

    /// <summary>The phrases that stand beneath nothing: the roots.</summary>
    public IReadOnlyList<string> Roots => [.. _ordered.Where(t => t.Above.Count == 0).Select(t => t.Phrase)];

    /// <summary>The phrases that were given as ways, in their order.</summary>
    public IReadOnlyList<string> Ways => [.. _ordered.Where(t => t.IsWay && t.Beneath.Count == 0 && t.Above.Count > 0).Select(t => t.Phrase)];

    /// <summary>Adds a phrase that stands beneath nothing yet.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>The phrase as it was first spelled.</returns>
    public string Add(string phrase) => ThingOf(phrase).Phrase;

    /// <summary>Puts a phrase beneath another.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="above">The phrase above.</param>
    /// <returns>Whether it stands there now; false where that would be a circle.</returns>
    public bool Put(string phrase, string above)
    {
        var (lower, upper) = (ThingOf(phrase), ThingOf(above));
        if (lower == upper || Holds(lower, upper))
        {
            return false;
        }

        if (!upper.Beneath.Contains(lower))
        {
            upper.Beneath.Add(lower);
            lower.Above.Add(upper);
        }

        return true;
    }

    /// <summary>Puts a way beneath what it gives.</summary>
    /// <param name="way">The way.</param>
    /// <param name="above">What it gives.</param>
    /// <param name="today">Whether it is done today.</param>
    public void AddWay(string way, string above, bool today)
    {
        if (Put(way, above))
        {
            var thing = ThingOf(way);
            thing.IsWay = true;
            thing.Today |= today;
        }
    }

    /// <summary>Notes in whose hands a way lies.</summary>
    public void Depends(string way, Reliance on) => ThingOf(way).DependsOn = on;

    /// <summary>Adds a condition.</summary>
    /// <param name="phrase">The condition.</param>
    /// <param name="rulesOut">The ways it rules out.</param>
    /// <param name="stays">Whether it is never to be proposed for letting go.</param>
    public void AddCondition(string phrase, IReadOnlyList<string> rulesOut, bool stays) => _conditions.Add(new Condition(phrase, rulesOut, stays));

    /// <summary>The outline, with a line break at its end.</summary>
    public string ToOutline()
    {
        // A title with a colon could be taken for a key.
        var text = new StringBuilder(Title.Contains(':', StringComparison.Ordinal) ? "desire: " : "").Append(Title).Append('\n');
        var written = new HashSet<Thing>();
        foreach (var root in _ordered.Where(t => t.Above.Count == 0))
        {
            Write(text, root, 1, written);
        }

        foreach (var condition in _conditions)
        {
            text.Append(condition.Stays ? "  !! " : "  ! ").Append(condition.Phrase).Append('\n');
            foreach (var way in condition.RulesOut)
            {
                text.Append("    ").Append(way).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Thing thing, int depth, HashSet<Thing> written)
    {
        text.Append(' ', 2 * depth).Append(Marks(thing)).Append(thing.Phrase).Append('\n');
        if (written.Add(thing))
        {
            foreach (var beneath in thing.Beneath)
            {
                Write(text, beneath, depth + 1, written);
            }
        }
    }

    private static string Marks(Thing thing) => thing is not { IsWay: true, Beneath.Count: 0 } ? "" :
        (thing.Today ? "* " : "") + thing.DependsOn switch { Reliance.Others => "@ ", Reliance.Luck => "? ", _ => "" };

    private static bool Holds(Thing thing, Thing sought) => thing == sought || thing.Beneath.Exists(b => Holds(b, sought));

    private Thing ThingOf(string phrase)
    {
        if (!_things.TryGetValue(phrase, out var thing))
        {
            _things.Add(phrase, thing = new Thing(phrase));
            _ordered.Add(thing);
        }

        return thing;
    }

    private sealed class Thing(string phrase)
    {
        public string Phrase => phrase;

        public List<Thing> Beneath { get; } = [];

        public List<Thing> Above { get; } = [];

        public bool IsWay { get; set; }

        public bool Today { get; set; }

        public Reliance DependsOn { get; set; }
    }

    private sealed record Condition(string Phrase, IReadOnlyList<string> RulesOut, bool Stays);
}
