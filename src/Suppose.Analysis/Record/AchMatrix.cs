using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>The record as a matrix of competing hypotheses, for people who know that tool.</summary>
/// <param name="Hypotheses">Ids of the possibilities, in the order of the file, the ordinary member left out.</param>
/// <param name="Rows">The rated items, in the order of the file.</param>
public sealed record AchMatrix(ImmutableArray<string> Hypotheses, ImmutableArray<AchRow> Rows)
{
    /// <summary>The matrix of an inquiry; empty where the actor is living, whose possibilities are not scored against each other.</summary>
    public static AchMatrix Of(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        var hypotheses = inquiry.Actor is { Living: true } ? [] : inquiry.Possibilities.Where(p => !p.Ordinary).Select(p => p.Id).ToImmutableArray();
        var rows = inquiry.Evidence.Where(e => !e.Expected.IsEmpty)
            .Select(e => new AchRow(e.Id, AchReading.Credibility(inquiry, e), AchReading.Grade(e.Relevance), [.. hypotheses.Select(h => Letter(e, h))]));
        return new AchMatrix(hypotheses, [.. rows]);
    }

    /// <summary>The scores, in the order of the hypotheses: never by score.</summary>
    public ImmutableArray<AchScore> Scores() => [.. Hypotheses.Select(Score)];

    private AchScore Score(string hypothesis, int column)
    {
        var (count, plain, weighted) = (0, 0.0, 0.0);
        foreach (var row in Rows)
        {
            var points = row.Letters[column] switch { AchLetter.I => 1, AchLetter.II => 2, _ => 0 };
            count += points > 0 ? 1 : 0;
            plain -= points;
            weighted -= points * row.Weight;
        }

        // Adding 0 turns a negative zero into a plain one.
        return new AchScore(hypothesis, count, plain + 0.0, weighted + 0.0);
    }

    private static AchLetter Letter(Evidence item, string possibility) =>
        item.Expected.FirstOrDefault(e => e.Possibility == possibility) is { } judged ? AchReading.Letter(judged.Judgement) : AchLetter.N;
}
