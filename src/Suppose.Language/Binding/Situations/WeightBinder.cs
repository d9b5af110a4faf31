using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds maps of wants to what they weigh.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class WeightBinder(BindingContext context)
{
    /// <summary>Binds the map; what can't be read is reported and left out.</summary>
    /// <param name="map">The map.</param>
    /// <param name="slot">The place of a weight, by the want's id.</param>
    public ImmutableArray<WantWeight> Bind(MappingNode map, Func<string, Slot> slot)
    {
        var weights = ImmutableArray.CreateBuilder<WantWeight>(map.Entries.Length);
        foreach (Entry entry in map.Entries)
        {
            if (context.WantNamed(entry.Key) is { } want && context.Judgements.Read(entry.Value, slot(want)) is { } weight)
            {
                weights.Add(new WantWeight(want, weight));
            }
        }

        return weights.ToImmutable();
    }

    /// <summary>Whether any weight can differ from zero.</summary>
    /// <param name="weights">The weights.</param>
    public static bool WeighSomething(ImmutableArray<WantWeight> weights) =>
        weights.Any(w => w.Weight.Distribution is not { Minimum: 0, Maximum: 0 });
}
