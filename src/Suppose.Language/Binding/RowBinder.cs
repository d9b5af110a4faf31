using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Reads a row of judgements for possibilities: a measure's <c>against</c> or <c>stands</c>, an item's <c>expected</c>.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="kind">What sort of quantity is judged.</param>
/// <param name="row">The key of the row.</param>
/// <param name="label">Which sort of label its judgements have; it names the item and the possibility.</param>
/// <param name="item">Id of the item whose row it is.</param>
internal sealed class RowBinder(BindingContext context, JudgementKind kind, string row, string label, string item)
{
    /// <summary>The word for all possibilities that a row does not name.</summary>
    public const string Others = "others";

    /// <summary>Reads a row in which possibilities are named.</summary>
    /// <param name="map">The row.</param>
    public ImmutableArray<PossibilityJudgement> Named(MappingNode map)
    {
        var judged = ImmutableArray.CreateBuilder<PossibilityJudgement>(map.Entries.Length);
        var named = new HashSet<string>();
        Judgement? others = null;
        foreach (Entry entry in map.Entries)
        {
            bool rest = Phrase.Comparer.Equals(entry.Id, Others);
            string? id = rest ? Others : context.Possibilities.Resolve(entry.Key);
            Judgement? judgement = id is null ? null : context.Judgements.Read(entry.Value, Slot(id));
            if (rest)
            {
                others = judgement;
            }
            else if (id is not null && named.Add(id) && judgement is not null)
            {
                judged.Add(new PossibilityJudgement(id, judgement, Named: true));
            }
        }

        if (others is not null)
        {
            judged.AddRange(context.Possibilities.Ids.Where(id => !named.Contains(id)).Select(id => new PossibilityJudgement(id, others, Named: false)));
        }

        return judged.ToImmutable();
    }

    /// <summary>Reads one judgement that goes for several possibilities.</summary>
    /// <param name="node">The judgement.</param>
    /// <param name="possibilities">The possibilities.</param>
    public ImmutableArray<PossibilityJudgement> ForAll(Node node, IEnumerable<string> possibilities) =>
        context.Judgements.Read(node, new Slot(kind, row, Labels.Of(label + ".all", item)) { Row = row }) is { } judgement
            ? [.. possibilities.Select(id => new PossibilityJudgement(id, judgement, Named: false))]
            : [];

    /// <summary>Whether a value is one judgement rather than a map of possibilities.</summary>
    /// <param name="node">The value.</param>
    public bool IsOne(Node node) => node is not MappingNode map
        || ShapeReader.IsShape(map)
        || (JudgementReader.AnnotatedValue(map, kind) is { } value && context.Possibilities.Find(value.Id) is null);

    private Slot Slot(string id) => new(kind, DrawKey.Then(DrawKey.Then(row, "for"), id), Labels.Of(label, item, id)) { Row = row };
}
