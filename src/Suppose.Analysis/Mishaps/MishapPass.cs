using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Mishaps;

/// <summary>Works out how often outcomes that must not happen do, under some designs.</summary>
/// <remarks>
/// The chance of an outcome is the value of an inquiry in which that outcome is all that we want, at weight 1, in the same worlds: so it is averaged over choices, what is seen and what stands exactly as our value is.
/// Only designs that are listed are worked out, and nothing at all where a file names no such outcome.
/// </remarks>
internal static class MishapPass
{
    private const string Wanted = "never happens";

    /// <summary>Adds to the results of designs how often each outcome that must not happen does.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="judgements">What its worlds were drawn of.</param>
    /// <param name="settings">How it is run.</param>
    /// <param name="space">The designs.</param>
    /// <param name="results">The results so far, by design.</param>
    /// <param name="control">How to run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static ImmutableDictionary<ulong, DesignResult> Complete(
        Inquiry inquiry, JudgementSet judgements, RunSettings settings, DesignSpace space, ImmutableDictionary<ulong, DesignResult> results, RunControl control)
    {
        if (inquiry.NeverHappens.IsEmpty)
        {
            return results;
        }

        ulong[] designs = [.. results.Keys.Order()];
        Judgement one = One();
        var worlds = WorldTable.Draw(JudgementSet.Of(judgements.Judgements.Append(one), judgements.Rankings), settings.Worlds, settings.Seed);
        MishapChance[][] found = [.. inquiry.NeverHappens.Select(never => Of(inquiry, never, one, worlds, space, designs, control))];
        return designs.Select((design, at) => (design, results[design] with { Mishaps = [.. found.Select(each => each[at])] })).ToImmutableDictionary(r => r.design, r => r.Item2);
    }

    private static MishapChance[] Of(Inquiry inquiry, NeverHappens never, Judgement one, WorldTable worlds, DesignSpace space, ulong[] designs, RunControl control)
    {
        string id = Fresh(inquiry);
        Inquiry asked = inquiry with
        {
            Wants = inquiry.Wants.Add(new LeafWant(id, never.Outcome, never.States, never.Place)),
            Ours = new Ours { Wants = [new WantWeight(id, one)] },
        };
        var pass = new ColumnPass(CompiledInquiry.Of(asked, space, worlds), control);
        return pass.Read(designs, columns => Of(never, columns.Value!));
    }

    private static MishapChance Of(NeverHappens never, double[][] chances)
    {
        int worlds = chances[0].Length;
        double limit = never.Bar + CompiledInquiry.Slack;
        return new MishapChance(
            never.Outcome,
            [.. chances.Select(DesignSummary.QuantilesOfCopy)],
            [.. chances.Select(chance => (double)chance.Count(c => c <= limit) / worlds)],
            (double)Enumerable.Range(0, worlds).Count(world => chances.All(chance => chance[world] <= limit)) / worlds);
    }

    private static string Fresh(Inquiry inquiry)
    {
        string id = Wanted;
        while (inquiry.Wants.Any(w => w.Id == id))
        {
            id += "'";
        }

        return id;
    }

    private static Judgement One() => new()
    {
        Key = Wanted + "/one",
        Label = Wanted,
        Kind = JudgementKind.Strength,
        Distribution = new CertainValue(1),
        Written = "1",
        IsDefault = true,
    };
}
