namespace Suppose.Findings.Runs;

/// <summary>Whether it would matter to know which possibility is true.</summary>
internal static class Settled
{
    /// <summary>The section; null where the file does not say what is ours, or the actor is living.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Settling is not { } settling)
        {
            return null;
        }

        var words = new SettledWords(view.Wording);
        var set = view.Set(settling.MinimaxRegretDesign);
        var sentence = settling.Moot ? words.Moot(set) : words.Matters(view.Run.Inquiry.IsRated, CommonWords.Sentence(set), Figures.Amount(settling.MinimaxRegret));
        var worth = words.Worth(Figures.Amount(settling.Evpi));
        return new Section("settling", words.Heading(), [new Paragraph([new Finding("settling", sentence) { Figures = [settling.MinimaxRegret] }, new Finding("evpi", worth) { Figures = [settling.Evpi] }])]);
    }
}
