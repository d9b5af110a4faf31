using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Record;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Records;

/// <summary>Everything there is to say about a record, possibilities in the order of the file and never by their chances.</summary>
public static class RecordPage
{
    /// <summary>The page of a record.</summary>
    /// <param name="reading">What the record says.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(RecordReading reading, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var view = new RecordView(reading, wording);
        Section?[] sections = reading.Weighing is { } weighing
            ? [Preface(view), Aside(view), Chances(view, weighing), Alike(view, weighing), Trial.Of(view, weighing), Trial.Moves(view, weighing), Falls.Of(view, weighing), WhatToFindOut.Of(view, weighing), Views.Of(reading.Inquiry, wording)]
            : [Aside(view), WhyNot(view, reading.WhyNot!), Views.Of(reading.Inquiry, wording)];
        return new Page(reading.Inquiry.Title, [.. sections.OfType<Section>()]);
    }

    /// <summary>Why a record is not weighed, as a sentence.</summary>
    public static string WhyNot(RecordReading reading, Wording wording) => WhyNot(new RecordView(reading, wording), reading.WhyNot!).Blocks.OfType<Paragraph>().First().Findings[0].Text;

    private static Section Preface(RecordView view) => new("preface", "", [new Paragraph([new Finding("preface", view.Words.Preface())])]);

    private static Section? Aside(RecordView view)
    {
        if (view.Reading.SetAside.IsEmpty)
        {
            return null;
        }

        var points = view.Reading.SetAside.Select(aside => new Finding("aside", Sentence(aside)));
        return new Section("aside", view.Words.AsideHeading(), [new Points([.. points]), new Caption(new Finding("aside-only", view.Words.AsideOnly()))]);

        string Sentence(SetAside aside)
        {
            var (name, items) = (view.Common.Quote(aside.Possibility), view.Common.Quoted(aside.Items));
            var says = aside.Items.Select(id => view.Item(id).Says).OfType<string>().ToArray();
            return says.Length == 0 ? view.Words.Aside(name, items) : view.Words.AsideBecause(name, items, string.Join(' ', says));
        }
    }

    private static Section WhyNot(RecordView view, WhyNotWeighed why)
    {
        var sentence = view.Words.WhyNot(why.Case, view.Common.Quoted(why.Possibilities), view.Common.Quoted(why.Items));
        return new Section("why-not", view.Words.WhyNotHeading(), [new Paragraph([new Finding("why-not", sentence)])]);
    }

    private static Section Chances(RecordView view, Weighing weighing)
    {
        var rows = weighing.Possibilities.Select((id, i) => new GridRow(id, [Chance(weighing.Prior[i], "prior", id, view), Chance(weighing.Posterior[i], "posterior", id, view)]));
        var captions = ImmutableArray.CreateBuilder<Block>();
        captions.Add(new Grid(view.Words.Possibility(), [view.Words.Before(), view.Words.After()], [.. rows], 0));
        captions.Add(new Caption(new Finding("ranges", view.Reading.Certain ? view.Words.NoRanges() : view.Words.Ranges())));
        if (!view.Reading.Unrated.IsEmpty)
        {
            captions.Add(new Paragraph([new Finding("unrated", view.Words.Unrated(view.Common.Quoted(view.Reading.Unrated)))]));
        }

        if (weighing.Items.IsEmpty)
        {
            captions.Add(new Paragraph([new Finding("no-evidence", view.Words.NoEvidence())]));
        }

        if (weighing.Contradictory > 0)
        {
            captions.Add(new Paragraph([new Finding("contradictory", view.Words.Contradictory(Figures.Percent(weighing.Contradictory))) { Figures = [weighing.Contradictory] }]));
        }

        return new Section("chances", view.Words.ChancesHeading(), captions.ToImmutable());
    }

    private static Section? Alike(RecordView view, Weighing weighing)
    {
        if (weighing.Possibilities.Length < 2 || weighing.Items.IsEmpty)
        {
            return null;
        }

        if (weighing.Alike.IsEmpty)
        {
            return new Section("alike", view.Words.AlikeHeading(), [new Paragraph([new Finding("all-told-apart", view.Words.AllToldApart())])]);
        }

        var points = weighing.Alike.GroupBy(pair => pair.First, StringComparer.Ordinal).Select(group => new Finding("alike", Sentence(group)) { Figures = [.. group.Select(pair => pair.Share)] });
        return new Section("alike", view.Words.AlikeHeading(), [new Points([.. points]), new Caption(new Finding("alike-caption", view.Words.AlikeCaption()))]);

        string Sentence(IGrouping<string, AlikePair> group) => view.Words.Alike(
            view.Common.Quote(group.Key), view.Common.And([.. group.Select(pair => view.Words.AlikeOne(view.Common.Quote(pair.Second), Figures.Percent(pair.Share)))]));
    }

    private static Cell Chance(Quantiles over, string what, string possibility, RecordView view) => Plain(view.Common.Chance(over)) with { Figures = Pointer.Range(over, "record", what, possibility) };

    /// <summary>A cell that is like all the rest.</summary>
    internal static Cell Plain(string text) => new([text], Tone.Plain);
}
