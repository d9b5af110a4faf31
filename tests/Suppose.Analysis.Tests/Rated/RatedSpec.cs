using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>A number, or a range where <see cref="High"/> is larger.</summary>
public sealed record RatedNumber(double Low, double High)
{
    public Judgement Judge(string key, JudgementKind kind) => new()
    {
        Key = key,
        Label = key,
        Kind = kind,
        Distribution = High > Low ? new Uniform(Low, High) : new CertainValue(Low),
        Written = High > Low ? $"{Low}-{High}" : $"{Low}",
    };
}

/// <summary>A small possibility of a rated inquiry.</summary>
public sealed record PossibilitySpec(RatedNumber Acts, RatedNumber? Weight, bool Ordinary);

/// <summary>A small measure; needs and excludes are bits of earlier measures, entries of the arrays one a possibility.</summary>
public sealed record MeasureSpec(RatedNumber? Cost, RatedNumber? Burden, int Needs, int Excludes, int Upholder, ImmutableArray<RatedNumber?> Stands, ImmutableArray<RatedNumber?> Against, int Answers)
{
    public override string ToString() =>
        $"(cost {Cost}, burden {Burden}, needs {Needs}, excludes {Excludes}, upholder {Upholder}, stands [{string.Join(',', Stands)}], against [{string.Join(',', Against)}])";
}

/// <summary>A small rated inquiry, made so that it can be shrunk and printed.</summary>
public sealed record RatedSpec(
    ImmutableArray<PossibilitySpec> Possibilities, ImmutableArray<MeasureSpec> Measures, RatedNumber? Harm, RatedNumber? Costs, double Tolerance, int Worlds, int Seed, int MaxMeasures)
{
    public override string ToString() =>
        $"{string.Join("; ", Possibilities)} | {string.Join("; ", Measures)} | harm {Harm} costs {Costs} tolerance {Tolerance} worlds {Worlds} seed {Seed} max {MaxMeasures}";

    public RunSettings Settings => new() { Worlds = Worlds, Seed = (ulong)Seed, Threads = 1, MaxMeasures = MaxMeasures == 0 ? null : MaxMeasures };

    public Inquiry ToInquiry() => new()
    {
        Title = "A small inquiry",
        Lexicon = "icd203",
        Tolerance = Tolerance,
        Possibilities = [.. Possibilities.Select((p, i) => new Possibility
        {
            Id = $"p{i}",
            Acts = p.Acts.Judge($"p{i}/acts", JudgementKind.Chance),
            Weight = p.Weight?.Judge($"p{i}/weight", JudgementKind.Weight),
            Ordinary = p.Ordinary,
            Asks = [new Question($"question {i}", Place.Nowhere)],
        })],
        Measures = [.. Measures.Select(ToMeasure)],
        Ours = Harm is null ? null : new Ours { Harm = Harm.Judge("harm", JudgementKind.Strength), Costs = Costs?.Judge("costs", JudgementKind.Strength) },
    };

    private Measure ToMeasure(MeasureSpec m, int index) => new()
    {
        Id = $"m{index}",
        Cost = m.Cost?.Judge($"m{index}/cost", JudgementKind.Strength),
        Burden = m.Burden?.Judge($"m{index}/burden", JudgementKind.Strength),
        Needs = Earlier(m.Needs, index),
        Excludes = Earlier(m.Excludes & ~m.Needs, index),
        UpheldBy = m.Upholder == 0 ? null : $"u{m.Upholder}",
        Answers = [.. Enumerable.Range(0, Possibilities.Length).Where(i => (m.Answers >> i & 1) != 0).Select(i => $"p{i}")],
        Stands = Row(m.Stands, $"m{index}/stands", JudgementKind.Chance),
        Against = Row(m.Against, $"m{index}/against", JudgementKind.Shift),
    };

    private static ImmutableArray<string> Earlier(int bits, int index) => [.. Enumerable.Range(0, index).Where(i => (bits >> i & 1) != 0).Select(i => $"m{i}")];

    /// <summary>Equal ranges in one row are one quantity, as in a file.</summary>
    private ImmutableArray<PossibilityJudgement> Row(ImmutableArray<RatedNumber?> row, string key, JudgementKind kind) =>
        [.. Possibilities.Select((_, i) => (i, Value: i < row.Length ? row[i] : null)).Where(x => x.Value is not null)
            .Select(x => new PossibilityJudgement($"p{x.i}", x.Value!.Judge($"{key}/{x.Value.Low}-{x.Value.High}", kind), true))];
}
