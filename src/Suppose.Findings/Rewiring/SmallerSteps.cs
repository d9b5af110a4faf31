using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;

namespace Suppose.Findings.Rewiring;

/// <summary>What fewer changes than those of the new tree would come to, and more.</summary>
internal static class SmallerSteps
{
    private const int Most = 6;

    /// <summary>The section; null where there is nothing to choose between.</summary>
    public static Section? Of(RewireView view)
    {
        ImmutableArray<DesireTree> trees = [.. view.Run.Front.Where(t => t.Change > 0 && t.Value.P50 > (view.Run.Today?.Value.P50 ?? 0)).Take(Most)];
        if (trees.Length < 2 && !(trees.Length == 1 && view.New is { } shown && !trees[0].Ways.SequenceEqual(shown.Ways)))
        {
            return null;
        }

        var words = new SmallerStepsWords(view.Wording);
        var lines = trees.Select(t => new Finding("steps.tree", words.Step(t.Change, view.Words.Chance(t.Value), Change(t, view, words))) { Figures = [t.Value.P50] });
        return new Section("steps", words.Heading(), [new Points([.. lines]), new Caption(new Finding("steps.remark", words.Remark()))]);
    }

    private static string Change(DesireTree tree, RewireView view, SmallerStepsWords words)
    {
        ImmutableArray<string> taken = [.. tree.Ways.Except(view.Today)];
        ImmutableArray<string> given = [.. view.Today.Except(tree.Ways)];
        return (taken.IsEmpty, given.IsEmpty) switch
        {
            (false, false) => words.TakeUpAndGiveUp(view.Words.Quoted(taken), view.Words.Quoted(given)),
            (false, true) => words.TakeUp(view.Words.Quoted(taken)),
            _ => words.GiveUp(view.Words.Quoted(given)),
        };
    }
}
