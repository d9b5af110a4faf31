using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds outcomes that must not happen: <c>never happens: {money gone: {at most: 5%}}</c>, or in short <c>{money gone: 5%}</c>.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class NeverHappensBinder(BindingContext context)
{
    /// <summary>Binds one outcome; null where it can't be read.</summary>
    /// <param name="entry">The outcome and how often it is still borne.</param>
    public NeverHappens? Bind(Entry entry)
    {
        if (context.Variables.Resolve(entry.Key, "outcome") is not { } outcome)
        {
            return null;
        }

        if (entry.Value is MappingNode map && map.Find("at most") is null && map.Find("is") is null && map.Find("says") is null)
        {
            // A distribution such as `{beta: [1, 20]}` is a judgement too, and its faults are told by whoever reads judgements.
            return Of(entry, outcome, null, entry.Value);
        }

        MapReader? fields = entry.Value is MappingNode own ? new MapReader(own, Keys.NeverHappens, context.Diagnostics) : null;
        if (fields is not null && fields.Find("at most") is null)
        {
            context.Diagnostics.Report(BindingCodes.Missing, entry.Key.Place, $"`{outcome.Id}`", DiagnosticTexts.Text("missing.at most"));
            return null;
        }

        return Of(entry, outcome, fields, fields?.Find("at most")!.Value ?? entry.Value);
    }

    private NeverHappens? Of(Entry entry, DeclaredVariable outcome, MapReader? fields, Node atMost)
    {
        var slot = new Slot(JudgementKind.Chance, DrawKey.Of("never happens", outcome.Id), Labels.Of("never happens", outcome.Id));
        if (context.Judgements.Read(atMost, slot) is not { } bar || StatesOf(outcome, fields, entry) is not { IsDefault: false } states)
        {
            return null;
        }

        if (bar.Distribution.Maximum >= 1)
        {
            context.Diagnostics.Report(SituationCodes.AllowsEverything, bar.Place, outcome.Id);
        }

        return new NeverHappens(outcome.Id, states, bar, fields?.Text("says"), entry.Key.Place);
    }

    private ImmutableArray<string> StatesOf(DeclaredVariable outcome, MapReader? fields, Entry entry)
    {
        if (fields?.Find("is") is not null)
        {
            ImmutableArray<ScalarNode> written = fields.Phrases("is");
            ImmutableArray<string> states = context.Variables.States(outcome, written);
            return states.Length == written.Length && !states.IsEmpty ? states : default;
        }

        if (outcome.IsYesNo)
        {
            return ["yes"];
        }

        context.Diagnostics.Report(SituationCodes.StateNeeded, entry.Key.Place, outcome.Id, string.Join(", ", outcome.States.Select(s => $"`{s}`")));
        return default;
    }
}
