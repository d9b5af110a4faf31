using System.Collections.Immutable;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds what a possibility says of the actor in a situation: wants, beliefs, facts and means.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class MotiveBinder(BindingContext context)
{
    /// <summary>Adds the motive to a possibility.</summary>
    /// <param name="possibility">The possibility so far.</param>
    /// <param name="fields">Its fields.</param>
    public Possibility Bind(Possibility possibility, MapReader fields)
    {
        string key = DrawKey.Of("possibilities", possibility.Id);
        CheckWantsGiven(possibility, fields);
        return possibility with
        {
            Wants = Wants(possibility, fields, key),
            Ranked = fields.Find("wants")?.Value is SequenceNode list ? Ranked(list, key) : null,
            Mixes = Mixes(possibility, fields, key),
            Believes = new BeliefBinder(context, possibility.Id).Bind(fields),
            Given = new FactBinder(context).Bind(fields, "given"),
            Only = context.Options.Resolve(fields.Phrases("only")),
            Sharpness = context.Judgement(fields, "sharpness", new Slot(JudgementKind.Sharpness, DrawKey.Then(key, "sharpness"), Labels.Of("sharpness", possibility.Id))),
        };
    }

    private void CheckWantsGiven(Possibility possibility, MapReader fields)
    {
        if (fields.Find("wants") is not null && fields.Find("mixes") is { } mixes)
        {
            context.Diagnostics.Report(SituationCodes.WantsAndMixes, mixes.Key.Place, possibility.Id);
        }
        else if (IsMissing(fields.Find("wants")) && IsMissing(fields.Find("mixes")))
        {
            context.Diagnostics.Report(SituationCodes.NoWants, possibility.Place, possibility.Id);
        }
    }

    private static bool IsMissing(Entry? entry) => entry?.Value is null or ScalarNode { IsEmpty: true } or MappingNode { Entries.IsEmpty: true } or SequenceNode { Items.IsEmpty: true };

    private ImmutableArray<WantWeight> Wants(Possibility possibility, MapReader fields, string key)
    {
        if (fields.Find("wants") is not { } entry || entry.Value is SequenceNode || fields.Map("wants") is not { } map)
        {
            return [];
        }

        ImmutableArray<WantWeight> wants = new WeightBinder(context).Bind(map, id =>
            new Slot(JudgementKind.Strength, DrawKey.Then(DrawKey.Then(key, "wants"), id), Labels.Of("want", possibility.Id, id)) { MayBeAversion = true });
        if (wants.Length == map.Entries.Length && !wants.IsEmpty && !WeightBinder.WeighSomething(wants))
        {
            context.Diagnostics.Report(SituationCodes.WeighsNothing, entry.Key.Place, possibility.Id);
        }

        return wants;
    }

    private RankedWants Ranked(SequenceNode list, string key)
    {
        var tiers = ImmutableArray.CreateBuilder<ImmutableArray<RankedWant>>();
        var seen = new HashSet<string>();
        foreach (Node item in list.Items)
        {
            ImmutableArray<Node> tier = item is SequenceNode ties ? ties.Items : [item];
            ImmutableArray<RankedWant> wants = [.. tier.Select(Ranked).OfType<RankedWant>().Where(w => IsNew(w, seen, item.Place))];
            if (!wants.IsEmpty)
            {
                tiers.Add(wants);
            }
        }

        return new RankedWants(DrawKey.Then(key, "wants"), tiers.ToImmutable(), list.Place);
    }

    private bool IsNew(RankedWant want, HashSet<string> seen, Place place)
    {
        if (seen.Add(want.Want))
        {
            return true;
        }

        context.Diagnostics.Report(NameCodes.NamedTwice, place, want.Want);
        return false;
    }

    // A want's own name may begin with a hyphen, so the sign is looked for only where no want is named so.
    private RankedWant? Ranked(Node node)
    {
        if (node is not ScalarNode { IsEmpty: false } scalar)
        {
            context.WrongShape(node, "wants", "phrase");
            return null;
        }

        string text = Phrase.Normalize(scalar.Text);
        string? rest = text.StartsWith('-') ? text[1..] : text.StartsWith("against ", StringComparison.OrdinalIgnoreCase) ? text["against ".Length..] : null;
        if (rest is not null && context.Wants.Find(text) is null && context.Wants.Find(rest) is { } averse)
        {
            return new RankedWant(averse, Aversion: true);
        }

        return context.WantNamed(scalar) is { } want ? new RankedWant(want, Aversion: false) : null;
    }

    private ImmutableArray<MixPart> Mixes(Possibility possibility, MapReader fields, string key)
    {
        var parts = ImmutableArray.CreateBuilder<MixPart>();
        foreach (Entry entry in fields.Map("mixes")?.Entries ?? [])
        {
            if (context.Possibilities.Resolve(entry.Key) is { } other
                && context.Judgements.Read(
                    entry.Value, new Slot(JudgementKind.Strength, DrawKey.Then(DrawKey.Then(key, "mixes"), other), Labels.Of("mix", possibility.Id, other))) is { } share)
            {
                parts.Add(new MixPart(other, share));
            }
        }

        return parts.ToImmutable();
    }
}
