using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Model.Levers;

namespace Suppose.Findings.Prompts;

/// <summary>Levers to think along where a question has no measure.</summary>
public static class PromptsPage
{
    /// <summary>The page.</summary>
    /// <param name="inquiry">The inquiry whose questions are looked at; null for the levers alone.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(Inquiry? inquiry, Wording wording)
    {
        var words = new PromptsWords(wording);
        Section?[] sections =
        [
            new Section("preface", "", [new Paragraph([new Finding("preface", words.Preface())])]),
            inquiry is null ? null : Open(inquiry, words),
            .. LeverCatalogue.Levers.Select(lever => Of(lever, words)),
            new Section("sources", "", [new Caption(new Finding("sources", words.Sources()))]),
            inquiry is null ? null : KindsOfMeasures.Of(inquiry, wording),
        ];
        return new Page(inquiry?.Title ?? words.Title(), [.. sections.OfType<Section>()]);
    }

    /// <summary>The possibilities whose question no measure answers; the ordinary member is there to be spared and asks nothing.</summary>
    internal static ImmutableArray<Possibility> Unanswered(Inquiry inquiry)
    {
        var answered = inquiry.Measures.SelectMany(m => m.Answers).ToHashSet();
        return [.. inquiry.Possibilities.Where(p => !p.Ordinary && !answered.Contains(p.Id))];
    }

    private static Section Open(Inquiry inquiry, PromptsWords words)
    {
        var open = Unanswered(inquiry);
        ImmutableArray<Block> blocks = open.IsEmpty
            ? [new Paragraph([new Finding("all-answered", words.AllAnswered())])]
            : [.. open.Select(p => new Listing(new Finding("open", words.Open(p.Id)), p.Asks.IsEmpty ? [new Finding("no-question", words.NoQuestion())] : [.. p.Asks.Select(q => new Finding("question", q.Text))]))];
        return new Section("open", words.OpenHeading(), blocks);
    }

    private static Section Of(Lever lever, PromptsWords words) => new(
        "lever",
        words.LeverHeading(words.Lever(lever), words.Strength(LeverCatalogue.StrengthOf(lever))),
        [new Points([.. LeverCatalogue.Techniques.Where(t => t.Lever == lever).Select(t => new Finding("technique", words.WithStrength(words.Technique(t.Technique), words.Strength(t.Strength))))])]);
}
