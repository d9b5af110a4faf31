namespace Suppose.Findings.Runs;

/// <summary>Says before anything else that a run was stopped, and what is shown instead.</summary>
internal static class StoppedEarly
{
    /// <summary>The section; null where the run came to its end.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.StoppedBefore is not { } worlds)
        {
            return null;
        }

        var words = new StoppedEarlyWords(view.Wording);
        var said = words.Known(Figures.Whole(view.Run.Worlds), Figures.Whole(worlds), Figures.PercentagePoints(view.Run.Errors.Largest));
        return new Section("stopped", words.Heading(), [new Paragraph([new Finding("stopped", said) { Figures = [view.Run.Worlds, worlds, view.Run.Errors.Largest] }])]);
    }
}
