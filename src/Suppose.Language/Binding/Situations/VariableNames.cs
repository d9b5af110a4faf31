using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>The circumstances and outcomes of a file; they share one space of names, since conditions and wants name both alike.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class VariableNames(DiagnosticBag diagnostics)
{
    /// <summary>The word that stands for the option in conditions.</summary>
    public const string Option = "option";

    private readonly Dictionary<string, DeclaredVariable> _variables = new(Phrase.Comparer);
    private readonly List<string> _ids = [];

    /// <summary>The circumstances and outcomes, in the order of the file.</summary>
    public IEnumerable<DeclaredVariable> All => _ids.Select(id => _variables[id]);

    /// <summary>Declares the circumstances or the outcomes.</summary>
    /// <param name="section">The section, or null where the file has none.</param>
    /// <param name="outcomes">Whether they are outcomes.</param>
    public void Declare(MappingNode? section, bool outcomes)
    {
        var states = new StatesReader(diagnostics);
        int position = 0;
        foreach (Entry entry in section?.Entries ?? [])
        {
            CheckName(entry, outcomes);
            var variable = new DeclaredVariable(entry.Id, states.Read(entry), outcomes, position++, entry.Key.Place);
            if (_variables.TryAdd(entry.Id, variable))
            {
                _ids.Add(entry.Id);
            }
            else
            {
                diagnostics.Report(SituationCodes.SharedName, entry.Key.Place, entry.Id, _variables[entry.Id].Place.Line);
            }
        }
    }

    /// <summary>The variable of a name, or null where there is none.</summary>
    /// <param name="phrase">The name as written.</param>
    public DeclaredVariable? Find(string phrase) => _variables.GetValueOrDefault(Phrase.Normalize(phrase));

    /// <summary>The variable of a name; one that is unknown is reported.</summary>
    /// <param name="node">The name as written.</param>
    /// <param name="which">Which may be named: <c>circumstance</c>, <c>outcome</c> or <c>variable</c>.</param>
    public DeclaredVariable? Resolve(ScalarNode node, string which)
    {
        DeclaredVariable? variable = Find(node.Text);
        if (variable is not null && (which == "variable" || variable.IsOutcome == (which == "outcome")))
        {
            return variable;
        }

        IEnumerable<string> known = _ids.Where(id => which == "variable" || _variables[id].IsOutcome == (which == "outcome"));
        diagnostics.ReportNear(
            NameCodes.Unknown, node.Place, diagnostics.Near(NameCodes.Unknown, node.Text, known), Phrase.Normalize(node.Text), DiagnosticTexts.Text("item." + which), Names.Some(known));
        return null;
    }

    /// <summary>A state of a variable; one that is unknown is reported.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="node">The state as written.</param>
    public string? State(DeclaredVariable variable, ScalarNode node)
    {
        string? state = variable.FindState(node.Text);
        if (state is null)
        {
            string states = string.Join(", ", variable.States.Select(s => $"`{s}`"));
            diagnostics.ReportNear(SituationCodes.UnknownState, node.Place, diagnostics.Near(SituationCodes.UnknownState, node.Text, variable.States), variable.Id, Phrase.Normalize(node.Text), states);
        }

        return state;
    }

    /// <summary>States of a variable; unknown ones are reported and left out.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="nodes">The states as written.</param>
    public ImmutableArray<string> States(DeclaredVariable variable, ImmutableArray<ScalarNode> nodes) =>
        [.. nodes.Select(n => State(variable, n)).OfType<string>().Distinct()];

    private void CheckName(Entry entry, bool outcomes)
    {
        string what = DiagnosticTexts.Text(outcomes ? "item.outcome" : "item.circumstance");
        if (entry.Id.Length == 0)
        {
            diagnostics.Report(NameCodes.Nameless, entry.Key.Place, what);
        }
        else if (Phrase.Comparer.Equals(entry.Id, Option))
        {
            diagnostics.Report(NameCodes.Reserved, entry.Key.Place, entry.Id, what);
        }
    }
}
