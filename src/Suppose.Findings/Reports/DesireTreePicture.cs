using System.Collections.Immutable;
using Suppose.Model.Desires;

namespace Suppose.Findings.Reports;

/// <summary>Lays a desire out for a picture: roots first, wants between, ways last; before and after in one layout.</summary>
internal static class DesireTreePicture
{
    private const int MostNodes = 60;

    /// <summary>The chart; null where the tree is too large to be drawn.</summary>
    /// <param name="desire">The desire, whose wants hang in no circle.</param>
    /// <param name="after">The ways of the tree beside today's; null where there is none.</param>
    /// <param name="table">The same facts in a table.</param>
    /// <param name="words">The sentences.</param>
    public static TreeChart? Of(Desire desire, ImmutableArray<string>? after, Grid table, DesireWords words)
    {
        ImmutableArray<string> upper = [.. desire.Roots.Select(r => r.Id), .. desire.Wants.Select(w => w.Id).Except(desire.Roots.Select(r => r.Id), StringComparer.OrdinalIgnoreCase)];
        if (upper.Length + desire.Ways.Length > MostNodes)
        {
            return null;
        }

        var columns = Columns(desire, upper);
        var last = columns.Values.DefaultIfEmpty(0).Max() + 1;
        ImmutableArray<TreeNode> nodes = [.. upper.Select(id => new TreeNode(id, columns[id])), .. desire.Ways.Select(w => new TreeNode(w.Id, last))];
        int Place(string id) => upper.IndexOf(id, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<TreeLink> links =
        [
            .. desire.Wants.SelectMany(w => w.Parts.Select(p => new TreeLink(Place(w.Id), Place(p)))),
            .. desire.Ways.SelectMany((w, i) => w.Reaches.Select(r => new TreeLink(Place(r.Id), upper.Length + i))),
        ];
        var versions = ImmutableArray.CreateBuilder<TreeVersion>();
        versions.Add(new TreeVersion(words.Today(), [.. upper.Select(_ => TreeMark.There), .. desire.Ways.Select(w => w.Today ? TreeMark.There : TreeMark.Absent)]));
        if (after is { } ways)
        {
            versions.Add(new TreeVersion(words.After(), [.. upper.Select(_ => TreeMark.There), .. desire.Ways.Select(w => !ways.Contains(w.Id) ? TreeMark.Absent : w.Today ? TreeMark.There : TreeMark.New)]));
        }

        return new TreeChart("desire-tree", words.Title(), words.Summary(), table, nodes, links, versions.ToImmutable());
    }

    /// <summary>How far each root or want stands from the roots: the longest way there. Wants hang in no circle, so this settles.</summary>
    private static Dictionary<string, int> Columns(Desire desire, ImmutableArray<string> upper)
    {
        var columns = upper.ToDictionary(id => id, _ => 0, StringComparer.OrdinalIgnoreCase);
        for (var round = 0; round < upper.Length; round++)
        {
            foreach (var want in desire.Wants)
            {
                foreach (var part in want.Parts)
                {
                    columns[part] = Math.Max(columns[part], columns[want.Id] + 1);
                }
            }
        }

        return columns;
    }
}
