using System.Collections.Immutable;
using Suppose.Model.Desires;

namespace Suppose.Language.Checks.Desires;

/// <summary>Which roots and wants something listed can meet at all: a way, luck, or their parts.</summary>
internal sealed class Reached
{
    private readonly Dictionary<string, DesireWant> _wants;
    private readonly HashSet<string> _byWays;
    private readonly Dictionary<string, bool> _known = [];

    /// <summary>Looks at a desire whose wants hang in no circle.</summary>
    /// <param name="desire">The desire.</param>
    public Reached(Desire desire)
    {
        _wants = desire.Wants.ToDictionary(w => w.Id);
        _byWays = [.. desire.Ways.SelectMany(w => w.Reaches).Select(r => r.Id)];
    }

    /// <summary>Whether something can meet a root or want, at least in part.</summary>
    /// <param name="id">The root or want.</param>
    public bool Meets(string id)
    {
        // Without recursion: a chain of wants may be as long as the file.
        var waiting = new Stack<string>([id]);
        while (waiting.TryPeek(out string? at))
        {
            string[] unknown = [.. Parts(at).Where(p => !_known.ContainsKey(p))];
            if (_known.ContainsKey(at) || unknown.Length == 0)
            {
                waiting.Pop();
                _known.TryAdd(at, Judge(at));
            }

            foreach (string part in _known.ContainsKey(at) ? [] : unknown)
            {
                waiting.Push(part);
            }
        }

        return _known[id];
    }

    private ImmutableArray<string> Parts(string id) => _wants.TryGetValue(id, out DesireWant? want) ? want.Parts : [];

    private bool Judge(string id)
    {
        if (_byWays.Contains(id))
        {
            return true;
        }

        return _wants.TryGetValue(id, out DesireWant? want)
            && (want.Already is not null || want.Shape switch
            {
                WantShape.Leaf => false,
                WantShape.All => want.Parts.All(p => _known[p]),
                _ => want.Parts.Any(p => _known[p]),
            });
    }
}
