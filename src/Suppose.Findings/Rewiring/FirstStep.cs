namespace Suppose.Findings.Rewiring;

/// <summary>A sentence for the first step, to be filled in or left.</summary>
/// <remarks>An if-then plan (implementation intention): Gollwitzer 1999, American Psychologist 54, 493-503.</remarks>
internal static class FirstStep
{
    /// <summary>The section; null where nothing new is taken up.</summary>
    public static Section? Of(RewireView view)
    {
        if (view.TakenUp.IsEmpty || !view.NewIsBest)
        {
            return null;
        }

        var words = new FirstStepWords(view.Wording);
        // One with a step of its own comes first: its author has thought of it already.
        var way = view.TakenUp.Select(view.Way).OrderBy(w => w.FirstStep is null).First();
        return new Section("first-step", words.Heading(),
        [
            new Paragraph([new Finding("first-step.plan", way.FirstStep is { } step ? words.Plan(view.Words.Quote(way.Id), step) : words.PlanOpen(view.Words.Quote(way.Id)))]),
            new Caption(new Finding("first-step.optional", words.Optional())),
        ]);
    }
}
