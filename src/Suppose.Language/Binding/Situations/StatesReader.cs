using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Yaml;

namespace Suppose.Language.Binding.Situations;

/// <summary>Reads the states of a circumstance or an outcome: a list, or a map of states to chances; yes and no where it names none.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class StatesReader(DiagnosticBag diagnostics)
{
    /// <summary>The most states that a variable may have, and the most options: one bit each of a machine word.</summary>
    public const int MostStates = 64;

    /// <summary>Reads the states.</summary>
    /// <param name="variable">The variable's id and body.</param>
    public ImmutableArray<string> Read(Entry variable)
    {
        if (variable.Value is not MappingNode body || body.Find("states") is not { } entry)
        {
            return DeclaredVariable.YesNo;
        }

        ImmutableArray<ScalarNode> written = entry.Value switch
        {
            MappingNode map => [.. map.Entries.Select(e => e.Key)],
            SequenceNode list => [.. list.Items.OfType<ScalarNode>()],
            _ => [],
        };
        ImmutableArray<string> states = [.. written.Select(s => Phrase.Normalize(s.Text)).Where(s => s.Length > 0)];
        if (states.Length < 2 || states.Distinct(Phrase.Comparer).Count() < states.Length)
        {
            diagnostics.Report(SituationCodes.States, entry.Value.Place, variable.Id);
            return states.IsEmpty ? DeclaredVariable.YesNo : [.. states.Distinct(Phrase.Comparer)];
        }

        if (states.Length > MostStates)
        {
            diagnostics.Report(SituationCodes.TooMany, entry.Value.Place, variable.Id, states.Length, MostStates);
            return [.. states.Take(MostStates)];
        }

        bool yesNo = states.Length == 2 && DeclaredVariable.YesNo.All(s => states.Contains(s, Phrase.Comparer));
        return yesNo ? DeclaredVariable.YesNo : states;
    }
}
