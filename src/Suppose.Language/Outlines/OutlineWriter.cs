using System.Text;
using Suppose.Model.Desires;

namespace Suppose.Language.Outlines;

/// <summary>Writes the shape of a desire as an outline; what it writes reads back as a desire of the same shape, as far as an outline can hold it.</summary>
public static class OutlineWriter
{
    /// <summary>The desire as an outline, with a line break at its end.</summary>
    /// <remarks>What stands beneath a want is written where the want stands first; elsewhere the want is only named.</remarks>
    /// <param name="desire">The desire; its wants hang in no circle.</param>
    /// <exception cref="ArgumentNullException"><paramref name="desire"/> is null.</exception>
    public static string Of(Desire desire)
    {
        ArgumentNullException.ThrowIfNull(desire);
        var text = new StringBuilder(desire.Title + "\n");
        var written = new HashSet<string>();
        foreach (Root root in desire.Roots)
        {
            Write(text, desire, root.Id, 1, written);
        }

        foreach (Term term in desire.Terms)
        {
            text.Append(term.Locked ? "  !! " : "  ! ").Append(term.Id).Append('\n');
            Names(text, [.. term.Blocks, .. term.Shifts.Select(s => s.Id)]);
        }

        foreach (Fear fear in desire.Fears)
        {
            text.Append("  ~ ").Append(fear.Id).Append('\n');
            Names(text, fear.Shifts.Select(s => s.Id));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Desire desire, string id, int depth, HashSet<string> written)
    {
        DesireWant? want = desire.Wants.FirstOrDefault(w => w.Id == id);
        if (desire.Ways.FirstOrDefault(w => w.Id == id) is { } own && depth > 1)
        {
            Write(text, own, depth);
            return;
        }

        text.Append(' ', 2 * depth).Append(want?.Shape == WantShape.All ? "+ " : "").Append(id).Append('\n');
        if (!written.Add(id) || depth == OutlineText.DeepestLevel)
        {
            return;
        }

        foreach (string part in want?.Parts ?? [])
        {
            Write(text, desire, part, depth + 1, written);
        }

        foreach (Way way in desire.Ways.Where(w => w.Reaches.Any(r => r.Id == id)))
        {
            Write(text, way, depth + 1);
        }
    }

    private static void Write(StringBuilder text, Way way, int depth)
    {
        string marks = (way.Today ? "* " : "") + way.DependsOn switch { Reliance.Others => "@ ", Reliance.Luck => "? ", _ => "" };
        text.Append(' ', 2 * depth).Append(marks).Append(way.Id).Append('\n');
    }

    private static void Names(StringBuilder text, IEnumerable<string> ways)
    {
        foreach (string way in ways.Distinct())
        {
            text.Append("    ").Append(way).Append('\n');
        }
    }
}
