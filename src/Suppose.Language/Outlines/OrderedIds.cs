using System.Collections;

namespace Suppose.Language.Outlines;

/// <summary>Ids in the order in which they were first added, each once.</summary>
internal sealed class OrderedIds : IEnumerable<string>
{
    private readonly List<string> _ordered = [];
    private readonly HashSet<string> _known = [];

    /// <summary>Adds an id; nothing happens where it is there already.</summary>
    /// <param name="id">The id.</param>
    public void Add(string id)
    {
        if (_known.Add(id))
        {
            _ordered.Add(id);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _ordered.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
