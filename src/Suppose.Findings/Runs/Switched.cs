using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.Choice.Explaining;

namespace Suppose.Findings.Runs;

/// <summary>Says what would seem best instead in the case in which the harmful option looks best: one line a case and switch.</summary>
internal static class Switched
{
    /// <summary>The lists: as things stood; then the leading set, and the others where they differ.</summary>
    public static ImmutableArray<Block> Lists(RunView view, DisplacedWords words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var first = Of(view.Leading, view);
        blocks.Add(List(words.AsThingsStood(), Of(view.Nothing, view), view, words));
        foreach (var design in view.Shown)
        {
            var own = Of(design, view).Where(s => design == view.Leading || !first.Exists(f => f.Possibility == s.Possibility && Top(f.After).Option == Top(s.After).Option)).ToList();
            if (own.Count > 0)
            {
                blocks.Add(List(words.Under(view.Set(design.Measures)), own, view, words));
            }
        }

        blocks.Add(new Caption(new Finding("how-to-read", words.HowToReadCase())));
        return blocks.ToImmutable();
    }

    private static Listing List(string head, List<Switch> switches, RunView view, DisplacedWords words)
    {
        var lines = switches
            .GroupBy(s => (Case: Case(s, words), Now: Top(s.After).Option, From: Top(s.Before).Option, Sure: Displaced.Surely(Top(s.After).Share)))
            .Select(group => new Finding("switch", words.InCase(group.Key.Case, Displaced.Say(
                group.Key.Now, group.Key.From == group.Key.Now ? null : group.Key.From, group.Key.Sure, [.. group.Select(s => (view.Run.Inquiry.Possibilities[view.IndexOf(s.Possibility)], Top(s.After).Share))], view, words)))
            {
                Figures = [.. group.Select(s => Top(s.After).Share)],
            });
        return new Listing(new Finding("instead.of", head), [.. lines]);
    }

    private static List<Switch> Of(DesignResult design, RunView view) =>
        [.. view.ByWorst.SelectMany(p => view.Run.Switches.Where(s => s.Possibility == p.Id && s.Measures.AsSpan().SequenceEqual(design.Measures.AsSpan())))];

    private static OptionShare Top(ImmutableArray<OptionShare> shares) => shares.MaxBy(o => o.Share);

    private static string? Case(Switch of, DisplacedWords words) => of.State.IsEmpty ? null : string.Join(words.Between(), of.State.Select(f => words.Fact(f.Circumstance, f.State)));
}
