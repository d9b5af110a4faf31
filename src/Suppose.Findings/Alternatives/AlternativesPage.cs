using System.Collections.Immutable;
using Suppose.Analysis.Alternatives;

namespace Suppose.Findings.Alternatives;

/// <summary>What stood in the way of something less destructive, under every possibility and under each.</summary>
public static class AlternativesPage
{
    private const int MostSets = 2;
    private const int MostJudgements = 1;

    /// <summary>A judgement that would have to move further than this is no way that anyone would call one.</summary>
    private const double FarthestJudgement = 100;

    /// <summary>The page of what was found, which reached no limit.</summary>
    /// <param name="reading">What was found.</param>
    /// <param name="asked">What is to be shown of it.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(AlternativesReading reading, AskedAlternatives asked, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var view = new AlternativesView(reading, asked, wording);
        if (reading.Possibilities.IsEmpty)
        {
            return new Page(reading.Inquiry.Title, [new Section("preface", "", [new Paragraph([new Finding("nobody-tempted", view.Words.NobodyTempted())])])]);
        }

        return new Page(reading.Inquiry.Title, [Preface(view), Blocks(view), Table(view), Ways(view)]);
    }

    private static Section Preface(AlternativesView view) => new("preface", "", [new Paragraph([new Finding("preface", view.Words.Preface())])]);

    private static Section Blocks(AlternativesView view)
    {
        var all = view.Reading.Possibilities.Select(p => p.Possibility).ToArray();
        var blocks = view.Reading.Blocks.Where(b => view.Options.Contains(b.Option)).ToArray();
        string[] hopeless = [.. blocks.Where(b => b.NoWayUnder.Length == all.Length).Select(b => b.Option)];
        var points = blocks.Where(b => b.NoWayUnder.Length < all.Length).SelectMany(b => OfOption(b, view))
            .Concat(hopeless.Length == 0 ? [] : [new Finding("none-at-all", view.Words.NoneAtAll(view.Common.Quoted(hopeless)))])
            .Append(new Finding("not-assessed", view.Words.NotAssessed()));
        return new Section(
            "blocks",
            view.Words.AllHeading(),
            [new Paragraph([new Finding("all-of", view.Words.AllOf(view.Common.Quoted(all), all.Length))]), new Points([.. points])]);
    }

    private static IEnumerable<Finding> OfOption(OptionBlocks blocks, AlternativesView view)
    {
        var option = view.Common.Quote(blocks.Option);
        if (!blocks.NoWayUnder.IsEmpty)
        {
            yield return new Finding("none-under", view.Words.NoneUnder(option, view.Common.Quoted(blocks.NoWayUnder)));
        }
        else if (blocks.ForAll.IsEmpty)
        {
            yield return new Finding("none-for-all", view.Words.NoneForAll(option));
        }
        else
        {
            yield return new Finding("for-all", view.Words.ForAll(option, view.Way(blocks.ForAll[0]))) { Figures = [blocks.ForAll[0].Share] };
        }

        if (!blocks.MissingMeasures.IsEmpty || !blocks.Circumstances.IsEmpty)
        {
            yield return new Finding("blocked", view.Words.Blocked(option, view.Changes(blocks.MissingMeasures, blocks.Circumstances)));
        }
    }

    private static Section Table(AlternativesView view)
    {
        var rows = view.Possibilities.Select(p => new GridRow(p.Possibility, [.. view.Options.Select(o => Cell(p.Options.FirstOrDefault(own => own.Option == o), view))]));
        return new Section("table", view.Words.TableHeading(), [new Grid(view.Words.Possibility(), view.Options, [.. rows], 0), new Caption(new Finding("table-caption", view.Words.TableCaption()))]);
    }

    private static Cell Cell(OptionWays? ways, AlternativesView view) => ways switch
    {
        null => new Cell([view.Words.NotLess()], Tone.Plain),
        { Sets.IsEmpty: true } => new Cell(["✗ " + view.Words.NoneFound()], Tone.Plain),
        { Sets: var sets } when sets.Min(s => s.Size) == 1 => new Cell(["✓ " + view.Words.Changes(1)], Tone.Holds),
        { Sets: var sets } => new Cell(["~ " + view.Words.Changes(sets.Min(s => s.Size))], Tone.Depends),
    };

    private static Section Ways(AlternativesView view)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var possibility in view.Possibilities)
        {
            var head = new Finding("possibility", view.Words.Tempted(possibility.Possibility, view.Where(possibility.Tempted)));
            var options = possibility.Options.Where(o => view.Options.Contains(o.Option)).ToLookup(o => o.Sets.IsEmpty && Judgements(o).Length == 0);
            Finding[] none = options[true].Any() ? [new Finding("no-way", view.Words.NoWay(view.Common.Quoted(options[true].Select(o => o.Option))))] : [];
            blocks.Add(new Listing(head, [.. options[false].Select(o => OfOption(o, view)), .. none]));
        }

        var reading = view.Reading;
        var proof = view.Words.Proof(reading.Exhaustive, Figures.Whole(reading.SetsTried), reading.LargestTried, reading.MostCircumstances);
        blocks.Add(new Caption(new Finding("ways-caption", view.Words.WaysCaption() + " " + proof) { Figures = [reading.SetsTried, reading.LargestTried] }));
        return new Section("ways", view.Words.WaysHeading(), blocks.ToImmutable());
    }

    private static Finding OfOption(OptionWays ways, AlternativesView view)
    {
        var option = view.Common.Quote(ways.Option);
        var judgements = Judgements(ways);
        string[] told = [.. ways.Sets.Take(MostSets).Select(view.Way), .. judgements.Select(view.Judgement)];
        var joined = told.Skip(1).Aggregate(told[0], view.Words.Or);
        var rest = ways.Found - Math.Min(MostSets, ways.Sets.Length) + ways.Judgements.Length - judgements.Length;
        return new Finding("ways", view.Words.Ways(option, view.Words.More(joined, rest))) { RestsOn = [.. judgements.Select(j => j.Judgement)] };
    }

    private static JudgementWay[] Judgements(OptionWays ways) => [.. ways.Judgements.Where(j => j.Factor <= FarthestJudgement).Take(MostJudgements)];
}
