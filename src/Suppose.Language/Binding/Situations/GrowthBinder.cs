using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds how a measure lets people grow: <c>grows: {of: egotism, wants: {the common good: more likely}}</c>, or a list of such.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="measure">Id of the measure.</param>
internal sealed class GrowthBinder(BindingContext context, string measure)
{
    /// <summary>Binds all growth under a measure; none where it is absent.</summary>
    /// <param name="fields">The measure's fields.</param>
    public ImmutableArray<Growth> Bind(MapReader fields) => fields.Find("grows")?.Value switch
    {
        null or ScalarNode { IsEmpty: true } => [],
        SequenceNode list => [.. list.Items.SelectMany(item => Bind(item, fields))],
        { } one => Bind(one, fields),
    };

    private ImmutableArray<Growth> Bind(Node item, MapReader fields)
    {
        if (item is not MappingNode map)
        {
            fields.WrongShape(item, "grows", "map");
            return [];
        }

        var growth = new MapReader(map, Keys.Growth, context.Diagnostics);
        if (growth.Find("of")?.Value is not ScalarNode { IsEmpty: false } of || growth.Map("wants") is not { } wants)
        {
            context.Diagnostics.Report(BindingCodes.Missing, map.Place, "`grows`", DiagnosticTexts.Text("missing.growth"));
            return [];
        }

        string? possibility = context.Possibilities.Resolve(of);
        return possibility is null
            ? []
            : [.. wants.Entries.Select(entry => Bind(possibility, entry)).OfType<Growth>()];
    }

    private Growth? Bind(string possibility, Entry entry)
    {
        if (context.WantNamed(entry.Key) is not { } want)
        {
            return null;
        }

        var slot = new Slot(JudgementKind.Shift, DrawKey.Of("measures", measure, "grows", possibility, want), Labels.Of("grows", measure, possibility, want));
        return context.Judgements.Read(entry.Value, slot) is { } shift ? new Growth(possibility, want, shift, entry.Key.Place) : null;
    }
}
