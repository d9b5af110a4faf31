using System.Collections.Immutable;
using Suppose.Analysis.Mistakes;
using Suppose.Model;

namespace Suppose.Findings.Mistakes;

/// <summary>A table for each option and each set of cases in which all possibilities fare alike: possibilities in rows, whose wants and whose chances in columns.</summary>
internal static class OwnLightsTables
{
    /// <summary>The section; null where there are no possibilities.</summary>
    public static Section? Of(MistakeView view)
    {
        if (view.Reading.Possibilities.IsEmpty)
        {
            return null;
        }

        var words = view.Words;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var table in Tables(view.Reading.Possibilities))
        {
            blocks.AddRange(Blocks(table, view));
        }

        var idle = view.Reading.Possibilities.Where(p => p.Cases.IsEmpty).Select(p => p.Possibility).ToArray();
        if (idle.Length > 0)
        {
            blocks.Add(new Paragraph([new Finding("none-within-reach", words.NoneWithinReach(view.Common.Quoted(idle)))]));
        }

        blocks.Add(new Caption(new Finding("own-caption", words.OwnCaption())));
        return new Section("own", words.OwnHeading(), blocks.ToImmutable());
    }

    /// <summary>Cases of one option that every possibility sees alike, with the first of them standing for all.</summary>
    private static IEnumerable<(string Option, ImmutableArray<ImmutableArray<Fact>> Cases, (string Possibility, OwnLights At)[] Rows)> Tables(ImmutableArray<PossibilityMistakes> possibilities) =>
        possibilities.SelectMany(p => p.Cases.Select(at => (p.Possibility, At: at)))
            .GroupBy(x => (x.At.Option, State: Name(x.At.State)))
            .GroupBy(g => (g.Key.Option, Verdicts: string.Join("\n", g.Select(x => $"{x.Possibility} {x.At.Own.Verdict} {x.At.OwnWants.Verdict} {x.At.OurWants.Verdict} {x.At.Ours.Verdict}"))))
            .Select(alike => (alike.Key.Option, alike.Select(g => g.First().At.State).ToImmutableArray(), alike.First().ToArray()));

    private static IEnumerable<Block> Blocks((string Option, ImmutableArray<ImmutableArray<Fact>> Cases, (string Possibility, OwnLights At)[] Rows) table, MistakeView view)
    {
        var words = view.Words;
        var rows = table.Rows.Select(r => new GridRow(r.Possibility, [.. new[] { r.At.Own, r.At.OwnWants, r.At.OurWants, r.At.Ours }.Select(regretted => view.Cell(regretted, harmful: true))]));
        yield return new Paragraph([new Finding("own-where", Runs.CommonWords.Sentence(words.OwnWhere(view.Common.Quote(table.Option), view.Names.Where(table.Cases))))]);
        yield return new Grid(words.Possibility(), [words.Own(), words.OwnWants(), words.OurWants(), words.Ours()], [.. rows], 0);
        var grounds = table.Rows.GroupBy(r => r.At.Ground).OrderBy(g => g.Key)
            .Select(g => new Finding("ground", words.Ground(g.Key, view.Common.Quoted(g.Select(r => r.Possibility)))));
        yield return new Points([.. grounds]);
    }

    private static string Name(ImmutableArray<Fact> state) => string.Join("\n", state.Select(f => f.Circumstance + "\t" + f.State));
}
