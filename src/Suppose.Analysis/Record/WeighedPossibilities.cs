using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>Which possibilities take part in weighing, and why the others do not.</summary>
internal sealed class WeighedPossibilities
{
    /// <summary>Sorts an inquiry's possibilities.</summary>
    public WeighedPossibilities(Inquiry inquiry)
    {
        var listed = inquiry.Possibilities.Where(p => !p.Ordinary).ToArray();
        SetAside = [.. listed.Select(p => new SetAside(p.Id, [.. inquiry.Evidence.Where(e => e.RulesOut.Contains(p.Id)).Select(e => e.Id)]))
            .Where(aside => !aside.Items.IsEmpty)];
        var aside = SetAside.Select(s => s.Possibility).ToHashSet(StringComparer.Ordinal);
        var left = listed.Where(p => !aside.Contains(p.Id)).ToArray();
        var rated = Rated(inquiry);
        var anyRated = listed.Any(p => rated(p.Id));
        Weighed = [.. left.Where(p => !anyRated || rated(p.Id))];
        Unrated = [.. left.Where(p => anyRated && !rated(p.Id)).Select(p => p.Id)];
    }

    /// <summary>The possibilities that are weighed, in the order of the file; never the ordinary member.</summary>
    public ImmutableArray<Possibility> Weighed { get; }

    /// <summary>Possibilities that some item rules out.</summary>
    public ImmutableArray<SetAside> SetAside { get; }

    /// <summary>Ids of those that nobody rated on any item although others were; where nobody was rated at all, the weights alone speak.</summary>
    public ImmutableArray<string> Unrated { get; }

    /// An observed choice speaks to every possibility; a row speaks to those it names.
    private static Func<string, bool> Rated(Inquiry inquiry)
    {
        var named = inquiry.Evidence.SelectMany(e => e.Expected).Select(e => e.Possibility).ToHashSet(StringComparer.Ordinal);
        var observed = inquiry.Evidence.Any(e => e.Observed is not null);
        return id => observed || named.Contains(id);
    }
}
