using System.Collections.Immutable;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds facts: circumstances that are in a given state.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class FactBinder(BindingContext context)
{
    /// <summary>Binds the facts under a key; none where it is absent.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="key">The key.</param>
    public ImmutableArray<Fact> Bind(MapReader fields, string key)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (Entry entry in fields.Map(key)?.Entries ?? [])
        {
            if (context.Variables.Resolve(entry.Key, "circumstance") is not { } circumstance)
            {
                continue;
            }

            if (entry.Value is not ScalarNode { IsEmpty: false } written)
            {
                context.WrongShape(entry.Value, entry.Id, "state");
            }
            else if (context.Variables.State(circumstance, written) is { } state)
            {
                facts.Add(new Fact(circumstance.Id, state, entry.Key.Place));
            }
        }

        return facts.ToImmutable();
    }
}
