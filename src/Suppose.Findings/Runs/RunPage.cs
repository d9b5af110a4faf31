using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Findings.Prompts;

namespace Suppose.Findings.Runs;

/// <summary>Everything there is to say about a run, in the order in which a chair would read it out.</summary>
/// <remarks>
/// Where no listed set can end the act, and why, comes before anything else; then what holds, or what comes nearest and what it lacks; then the sets
/// and the measures in tables, with a situation how strongly the act tempts and what would seem best instead; where the leading set fails; mixed motives; what would
/// change this; what everything leans on and who upholds it; questions and answers; what it asks of
/// an ordinary member; the objections; what was assumed.
/// </remarks>
public static class RunPage
{
    /// <summary>The page of a run.</summary>
    /// <param name="run">The run; it must have reached no limit.</param>
    /// <param name="asked">Sets of measures that the reader asked to see beside the best.</param>
    /// <param name="wording">The sentences.</param>
    /// <exception cref="ArgumentException">The run reached a limit, so that there is no result to speak of.</exception>
    public static Page Of(InquiryRun run, ImmutableArray<ImmutableArray<string>> asked, Wording wording)
    {
        if (run.Limit is not null)
        {
            throw new ArgumentException("A run that reached a limit has no result to speak of.", nameof(run));
        }

        var view = new RunView(run, asked, wording);
        Section?[] sections =
        [
            TheAct(view), StoppedEarly.Of(view), OutOfReach.Of(view), InShort.Of(view), BestSets.Of(view), Tempting.Of(view), Displaced.Of(view), MeasuresAlone.Of(view), MustNotHappen.Of(view), WhereItFails.WithWhereToLook(view),
            Mixing.Of(view), WhatWouldChange.Of(view), Leanings.Of(view), WhoUpholds.Of(view), Settled.Of(view), Weighed.Of(view), Questions.Of(view), OrdinaryMember.Of(view),
            KindsOfMeasures.Of(run.Inquiry, wording), Objections.Of(view), Assumed.Of(view),
        ];
        return new Page(run.Inquiry.Title, [.. sections.OfType<Section>()]);
    }

    private static Section? TheAct(RunView view) => view.Run.Inquiry.Act is { } act
        ? new Section("act", "", [new Paragraph([new Finding("act", view.Words.Act(act))])])
        : null;
}
