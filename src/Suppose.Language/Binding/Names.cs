using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>The ids of one section, as they were declared.</summary>
/// <param name="what">What the section holds; its words stand in the resource file under <c>item.</c> and this name.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class Names(string what, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, string> _ids = new(Phrase.Comparer);
    private readonly List<string> _ordered = [];

    /// <summary>The ids, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => _ordered;

    /// <summary>Declares the keys of a section.</summary>
    /// <param name="section">The section, or null where the file has none.</param>
    /// <param name="reserved">A word that has a meaning of its own and so can't be an id, or null.</param>
    public void Declare(MappingNode? section, string? reserved = null)
    {
        foreach (Entry entry in section?.Entries ?? [])
        {
            if (entry.Id.Length == 0)
            {
                diagnostics.Report(NameCodes.Nameless, entry.Key.Place, What());
            }
            else if (reserved is not null && Phrase.Comparer.Equals(entry.Id, reserved))
            {
                diagnostics.Report(NameCodes.Reserved, entry.Key.Place, entry.Id, What());
            }

            Add(entry.Id);
        }
    }

    /// <summary>Declares one id; nothing happens where it is declared already.</summary>
    /// <param name="id">The id, normalised.</param>
    public void Add(string id)
    {
        if (_ids.TryAdd(id, id))
        {
            _ordered.Add(id);
        }
    }

    /// <summary>The id as it was declared, or null where there is none.</summary>
    /// <param name="phrase">The id as written.</param>
    public string? Find(string phrase) => _ids.GetValueOrDefault(Phrase.Normalize(phrase));

    /// <summary>The id as it was declared; one that is unknown is reported.</summary>
    /// <param name="node">The id as written.</param>
    /// <returns>The id, or null where there is none.</returns>
    public string? Resolve(ScalarNode node) => Resolve(node.Text, node.Place);

    /// <summary>The id as it was declared; one that is unknown is reported.</summary>
    /// <param name="phrase">The id as written.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>The id, or null where there is none.</returns>
    public string? Resolve(string phrase, Place place)
    {
        string? id = Find(phrase);
        if (id is null)
        {
            diagnostics.ReportNear(NameCodes.Unknown, place, diagnostics.Near(NameCodes.Unknown, phrase, _ordered), Phrase.Normalize(phrase), What(), Some(_ordered));
        }

        return id;
    }

    /// <summary>The ids of a list as they were declared; unknown ones are reported and left out, and one named twice gets a warning.</summary>
    /// <param name="nodes">The list.</param>
    public ImmutableArray<string> Resolve(ImmutableArray<ScalarNode> nodes)
    {
        var ids = ImmutableArray.CreateBuilder<string>(nodes.Length);
        var seen = new HashSet<string>();
        foreach (ScalarNode node in nodes)
        {
            if (Resolve(node) is not { } id)
            {
                continue;
            }

            if (seen.Add(id))
            {
                ids.Add(id);
            }
            else
            {
                diagnostics.Report(NameCodes.NamedTwice, node.Place, id);
            }
        }

        return ids.ToImmutable();
    }

    private string What() => DiagnosticTexts.Text("item." + what);

    /// <summary>Some of the names there are, for a message.</summary>
    /// <param name="known">The names.</param>
    public static string Some(IEnumerable<string> known)
    {
        string[] some = [.. known.Take(13)];
        return some.Length == 0 ? DiagnosticTexts.Text("none.declared") : string.Join(", ", some.Take(12).Select(id => $"`{id}`")) + (some.Length > 12 ? ", ..." : "");
    }
}
