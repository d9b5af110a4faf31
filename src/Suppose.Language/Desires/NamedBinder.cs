using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Judgements;
using Suppose.Language.Words;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds what names things and judges them: <c>reaches</c>, <c>harms</c>, <c>effort</c>, <c>shifts</c>.</summary>
/// <remarks>A map gives each a judgement. Where a phrase or a list of phrases stands, or nothing behind a name, the judgement is supplied and marked so.</remarks>
/// <param name="context">What the file's binders share.</param>
/// <param name="kind">What sort of quantity is judged.</param>
/// <param name="label">Which sort of label the judgements have; it names the item and the thing.</param>
/// <param name="supplied">The word supplied where none is written.</param>
internal sealed class NamedBinder(DesireContext context, JudgementKind kind, string label, Word supplied)
{
    /// <summary>Supplied for how likely a way is to reach what it names.</summary>
    public static readonly Word Reaches = new("likely", 0.55, 0.80);

    /// <summary>Supplied for how much a way harms a good, or asks of an effort.</summary>
    public static readonly Word Strength = new("some", 0.2, 0.45);

    /// <summary>Supplied for what a fear or a term does to a way.</summary>
    public static readonly Word Shift = new("less likely", 0.2, 0.6);

    /// <summary>Binds the value under a key.</summary>
    /// <param name="fields">The item's fields.</param>
    /// <param name="key">The key.</param>
    /// <param name="item">The item's id.</param>
    /// <param name="drawKey">The key of the item's draws.</param>
    /// <param name="resolve">The id that a name stands for; null where there is none, which has been reported.</param>
    public ImmutableArray<Named> Bind(MapReader fields, string key, string item, string drawKey, Func<ScalarNode, string?> resolve)
    {
        if (fields.Find(key) is not { } entry)
        {
            return [];
        }

        var named = ImmutableArray.CreateBuilder<Named>();
        var seen = new HashSet<string>();
        foreach ((ScalarNode name, Node? written) in Parts(fields, entry, key))
        {
            if (resolve(name) is not { } id)
            {
                continue;
            }

            if (!seen.Add(id))
            {
                context.Diagnostics.Report(NameCodes.NamedTwice, name.Place, id);
                continue;
            }

            var slot = new Slot(kind, DrawKey.Then(DrawKey.Then(drawKey, key), id), Labels.Of(label, item, id));
            Judgement? judgement = written is null or ScalarNode { IsEmpty: true }
                ? JudgementReader.Default(supplied, slot) with { Place = name.Place }
                : context.Judgements.Read(written, slot);
            if (judgement is not null)
            {
                named.Add(new Named(id, judgement));
            }
        }

        return named.ToImmutable();
    }

    private static IEnumerable<(ScalarNode Name, Node? Written)> Parts(MapReader fields, Entry entry, string key) => entry.Value is MappingNode map
        ? map.Entries.Select(e => (e.Key, (Node?)e.Value))
        : fields.Phrases(key).Select(name => (name, (Node?)null));
}
