using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>What hangs on one way alone or on luck, and which ways do something for several roots.</summary>
internal static class HangsOn
{
    private const int MostNamed = 5;

    /// <summary>The section; null where there is nothing of the kind.</summary>
    public static Section? Of(RewireView view)
    {
        var words = new HangsOnWords(view.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        foreach (var root in view.Run.Shape.Roots)
        {
            if (Thin(root, view, words) is { } thin)
            {
                said.Add(thin);
            }
        }

        foreach (var way in view.Run.Shape.Shared.OrderByDescending(w => w.Roots.Length).Take(MostNamed))
        {
            said.Add(new Finding("hangs.shared", words.Shared(view.Words.Quote(way.Way), view.Words.Quoted(way.Roots))));
        }

        return said.Count > 0 ? new Section("hangs-on", words.Heading(), [new Points(said.ToImmutable())]) : null;
    }

    private static Finding? Thin(RootShape root, RewireView view, HangsOnWords words)
    {
        var name = view.Words.Quote(root.Root);
        if (root.Ways.Length == 1 && root.OnlyBy.Length == 1)
        {
            return new Finding("hangs.alone", words.OneWay(name, view.Words.Quote(root.OnlyBy[0])));
        }

        if (!root.OnlyBy.IsEmpty)
        {
            // With the terms kept, where it can be reached so.
            var kept = root.Reached && !view.Run.Desire.Terms.IsEmpty;
            return new Finding("hangs.without", kept ? words.NotWithoutKept(name, view.Words.Quoted(root.OnlyBy)) : words.NotWithout(name, view.Words.Quoted(root.OnlyBy)));
        }

        return root.Ways.Length > 0 && root.Ways.All(w => view.Way(w).DependsOn == Reliance.Luck)
            ? new Finding("hangs.luck", words.LuckAlone(name))
            : null;
    }
}
