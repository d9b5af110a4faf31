using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds the roots: weighed in a map, ranked in a list, or named alone.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="fields">The file's fields.</param>
internal sealed class RootBinder(DesireContext context, MapReader fields)
{
    /// <summary>The roots as written, for declaring them.</summary>
    public ImmutableArray<ScalarNode> Written() => fields.Find("roots")?.Value switch
    {
        MappingNode map => [.. map.Entries.Select(e => e.Key)],
        SequenceNode list => [.. list.Items.SelectMany(Tier)],
        ScalarNode { IsEmpty: false } one => [one],
        _ => [],
    };

    /// <summary>Binds the roots.</summary>
    /// <param name="ranked">Their order, where only an order is given.</param>
    public ImmutableArray<Root> Bind(out RankedWants? ranked)
    {
        ranked = null;
        switch (fields.Find("roots")?.Value)
        {
            case MappingNode map:
                return Weighed(map);
            case SequenceNode list:
                ranked = Ranked(list);
                return [.. ranked.Tiers.SelectMany(t => t).Select(w => new Root(w.Want, null, PlaceOf(list, w.Want)))];
            case ScalarNode { IsEmpty: false } one:
                return [new Root(context.Wants.Find(one.Text)!, null, one.Place)];
            default:
                return [];
        }
    }

    private ImmutableArray<Root> Weighed(MappingNode map)
    {
        bool judged = map.Entries.Any(e => e.Value is not ScalarNode { IsEmpty: true });
        var roots = ImmutableArray.CreateBuilder<Root>(map.Entries.Length);
        foreach (Entry entry in map.Entries)
        {
            var slot = new Slot(JudgementKind.Strength, DrawKey.Of("roots", entry.Id), Labels.Of("root", entry.Id));
            roots.Add(new Root(entry.Id, judged ? context.Judgements.Read(entry.Value, slot) : null, entry.Key.Place));
        }

        if (judged && roots.All(r => r.Weight?.Distribution is { Minimum: 0, Maximum: 0 }))
        {
            context.Diagnostics.Report(DesireCodes.WeighsNothing, map.Place, "roots");
        }

        return roots.ToImmutable();
    }

    private RankedWants Ranked(SequenceNode list)
    {
        var tiers = ImmutableArray.CreateBuilder<ImmutableArray<RankedWant>>();
        var seen = new HashSet<string>();
        foreach (Node item in list.Items)
        {
            ImmutableArray<RankedWant> tier = [.. Nodes(item).Select(n => Ranked(n, seen)).OfType<RankedWant>()];
            if (!tier.IsEmpty)
            {
                tiers.Add(tier);
            }
        }

        return new RankedWants("roots", tiers.ToImmutable(), list.Place);
    }

    private RankedWant? Ranked(Node node, HashSet<string> seen)
    {
        if (node is not ScalarNode { IsEmpty: false } phrase)
        {
            fields.WrongShape(node, "roots", "phrase");
            return null;
        }

        string id = context.Wants.Find(phrase.Text)!;
        if (seen.Add(id))
        {
            return new RankedWant(id, Aversion: false);
        }

        context.Diagnostics.Report(NameCodes.NamedTwice, phrase.Place, id);
        return null;
    }

    private static Place PlaceOf(SequenceNode list, string id) => list.Items.SelectMany(Tier).First(n => Phrase.Same(n.Text, id)).Place;

    private static ImmutableArray<Node> Nodes(Node item) => item is SequenceNode ties ? ties.Items : [item];

    private static IEnumerable<ScalarNode> Tier(Node item) => Nodes(item).OfType<ScalarNode>().Where(s => !s.IsEmpty);
}
