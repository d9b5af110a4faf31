namespace Suppose.Analysis.Designs;

/// <summary>Keeps the first few of many things that come one after another; of equals those that came first.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="order">What goes before what.</param>
internal sealed class FirstFew<T>(int most, IComparer<T> order)
{
    private readonly List<T> _kept = [];

    /// <summary>What is kept, in order.</summary>
    public IReadOnlyList<T> Kept => _kept;

    /// <summary>Whether something that compares like this would be kept.</summary>
    public bool Takes(T thing) => _kept.Count < most || order.Compare(thing, _kept[^1]) < 0;

    /// <summary>Takes a thing into account.</summary>
    public void Offer(T thing)
    {
        if (!Takes(thing))
        {
            return;
        }

        int at = _kept.BinarySearch(thing, order);
        at = at < 0 ? ~at : at;
        while (at < _kept.Count && order.Compare(_kept[at], thing) == 0)
        {
            at++;
        }

        _kept.Insert(at, thing);
        if (_kept.Count > most)
        {
            _kept.RemoveAt(most);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _kept.Clear();
}
