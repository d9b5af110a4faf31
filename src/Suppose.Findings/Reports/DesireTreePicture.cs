using System.Collections.Immutable;
using Suppose.Analysis.Rewiring;
using Suppose.Findings.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Findings.Reports;

/// <summary>Lays a desire out for a picture: roots first, wants between, ways last; before and after in one layout.</summary>
internal static class DesireTreePicture
{
    private const int MostNodes = 60;

    /// <summary>The chart; null where the tree is too large to be drawn.</summary>
    /// <param name="view">The desire, whose wants hang in no circle, and the tree beside today's, where there is one.</param>
    /// <param name="table">The same facts in a table.</param>
    /// <param name="words">The sentences.</param>
    public static TreeChart? Of(RewireView view, Grid table, DesireWords words)
    {
        var desire = view.Run.Desire;
        ImmutableArray<string> upper = [.. desire.Roots.Select(r => r.Id), .. desire.Wants.Select(w => w.Id).Except(desire.Roots.Select(r => r.Id), StringComparer.OrdinalIgnoreCase).Where(id => !IsItsOnlyWay(id, desire))];
        if (upper.Length + desire.Ways.Length > MostNodes)
        {
            return null;
        }

        var columns = Columns(desire, upper);
        var last = columns.Values.DefaultIfEmpty(0).Max() + 1;
        ImmutableArray<TreeNode> nodes = [.. upper.Select(id => new TreeNode(id, columns[id])), .. desire.Ways.Select(w => new TreeNode(w.Id, last))];
        ImmutableArray<TreeLink> links =
        [
            .. desire.Wants.SelectMany(w => w.Parts.Select(p => new TreeLink(Place(w.Id), Place(p)))),
            .. desire.Ways.SelectMany((w, i) => w.Reaches.Where(r => upper.Contains(r.Id, StringComparer.OrdinalIgnoreCase)).Select(r => new TreeLink(Place(r.Id), upper.Length + i))),
        ];
        var versions = ImmutableArray.CreateBuilder<TreeVersion>();
        versions.Add(new TreeVersion(words.Today(), [.. upper.Select(_ => TreeMark.There), .. desire.Ways.Select(w => w.Today ? TreeMark.There : TreeMark.Absent)]) { Notes = Notes(view.Run.Today) });
        if (view.New is { } after)
        {
            versions.Add(new TreeVersion(words.After(), [.. upper.Select(_ => TreeMark.There), .. desire.Ways.Select(w => !after.Ways.Contains(w.Id) ? TreeMark.Absent : w.Today ? TreeMark.There : TreeMark.New)]) { Notes = Notes(after) });
        }

        return view.New is null
            ? new TreeChart("desire-tree", words.TitleOfShape(), words.SummaryOfShape(), table, nodes, links, versions.ToImmutable())
            : new TreeChart("desire-tree", words.Title(), words.Summary(), table, nodes, links, versions.ToImmutable());

        // A part that is its own only way stands among the ways.
        int Place(string id) => upper.IndexOf(id, StringComparer.OrdinalIgnoreCase) is >= 0 and var place ? place : upper.Length + desire.Ways.Select(w => w.Id).ToImmutableArray().IndexOf(id, StringComparer.OrdinalIgnoreCase);

        // How far each root is met, where a tree says so.
        ImmutableArray<string> Notes(DesireTree? tree) => view.New is null || tree is null
            ? []
            : [.. upper.Select(id => view.Met(tree, id) is { } met ? view.Words.Chance(met) : ""), .. desire.Ways.Select(_ => "")];
    }

    /// <summary>Whether a part is made of nothing, and met by a way of its own name and by no other.</summary>
    private static bool IsItsOnlyWay(string id, Desire desire) =>
        desire.Wants.First(w => w.Id == id).Parts.IsEmpty && desire.Ways.Where(w => w.Reaches.Any(r => r.Id == id)).Select(w => w.Id).ToArray() is [var only] && only == id;

    /// <summary>How far each root or want stands from the roots: the longest way there. Wants hang in no circle, so this settles.</summary>
    private static Dictionary<string, int> Columns(Desire desire, ImmutableArray<string> upper)
    {
        var columns = upper.ToDictionary(id => id, _ => 0, StringComparer.OrdinalIgnoreCase);
        for (var round = 0; round < upper.Length; round++)
        {
            foreach (var want in desire.Wants)
            {
                foreach (var part in want.Parts.Where(columns.ContainsKey))
                {
                    columns[part] = Math.Max(columns[part], columns[want.Id] + 1);
                }
            }
        }

        return columns;
    }
}
