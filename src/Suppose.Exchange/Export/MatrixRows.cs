using System.Collections.Immutable;
using Suppose.Exchange.Diagnostics;
using Suppose.Language.Words;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Exchange.Export;

/// <summary>The record as a table: what may be handed out of it, each cell as a table can hold it.</summary>
/// <remarks>Whatever is marked private is left out. A judgement that a table has no form for is handed out as its range, and that is said; so is what a table has no place for.</remarks>
internal sealed class MatrixRows
{
    private readonly Inquiry inquiry;
    private readonly ImportProblems problems;

    /// <summary>The table of an inquiry.</summary>
    public MatrixRows(Inquiry inquiry, ImportProblems problems)
    {
        this.inquiry = inquiry;
        this.problems = problems;
        Hypotheses = [.. inquiry.Possibilities.Where(p => !p.Ordinary && !p.Private)];
        Items = [.. inquiry.Evidence.Where(e => !e.Private && e.Observed is null)];
        foreach (var item in inquiry.Evidence.Where(e => !e.Private && (e.Observed is not null || e.RulesOut.Any(id => Hypotheses.Any(h => h.Id == id)))))
        {
            problems.Report(ImportCodes.NotHandedOut, item.Place, item.Id, ImportTexts.Say(item.Observed is not null ? "SUP1222.observed" : "SUP1222.rules out"));
        }
    }

    /// <summary>The possibilities handed out, the ordinary member left out.</summary>
    public ImmutableArray<Possibility> Hypotheses { get; }

    /// <summary>The items handed out; observed choices have no place in a table.</summary>
    public ImmutableArray<Evidence> Items { get; }

    /// <summary>The source of an item, where it may be handed out.</summary>
    public Source? SourceOf(Evidence item) => inquiry.Sources.FirstOrDefault(s => s.Id == item.Source && !s.Private);

    /// <summary>How credible an item is, as a word of the three that tables know; empty where nobody said.</summary>
    public string Credibility(Evidence item) =>
        (item.Reliability ?? SourceOf(item)?.Reliability) is null ? "" : Lower(Analysis.Record.AchReading.Credibility(inquiry, item));

    /// <summary>How relevant an item is; empty where nobody said.</summary>
    public static string Relevance(Evidence item) => item.Relevance is { } relevance ? Lower(relevance) : "";

    /// <summary>What was judged of an item under a possibility, as a table holds it; empty where nothing was.</summary>
    public string Cell(Evidence item, Possibility possibility)
    {
        if (item.Expected.FirstOrDefault(e => e.Possibility == possibility.Id)?.Judgement is not { } judged)
        {
            return "";
        }

        if (IsWord(judged))
        {
            return judged.Written.Trim();
        }

        if (judged.Distribution is not (Uniform or CertainValue))
        {
            problems.Report(ImportCodes.AsRange, item.Place, judged.Written, item.Id, possibility.Id, Range(judged.Distribution));
        }

        return Range(judged.Distribution);
    }

    /// Words and letters whose range every file shares; words of a lexicon that a file may have made its own go as ranges.
    private static bool IsWord(Judgement judged) => Vocabularies.Expectation.Find(judged.Written) is not null;

    private static string Range(Distribution distribution) => distribution.IsCertain
        ? Number(distribution.Minimum)
        : distribution is Uniform
            ? Number(distribution.Minimum) + ".." + Number(distribution.Maximum)
            : Number(distribution.Quantile(0.05)) + ".." + Number(distribution.Quantile(0.95));

    private static string Number(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
