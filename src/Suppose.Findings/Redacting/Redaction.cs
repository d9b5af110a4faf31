using Suppose.Model;
using Suppose.Model.Mapping;

namespace Suppose.Findings.Redacting;

/// <summary>Leaves names and texts out of an inquiry and keeps its shape and its judgements, so that it gives the same numbers.</summary>
/// <remarks>
/// Every name becomes its sort and a number, in the order of the file. Either everything is redacted, or only what the author marked as private:
/// that counts, and is left out of what is handed over. A person is named as long as something that is not private names them.
/// </remarks>
public sealed class Redaction : InquiryMap
{
    private readonly Dictionary<(NamedThing Sort, string Id), string> _names = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<NamedThing, int> _given = [];
    private readonly RedactionWords _words;
    private readonly bool _everything;

    private Redaction(Inquiry inquiry, bool everything, Wording wording)
    {
        _words = new RedactionWords(wording);
        _everything = everything;
        Give(NamedThing.Possibility, inquiry.Possibilities.Select(p => (p.Id, p.Private)));
        Give(NamedThing.Measure, inquiry.Measures.Select(m => (m.Id, m.Private)));
        Give(NamedThing.Option, inquiry.Options.Select(o => (o.Id, o.Private)));
        Give(NamedThing.Circumstance, inquiry.Circumstances.Select(c => (c.Id, c.Private)));
        Give(NamedThing.Outcome, inquiry.Outcomes.Select(o => (o.Id, o.Private)));
        Give(NamedThing.Evidence, inquiry.Evidence.Concat(inquiry.OpenEvidence).Select(e => (e.Id, e.Private)));
        Give(NamedThing.Source, inquiry.Sources.Select(s => (s.Id, s.Private)));
        Give(NamedThing.Evaluation, inquiry.Evaluations.Select(e => (e.Id, e.Private)));
        Give(NamedThing.Person, People(inquiry));
    }

    /// <summary>A redaction that leaves out every name and every text.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="wording">The sentences.</param>
    public static Redaction OfEverything(Inquiry inquiry, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return new Redaction(inquiry, everything: true, wording);
    }

    /// <summary>A redaction that leaves out what is private.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="wording">The sentences.</param>
    public static Redaction OfPrivate(Inquiry inquiry, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return new Redaction(inquiry, everything: false, wording);
    }

    /// <inheritdoc/>
    public override string Name(NamedThing sort, string id)
    {
        if (_names.TryGetValue((sort, Fold(id)), out var name))
        {
            return name;
        }

        if (!_everything)
        {
            return id;
        }

        Give(sort, [(id, true)]);
        return _names[(sort, Fold(id))];
    }

    /// <inheritdoc/>
    public override string State(string variable, string state) =>
        !_everything || state is "yes" or "no" ? state : Name(NamedThing.State, variable + "\n" + state);

    /// <inheritdoc/>
    public override string? Prose(string? text, bool isPrivate) => _everything || isPrivate ? null : text;

    /// <inheritdoc/>
    public override Judgement Judged(Judgement judgement, bool isPrivate)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return _everything || isPrivate || Names(judgement.Label)
            ? judgement with
            {
                Label = Label(judgement),
                Written = judgement.Word ?? (judgement.Written.Any(letter => char.IsLetter(letter) && letter != 'x') ? "" : judgement.Written),
                Because = null,
                By = judgement.By is { } by && _everything ? Name(NamedThing.Person, by) : judgement.By,
            }
            : judgement;
    }

    /// <summary>The inquiry without its names and texts.</summary>
    /// <param name="inquiry">The inquiry that the redaction was made for.</param>
    public new Inquiry Of(Inquiry inquiry)
    {
        var redacted = base.Of(inquiry);
        return _everything ? redacted with { Title = _words.Title(), Actor = redacted.Actor is { } actor ? actor with { Name = null } : null, Suppressions = [] } : redacted;
    }

    private static string Fold(string id) => id.ToUpperInvariant();

    private static IEnumerable<(string, bool)> People(Inquiry inquiry)
    {
        (string? Name, bool Private)[] named =
        [
            .. inquiry.Possibilities.Select(p => (p.By, p.Private)),
            .. inquiry.Measures.SelectMany(m => new[] { (m.By, m.Private), (m.Binds, m.Private), (m.UpheldBy, m.Private) }),
            .. inquiry.Evaluations.Select(e => ((string?)e.Who, e.Private)),
        ];
        return named.Where(n => n.Name is not null).GroupBy(n => n.Name!, StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, g.All(n => n.Private)));
    }

    private void Give(NamedThing sort, IEnumerable<(string Id, bool Private)> things)
    {
        foreach (var (id, _) in things.Where(thing => _everything || thing.Private))
        {
            if (!_names.ContainsKey((sort, Fold(id))))
            {
                _given[sort] = _given.GetValueOrDefault(sort) + 1;
                _names.Add((sort, Fold(id)), _words.Of(sort, Figures.Whole(_given[sort])));
            }
        }
    }

    private bool Names(string label) => _names.Keys.Any(name => label.Contains(name.Id, StringComparison.OrdinalIgnoreCase));

    private string Label(Judgement judgement)
    {
        if (!_labels.TryGetValue(judgement.Key, out var label))
        {
            label = _words.Judgement(Figures.Whole(_labels.Count + 1));
            _labels.Add(judgement.Key, label);
        }

        return label;
    }
}
