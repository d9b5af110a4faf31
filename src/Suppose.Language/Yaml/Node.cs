using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Yaml;

/// <summary>A value of the file, with its place.</summary>
/// <param name="place">Where it begins.</param>
internal abstract class Node(Place place)
{
    /// <summary>Where it begins; its length reaches to its end or to the end of its first line.</summary>
    public Place Place { get; } = place;

    /// <summary>How many values it holds, itself and each use of an alias counted.</summary>
    public abstract int Count { get; }
}

/// <summary>A word, a number or a text.</summary>
/// <param name="text">The text.</param>
/// <param name="isPlain">Whether it was written without quotes and not as a block.</param>
/// <param name="place">Where it stands.</param>
internal sealed class ScalarNode(string text, bool isPlain, Place place) : Node(place)
{
    /// <summary>The text, as YAML reads it.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it was written without quotes and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether nothing was written: an empty place, or YAML's null.</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override int Count => 1;
}

/// <summary>A list.</summary>
/// <param name="items">Its items, in order.</param>
/// <param name="place">Where it begins.</param>
internal sealed class SequenceNode(ImmutableArray<Node> items, Place place) : Node(place)
{
    /// <summary>Its items, in order.</summary>
    public ImmutableArray<Node> Items { get; } = items;

    /// <inheritdoc/>
    public override int Count { get; } = 1 + items.Sum(i => i.Count);
}

/// <summary>A map from phrases to values.</summary>
/// <param name="entries">Its entries, in order; no key twice.</param>
/// <param name="place">Where it begins.</param>
internal sealed class MappingNode(ImmutableArray<Entry> entries, Place place) : Node(place)
{
    /// <summary>Its entries, in order; no key twice.</summary>
    public ImmutableArray<Entry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override int Count { get; } = 1 + entries.Sum(e => 1 + e.Value.Count);

    /// <summary>The entry under a key, or null.</summary>
    /// <param name="key">The key, compared as phrases are.</param>
    public Entry? Find(string key)
    {
        foreach (Entry entry in Entries)
        {
            if (Text.Phrase.Comparer.Equals(entry.Id, key))
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>One line of a map.</summary>
/// <param name="Id">The key as a normalised phrase.</param>
/// <param name="Key">The key as it stands.</param>
/// <param name="Value">The value.</param>
internal sealed record Entry(string Id, ScalarNode Key, Node Value);
