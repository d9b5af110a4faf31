using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Lists of things, and states of circumstances, as several results write them.</summary>
internal static class JsonLists
{
    /// <summary>Writes a list of objects.</summary>
    /// <param name="json">Where they are written.</param>
    /// <param name="name">The list's name.</param>
    /// <param name="items">What is in it.</param>
    /// <param name="write">Writes the properties of one.</param>
    public static void WriteList<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the states of circumstances under a name: an object with one property a circumstance.</summary>
    public static void WriteState(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Fact> state)
    {
        json.WritePropertyName(name);
        json.WriteState(state);
    }

    /// <summary>Writes the states of circumstances.</summary>
    public static void WriteState(this Utf8JsonWriter json, ImmutableArray<Fact> state)
    {
        json.WriteStartObject();
        foreach (var fact in state)
        {
            json.WriteString(fact.Circumstance, fact.State);
        }

        json.WriteEndObject();
    }
}
