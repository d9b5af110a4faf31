using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>Says what would seem best instead: for the leading set every switch, for the others those that differ.</summary>
/// <remarks>
/// Where an option is harmful in some cases and not in others, choosing it says little by itself; then what is said is of the case in which it looks best, else of all cases together.
/// </remarks>
internal static class Displaced
{
    /// <summary>The section; null where no situation says what follows.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Nothing.Instead.IsDefault)
        {
            return null;
        }

        var words = new DisplacedWords(view.Wording);
        if (view.Run.Inquiry.Options.Any(o => !o.NeverWhen.IsEmpty))
        {
            return new Section("instead", words.Heading(), Switched.Lists(view, words));
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(List(words.AsThingsStood(), view.Nothing, view.ByWorst, null, view, words));
        foreach (var design in view.Shown)
        {
            var differs = view.ByWorst.Where(p => design == view.Shown[0] || Top(design, p, view).Option != Top(view.Shown[0], p, view).Option);
            if (differs.Any())
            {
                blocks.Add(List(words.Under(view.Set(design.Measures)), design, differs, view.Nothing, view, words));
            }
        }

        blocks.Add(new Caption(new Finding("how-to-read", words.HowToRead())));
        return new Section("instead", words.Heading(), blocks.ToImmutable());
    }

    /// <summary>One line a switch and how surely it is made, in the order of the possibilities.</summary>
    private static Listing List(string head, DesignResult design, IEnumerable<Possibility> possibilities, DesignResult? before, RunView view, DisplacedWords words)
    {
        var lines = possibilities.Select(p => (Possibility: p, Now: Top(design, p, view), Before: before is null ? (OptionShare?)null : Top(before, p, view)))
            .GroupBy(one => (one.Now.Option, From: one.Before is { } was && was.Option != one.Now.Option ? was.Option : null, Sure: Surely(one.Now.Share)))
            .Select(group => new Finding("instead", Say(group.Key.Option, group.Key.From, group.Key.Sure, [.. group.Select(one => (one.Possibility, one.Now.Share))], view, words))
            {
                Figures = [.. group.Select(one => one.Now.Share)],
            });
        return new Listing(new Finding("instead.of", head), [.. lines]);
    }

    /// <summary>One switch, of the possibilities that make it.</summary>
    public static string Say(string option, string? from, Sureness sure, ImmutableArray<(Possibility Possibility, double Share)> who, RunView view, DisplacedWords words)
    {
        var chosen = from is null ? words.Choose(view.Words.Quote(option)) : words.ChooseRather(view.Words.Quote(option), view.Words.Quote(from));
        return words.Would(sure, view.Words.Quoted(who.Select(one => one.Possibility.Id)), chosen, Figures.PercentRange(who.Min(one => one.Share), who.Max(one => one.Share)));
    }

    /// <summary>The option that seems best most often; of equals the first of the file.</summary>
    private static OptionShare Top(DesignResult design, Possibility possibility, RunView view) => design.Instead[view.IndexOf(possibility.Id)].MaxBy(o => o.Share);

    /// <summary>How surely something seems best.</summary>
    public static Sureness Surely(double share) => share >= 0.995 ? Sureness.Always : share > 0.5 ? Sureness.Mostly : Sureness.MostOften;
}
