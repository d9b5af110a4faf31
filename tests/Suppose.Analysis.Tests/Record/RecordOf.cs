using System.Collections.Immutable;
using Suppose.Analysis.Record;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Record;

/// Small records, put together without a file.
internal static class RecordOf
{
    public static Inquiry Inquiry(params Evidence[] evidence) => Over(["a", "b"], evidence);

    public static Inquiry Over(string[] possibilities, params Evidence[] evidence) => new()
    {
        Title = "A record",
        Lexicon = "icd203",
        Possibilities = [.. possibilities.Select(id => new Possibility { Id = id })],
        Evidence = [.. evidence],
    };

    public static Evidence Item(string id, params (string Possibility, double Likelihood)[] expected) => new()
    {
        Id = id,
        Expected = [.. expected.Select(e => new PossibilityJudgement(e.Possibility, Sure(e.Likelihood, JudgementKind.Expectation), true))],
    };

    public static Judgement Sure(double value, JudgementKind kind = JudgementKind.Chance) => Between(value, value, $"sure/{kind}/{value:R}", kind);

    public static Judgement Between(double low, double high, string key, JudgementKind kind = JudgementKind.Chance) => new()
    {
        Key = key,
        Label = key,
        Kind = kind,
        Distribution = low == high ? new CertainValue(low) : new Uniform(low, high),
        Written = key,
    };

    public static Inquiry Weighed(this Inquiry inquiry, params double[] weights) => inquiry with
    {
        Possibilities = [.. inquiry.Possibilities.Select((p, i) => p with { Weight = Sure(weights[i], JudgementKind.Weight) })],
    };

    public static RecordReading Read(this Inquiry inquiry, int worlds = 256) =>
        RecordReader.Read(inquiry, new RunSettings { Worlds = worlds }, null, TestContext.Current.CancellationToken);

    public static Weighing Weigh(this Inquiry inquiry, int worlds = 256) =>
        inquiry.Read(worlds).Weighing ?? throw new InvalidOperationException("The record was not weighed.");

    /// The chances of a record without any width, one a possibility.
    public static double[] Chances(this Inquiry inquiry) => [.. inquiry.Weigh().Posterior.Select(q => q.P50)];
}
