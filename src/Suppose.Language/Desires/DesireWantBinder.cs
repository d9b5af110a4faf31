using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds the wants between the roots and the ways.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class DesireWantBinder(DesireContext context)
{
    private static readonly string[] s_forms = ["any", "all", "weigh"];

    /// <summary>The phrases that a want names as its parts, without any check.</summary>
    /// <param name="entry">The want.</param>
    public static IEnumerable<ScalarNode> PartsNamed(Entry entry)
    {
        if (entry.Value is not MappingNode map)
        {
            yield break;
        }

        foreach (string form in s_forms)
        {
            foreach (ScalarNode part in NamesIn(map.Find(form)?.Value))
            {
                yield return part;
            }
        }
    }

    /// <summary>Binds one want; null where it can't be read.</summary>
    /// <param name="entry">Its id and what it is.</param>
    public DesireWant? Bind(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.DesireWant);
        string[] forms = [.. s_forms.Where(f => fields.Find(f) is not null)];
        if (forms.Length > 1 || (forms.Length == 0 && fields.Find("already") is null))
        {
            context.Diagnostics.Report(DesireCodes.WantUnclear, entry.Key.Place, entry.Id);
            return null;
        }

        if (fields.Find("together") is { } together && forms is not ["all"])
        {
            context.Diagnostics.Report(DesireCodes.TogetherWithoutAll, together.Key.Place, entry.Id);
        }

        return Shaped(entry, fields, forms.FirstOrDefault()) is not { } want ? null : want with
        {
            Together = fields.YesNo("together"),
            Already = Already(entry, fields),
        };
    }

    private Judgement? Already(Entry entry, MapReader fields) => fields.Find("already") is { } already
        ? context.Judgements.Read(already.Value, new Slot(JudgementKind.Chance, DrawKey.Of("wants", entry.Id, "already"), Labels.Of("already", entry.Id)))
        : null;

    private DesireWant? Shaped(Entry entry, MapReader fields, string? form) => form switch
    {
        null => new DesireWant { Id = entry.Id, Shape = WantShape.Leaf, Place = entry.Key.Place },
        "weigh" => Weighed(entry, fields),
        _ => Listed(entry, fields, form),
    };

    private DesireWant? Listed(Entry entry, MapReader fields, string form)
    {
        if (fields.Find(form)!.Value is ScalarNode { IsEmpty: true } or SequenceNode { Items.IsEmpty: true })
        {
            return Nothing(entry);
        }

        var parts = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>();
        foreach (ScalarNode phrase in fields.Phrases(form))
        {
            if (Part(phrase) is not { } part)
            {
                continue;
            }

            if (seen.Add(part))
            {
                parts.Add(part);
            }
            else
            {
                context.Diagnostics.Report(NameCodes.NamedTwice, phrase.Place, part);
            }
        }

        return new DesireWant { Id = entry.Id, Shape = form == "all" ? WantShape.All : WantShape.Any, Parts = parts.ToImmutable(), Place = entry.Key.Place };
    }

    private DesireWant? Weighed(Entry entry, MapReader fields)
    {
        if (fields.Map("weigh") is not { Entries.IsEmpty: false } map)
        {
            return fields.Find("weigh")?.Value is ScalarNode { IsEmpty: false } or SequenceNode ? null : Nothing(entry);
        }

        var parts = ImmutableArray.CreateBuilder<string>();
        var weights = ImmutableArray.CreateBuilder<Judgement>();
        foreach (Entry part in map.Entries)
        {
            string? id = Part(part.Key);
            var slot = new Slot(JudgementKind.Strength, DrawKey.Of("wants", entry.Id, "weigh", id ?? part.Id), Labels.Of("weigh", entry.Id, id ?? part.Id));
            if (context.Judgements.Read(part.Value, slot) is { } weight && id is not null)
            {
                parts.Add(id);
                weights.Add(weight);
            }
        }

        if (weights.Count == map.Entries.Length && weights.All(w => w.Distribution is { Minimum: 0, Maximum: 0 }))
        {
            context.Diagnostics.Report(DesireCodes.WeighsNothing, entry.Key.Place, entry.Id);
        }

        return new DesireWant { Id = entry.Id, Shape = WantShape.Weigh, Parts = parts.ToImmutable(), Weights = weights.ToImmutable(), Place = entry.Key.Place };
    }

    private string? Part(ScalarNode phrase)
    {
        string id = context.Wants.Find(phrase.Text)!;
        if (context.Ways.Find(phrase.Text) is not { } way || context.Declared.Contains(id) || context.Reached.Contains(id))
        {
            return id;
        }

        context.Diagnostics.Report(DesireCodes.WayForWant, phrase.Place, way);
        return null;
    }

    private DesireWant? Nothing(Entry entry)
    {
        context.Diagnostics.Report(DesireCodes.WantUnclear, entry.Key.Place, entry.Id);
        return null;
    }

    /// <summary>The phrases of a value, whether one, a list, or the keys of a map; without any check.</summary>
    /// <param name="node">The value; null for none.</param>
    public static IEnumerable<ScalarNode> NamesIn(Node? node) => node switch
    {
        ScalarNode { IsEmpty: false } one => [one],
        SequenceNode list => list.Items.OfType<ScalarNode>().Where(s => !s.IsEmpty),
        MappingNode map => map.Entries.Select(e => e.Key),
        _ => [],
    };
}
