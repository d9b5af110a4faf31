using Suppose.Language.Binding;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;

namespace Suppose.Language.Desires;

/// <summary>What all binders of one desire share: its ids, its words and where faults are reported.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
/// <param name="judgements">Reads its judgements.</param>
internal sealed class DesireContext(DiagnosticBag diagnostics, JudgementReader judgements)
{
    /// <summary>Where faults are reported.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Reads the file's judgements.</summary>
    public JudgementReader Judgements => judgements;

    /// <summary>Ids of roots and wants, also of those that are only named as parts.</summary>
    public Names Wants { get; } = new("root or want", diagnostics);

    /// <summary>The ids of roots, and of wants that have an entry of their own.</summary>
    public HashSet<string> Declared { get; } = new(Phrase.Comparer);

    /// <summary>What some way says it reaches, as written: a want may have the name of a way that reaches it.</summary>
    public HashSet<string> Reached { get; } = new(Phrase.Comparer);

    /// <summary>Ids of the ways.</summary>
    public Names Ways { get; } = new("way", diagnostics);

    /// <summary>The goods that ways harm, spelled as they are first.</summary>
    public Names Goods { get; } = new("good", diagnostics);

    /// <summary>The kinds of effort, spelled as they are first.</summary>
    public Names Efforts { get; } = new("effort", diagnostics);

    /// <summary>Begins to read the body of an item; where nothing is written it has no fields.</summary>
    /// <param name="entry">The item.</param>
    /// <param name="keys">The fields it may have.</param>
    public MapReader Body(Entry entry, KeySet keys)
    {
        if (entry.Value is MappingNode map)
        {
            return new MapReader(map, keys, diagnostics);
        }

        var none = new MapReader(new MappingNode([], entry.Key.Place), keys, diagnostics);
        none.Map(entry.Value, entry.Id);
        return none;
    }
}
