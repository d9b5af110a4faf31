using System.Collections.Immutable;
using Suppose.Language.Binding.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>What all binders of one file share: its ids, its words and where faults are reported.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
/// <param name="judgements">Reads its judgements.</param>
internal sealed class BindingContext(DiagnosticBag diagnostics, JudgementReader judgements)
{
    /// <summary>Where faults are reported.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Reads the file's judgements.</summary>
    public JudgementReader Judgements => judgements;

    /// <summary>Whether possibilities are rated directly, without a situation.</summary>
    public bool IsRated { get; init; }

    /// <summary>Whether everything that bears on which options there are could be read so far.</summary>
    public bool OptionsWhole { get; set; } = true;

    /// <summary>Ids of the possibilities.</summary>
    public Names Possibilities { get; } = new("possibility", diagnostics);

    /// <summary>Ids of the measures.</summary>
    public Names Measures { get; } = new("measure", diagnostics);

    /// <summary>Ids of the sources.</summary>
    public Names Sources { get; } = new("source", diagnostics);

    /// <summary>Ids of the options.</summary>
    public Names Options { get; } = new("option", diagnostics);

    /// <summary>Ids of the wants.</summary>
    public Names Wants { get; } = new("want", diagnostics);

    /// <summary>The circumstances and outcomes.</summary>
    public VariableNames Variables { get; } = new(diagnostics);

    /// <summary>The want of a name; one that is unknown is reported.</summary>
    /// <param name="node">The name as written.</param>
    public string? WantNamed(ScalarNode node)
    {
        if (Wants.Find(node.Text) is null && Variables.Find(node.Text) is { } variable)
        {
            diagnostics.Report(SituationCodes.VariableForWant, node.Place, variable.Id);
            return null;
        }

        return Wants.Resolve(node);
    }

    /// <summary>The wants of a list; unknown ones are reported and left out.</summary>
    /// <param name="nodes">The names as written.</param>
    public ImmutableArray<string> WantsNamed(ImmutableArray<ScalarNode> nodes) => [.. nodes.Select(WantNamed).OfType<string>().Distinct()];

    /// <summary>The circumstance or outcome that a key names; reported where it is missing or unknown.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The key.</param>
    public DeclaredVariable? VariableUnder(MapReader fields, string key)
    {
        if (fields.Find(key)?.Value is ScalarNode { IsEmpty: false } named)
        {
            return Variables.Resolve(named, "variable");
        }

        diagnostics.Report(BindingCodes.Missing, fields.Place, DiagnosticTexts.Text("whole.change"), DiagnosticTexts.Text("missing.of"));
        return null;
    }

    /// <summary>Reports a value of the wrong sort.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">The key it stands under.</param>
    /// <param name="wanted">The sort wanted.</param>
    public void WrongShape(Node node, string key, string wanted) => MapReader.WrongShape(diagnostics, node, key, wanted);

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

    /// <summary>The judgement under a key, or null where there is none or it can't be read.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The key.</param>
    /// <param name="slot">The place in the language where the judgement stands.</param>
    public Judgement? Judgement(MapReader fields, string key, Slot slot) => fields.Find(key) is { } entry ? judgements.Read(entry.Value, slot) : null;

    /// <summary>Reports that a key needs a situation, where it stands in a file without one.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="keys">The keys.</param>
    /// <returns>Whether there is a situation.</returns>
    public bool RequireSituation(MapReader fields, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (IsRated && fields.Find(key) is { } entry)
            {
                diagnostics.Report(BindingCodes.NeedsSituation, entry.Key.Place, key);
            }
        }

        return !IsRated;
    }

    /// <summary>Warns of a rating in a file that has a situation.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="keys">The keys.</param>
    /// <returns>Whether the file is rated, so that the ratings count.</returns>
    public bool RequireRated(MapReader fields, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (!IsRated && fields.Find(key) is { } entry)
            {
                diagnostics.Report(BindingCodes.UnusedRating, entry.Key.Place, key);
            }
        }

        return IsRated;
    }
}
