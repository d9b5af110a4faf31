using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;

namespace Suppose.Findings.Rewiring;

/// <summary>Everything there is to say about a desire, in the order in which one would like to be told.</summary>
/// <remarks>
/// What was found, in short; the tree of today beside the new one; what that gives up; what is not reached yet and what hangs on one thing; the conditions;
/// smaller steps; what would change the answer; a first step; how it was come by. Of an outline, its shape.
/// </remarks>
public static class RewirePage
{
    /// <summary>The page.</summary>
    /// <param name="run">What was found.</param>
    /// <param name="wording">The sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Page Of(RewireRun run, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(wording);
        var view = new RewireView(run, wording);
        Section?[] sections =
        [
            FoundInShort.Of(view), TwoTrees.Of(view), WhatItGivesUp.Of(view), NotReachedYet.Of(view), HangsOn.Of(view), Conditions.Of(view),
            SmallerSteps.Of(view), WouldChange.Of(view), FirstStep.Of(view), HowItWasFound.Of(view),
        ];
        return new Page(run.Desire.Title, [.. sections.OfType<Section>()]);
    }
}
