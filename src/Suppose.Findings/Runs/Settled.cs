using System.Collections.Immutable;

namespace Suppose.Findings.Runs;

/// <summary>Whether it would matter to know which possibility is true.</summary>
internal static class Settled
{
    private const int MostNamed = 4;

    /// <summary>Less than this is rounding: a difference of sums of products of chances and utilities, each at most some units.</summary>
    private const double Nothing = 1e-12;

    /// <summary>The section; null where the file does not say what is ours, or the actor is living.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Settling is not { } settling)
        {
            return null;
        }

        var words = new SettledWords(view.Wording);
        var set = Set(view, words, settling.MinimaxRegretDesign);
        var sentence = settling.Moot ? words.Moot(set) : words.Matters(view.Run.Inquiry.IsRated, set, Figures.Amount(settling.MinimaxRegret));
        var worth = settling.Evpi < Nothing ? words.WorthNothing() : words.Worth(view.Run.Inquiry.IsRated, Figures.Amount(settling.Evpi));
        return new Section("settling", words.Heading(), [new Paragraph([new Finding("settling", sentence) { Figures = [settling.MinimaxRegret] }, new Finding("evpi", worth) { Figures = [settling.Evpi] }])]);
    }
    /// <summary>The set so that the sentence can be read out by itself: with its measures where they are few.</summary>
    private static string Set(RunView view, SettledWords words, ImmutableArray<string> measures) =>
        view.IsShown(measures) && measures.Length is > 0 and <= MostNamed ? words.Named(view.Set(measures), view.Names(measures)) : view.Set(measures);
}
