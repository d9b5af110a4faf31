using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Reads the fields of one map; keys it does not know are reported at once.</summary>
internal sealed class MapReader
{
    private readonly MappingNode _map;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Begins to read a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="keys">The keys it may have.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public MapReader(MappingNode map, KeySet keys, DiagnosticBag diagnostics)
    {
        _map = map;
        _diagnostics = diagnostics;
        foreach (Entry entry in map.Entries)
        {
            if (!keys.Keys.Contains(entry.Id, Phrase.Comparer))
            {
                // People used to code join words with hyphens or underscores.
                string spaced = entry.Id.Replace('-', ' ').Replace('_', ' ');
                diagnostics.ReportNear(
                    BindingCodes.UnknownKey, entry.Key.Place, diagnostics.Near(BindingCodes.UnknownKey, spaced, keys.Keys), entry.Id, DiagnosticTexts.Text("what." + keys.What), string.Join(", ", keys.Keys.Select(k => $"`{k}`")));
            }
        }
    }

    /// <summary>Where the map begins.</summary>
    public Place Place => _map.Place;

    /// <summary>The entry under a key, or null where it is absent.</summary>
    /// <param name="key">The key.</param>
    public Entry? Find(string key) => _map.Find(key);

    /// <summary>The text under a key, or null where there is none.</summary>
    /// <param name="key">The key.</param>
    public string? Text(string key) => Find(key) is { } entry ? Scalar(entry)?.Text.Trim() : null;

    /// <summary>The phrase under a key, or null where there is none.</summary>
    /// <param name="key">The key.</param>
    public string? PhraseUnder(string key) => Text(key) is { } text ? Phrase.Normalize(text) : null;

    /// <summary>The place of the value under a key.</summary>
    /// <param name="key">The key.</param>
    public Place PlaceOf(string key) => Find(key)?.Value.Place ?? Place.Nowhere;

    /// <summary>The yes or no under a key; no where it is absent.</summary>
    /// <param name="key">The key.</param>
    public bool YesNo(string key)
    {
        if (Find(key) is not { } entry)
        {
            return false;
        }

        bool? answer = AsYesNo(entry.Value);
        if (answer is null)
        {
            _diagnostics.Report(BindingCodes.NotYesOrNo, entry.Value.Place, entry.Id);
        }

        return answer ?? false;
    }

    /// <summary>Whether a value is yes or no; null where it is neither.</summary>
    /// <param name="node">The value.</param>
    public static bool? AsYesNo(Node node) => node is not ScalarNode scalar ? null : scalar.Text.Trim().ToLowerInvariant() switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => null,
    };

    /// <summary>The phrases under a key: one, or a list of them.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<ScalarNode> Phrases(string key) => Find(key) is { } entry ? Phrases(entry.Value, key) : [];

    /// <summary>The phrases of a value: one, or a list of them.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">The key it stands under.</param>
    public ImmutableArray<ScalarNode> Phrases(Node node, string key)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return scalar.IsEmpty ? [] : [scalar];
            case SequenceNode list:
                var phrases = ImmutableArray.CreateBuilder<ScalarNode>(list.Items.Length);
                foreach (Node item in list.Items)
                {
                    if (item is ScalarNode { IsEmpty: false } phrase)
                    {
                        phrases.Add(phrase);
                    }
                    else
                    {
                        WrongShape(item, key, "phrase");
                    }
                }

                return phrases.ToImmutable();
            default:
                WrongShape(node, key, "phrases");
                return [];
        }
    }

    /// <summary>The map under a key; null where it is absent or nothing stands there.</summary>
    /// <param name="key">The key.</param>
    public MappingNode? Map(string key) => Find(key) is { } entry ? Map(entry.Value, key) : null;

    /// <summary>A value as a map; null where nothing stands there.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">The key it stands under.</param>
    public MappingNode? Map(Node node, string key)
    {
        if (node is MappingNode map)
        {
            return map;
        }

        if (node is not ScalarNode { IsEmpty: true })
        {
            WrongShape(node, key, "map");
        }

        return null;
    }

    /// <summary>The list under a key; null where it is absent or nothing stands there.</summary>
    /// <param name="key">The key.</param>
    public SequenceNode? List(string key)
    {
        if (Find(key) is not { } entry || entry.Value is ScalarNode { IsEmpty: true })
        {
            return null;
        }

        if (entry.Value is not SequenceNode list)
        {
            WrongShape(entry.Value, key, "list");
            return null;
        }

        return list;
    }

    /// <summary>Reports a value of the wrong sort.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">The key it stands under.</param>
    /// <param name="wanted">The sort wanted; its words stand in the resource file under <c>shape.</c> and this name.</param>
    public void WrongShape(Node node, string key, string wanted) => WrongShape(_diagnostics, node, key, wanted);

    /// <summary>Reports a value of the wrong sort.</summary>
    /// <param name="diagnostics">Where it is reported.</param>
    /// <param name="node">The value.</param>
    /// <param name="key">The key it stands under.</param>
    /// <param name="wanted">The sort wanted.</param>
    public static void WrongShape(DiagnosticBag diagnostics, Node node, string key, string wanted) =>
        diagnostics.Report(BindingCodes.WrongShape, node.Place, key, DiagnosticTexts.Text("shape." + wanted), DiagnosticTexts.Text(ShapeOf(node)));

    private static string ShapeOf(Node node) => node switch
    {
        MappingNode => "shape.map",
        SequenceNode => "shape.list",
        ScalarNode { IsEmpty: true } => "shape.nothing",
        _ => "shape.text",
    };

    private ScalarNode? Scalar(Entry entry)
    {
        if (entry.Value is ScalarNode scalar)
        {
            return scalar.IsEmpty ? null : scalar;
        }

        WrongShape(entry.Value, entry.Id, "text");
        return null;
    }
}
