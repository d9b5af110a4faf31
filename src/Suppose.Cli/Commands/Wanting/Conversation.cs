using Suppose.Model.Desires;

namespace Suppose.Cli.Commands.Wanting;

/// <summary>The questions of <c>suppose want</c>, from what keeps not working down to its roots and up again to other ways.</summary>
/// <param name="answers">Asks and reads.</param>
/// <param name="words">The questions.</param>
internal sealed class Conversation(Answers answers, WantWords words)
{
    /// <summary>How often it is asked what having something would give.</summary>
    private const int Depth = 3;

    /// <summary>Whether something that was answered is not to be gone on with.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether to go on, asked after each answer.</summary>
    public required Func<string, bool> GoesOn { get; init; }

    /// <summary>Holds the conversation.</summary>
    /// <returns>What came of it; null where nothing was answered or it is not gone on with.</returns>
    public Draft? Hold()
    {
        answers.Say(words.Welcome());
        if (answers.One(words.What()) is not { } title || Stop())
        {
            return null;
        }

        var draft = new Draft(title);
        var near = AskRoots(draft, title);
        foreach (var ask in new Action[] { () => AskToday(draft, near), () => AskElse(draft, near), () => AskHands(draft), () => AskConditions(draft) })
        {
            if (Stop())
            {
                return null;
            }

            ask();
        }

        return Stop() ? null : draft;
    }

    private bool Stop() => IsOver |= !GoesOn(answers.Said);

    /// <summary>Asks what having it would give, down to the roots.</summary>
    /// <returns>What it would give first, from which ways are asked for.</returns>
    private List<string> AskRoots(Draft draft, string title)
    {
        var near = answers.Several(words.Gives());
        if (near.Count == 0)
        {
            near.Add(title);
        }

        near = [.. near.Select(draft.Add).Distinct()];
        foreach (var first in near)
        {
            var at = first;
            for (var step = 1; step < Depth && !answers.AtEnd && !Stop(); step++)
            {
                if (answers.One(words.GivesMore(at)) is not { } deeper || !draft.Put(at, deeper))
                {
                    break;
                }

                at = draft.Add(deeper);
            }
        }

        return near;
    }

    private void AskToday(Draft draft, List<string> near)
    {
        foreach (var way in answers.AtEnd ? [] : answers.Several(words.Today()))
        {
            var gives = near.Count == 1 || answers.AtEnd ? near : answers.Chosen(words.Serves(way), near);
            foreach (var above in gives.Count == 0 ? near : gives)
            {
                draft.AddWay(way, above, today: true);
            }
        }
    }

    private void AskElse(Draft draft, List<string> near)
    {
        foreach (var want in near)
        {
            foreach (var way in answers.AtEnd ? [] : answers.Several(words.Else(want)))
            {
                draft.AddWay(way, want, today: false);
            }
        }

        foreach (var root in draft.Roots.Except(near))
        {
            foreach (var way in answers.AtEnd ? [] : answers.Several(words.Directly(root)))
            {
                draft.AddWay(way, root, today: false);
            }
        }
    }

    private void AskHands(Draft draft)
    {
        foreach (var way in draft.Ways)
        {
            if (!answers.AtEnd)
            {
                draft.Depends(way, words.Reliance(answers.Letter(words.Hands(way))));
            }
        }
    }

    private void AskConditions(Draft draft)
    {
        var ways = draft.Ways;
        foreach (var condition in answers.AtEnd || ways.Count == 0 ? [] : answers.Several(words.Conditions()).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var rulesOut = answers.AtEnd ? [] : answers.Chosen(words.RulesOut(condition), ways);
            draft.AddCondition(condition, rulesOut, !answers.AtEnd && words.IsYes(answers.Letter(words.Stays(condition))));
        }
    }
}
