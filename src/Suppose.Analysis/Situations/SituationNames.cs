using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>The places of an inquiry's variables, options, wants, measures and possibilities by their ids.</summary>
internal sealed class SituationNames
{
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _options;
    private readonly Dictionary<string, int> _wants;
    private readonly Dictionary<string, int> _measures;
    private readonly Dictionary<string, int> _possibilities;

    /// <summary>Gathers the names of an inquiry.</summary>
    /// <exception cref="ArgumentException">Two things of one kind share an id.</exception>
    public SituationNames(Inquiry inquiry)
    {
        Inquiry = inquiry;
        Variables = [.. Circumstances(inquiry), .. Outcomes(inquiry)];
        foreach (Variable variable in Variables)
        {
            _variables.Add(variable.Id, variable.Index);
        }

        _options = Places(inquiry.Options.Select(o => o.Id));
        _wants = Places(inquiry.Wants.Select(w => w.Id));
        _measures = Places(inquiry.Measures.Select(m => m.Id));
        _possibilities = Places(inquiry.Possibilities.Select(p => p.Id));
    }

    /// <summary>The inquiry whose names these are.</summary>
    public Inquiry Inquiry { get; }

    /// <summary>Circumstances, then outcomes.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>The variable of that id.</summary>
    public Variable Variable(string id) => Variables[Find(_variables, id, "circumstance or outcome")];

    /// <summary>The place of an option.</summary>
    public int Option(string id) => Find(_options, id, "option");

    /// <summary>The place of a want.</summary>
    public int Want(string id) => Find(_wants, id, "want");

    /// <summary>The want of that id.</summary>
    public Want Wants(string id) => Inquiry.Wants[Want(id)];

    /// <summary>The place of a measure.</summary>
    public int Measure(string id) => Find(_measures, id, "measure");

    /// <summary>The place of a possibility.</summary>
    public int Possibility(string id) => Find(_possibilities, id, "possibility");

    private static int Find(Dictionary<string, int> places, string id, string what) =>
        places.TryGetValue(id, out int place) ? place : throw new ArgumentException($"There is no {what} '{id}'.", nameof(id));

    private static Dictionary<string, int> Places(IEnumerable<string> ids)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            places.Add(id, places.Count);
        }

        return places;
    }

    private static IEnumerable<Variable> Circumstances(Inquiry inquiry) =>
        inquiry.Circumstances.Select((c, i) => new Variable(i, c.Id, c.States, c.Rules, IsCircumstance: true, c.Seen));

    private static IEnumerable<Variable> Outcomes(Inquiry inquiry) =>
        inquiry.Outcomes.Select((o, i) => new Variable(inquiry.Circumstances.Length + i, o.Id, o.States, o.Rules, IsCircumstance: false, Seen: false));
}
