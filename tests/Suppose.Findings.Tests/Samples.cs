using Suppose.Analysis;
using Suppose.Analysis.Rewiring;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Findings.Tests;

/// Arguments that a method of words may take, one of each kind.
internal static class Samples
{
    public static IEnumerable<object?> Of(Type type) => All.Where(type.IsInstanceOfType);

    private static object[] All { get; } =
    [
        new Quantiles(0.1, 0.2, 0.3), new Quantiles(0.2, 0.2, 0.2), new Quantiles(-0.3, -0.2, 0.1),
        JudgedAs(JudgementKind.Chance, "likely", 0.55, 0.8), JudgedAs(JudgementKind.Shift, "much less likely", 0.05, 0.2), JudgedAs(JudgementKind.Strength, null, 0.3, 0.3),
        new[] { "x", "y", "z" }, Enumerable.Repeat("x", 40).ToArray(),
        .. Enum.GetValues<RunLimitKind>().Select(kind => new RunLimit(kind, 21, 20) { Subject = "x", Standing = ["y"] }),
        .. Enum.GetValues<RewireLimitKind>().Select(kind => new RewireLimit(kind, "x")),
    ];

    private static Judgement JudgedAs(JudgementKind kind, string? word, double low, double high) =>
        new() { Key = "k", Label = "l", Kind = kind, Distribution = low == high ? new CertainValue(low) : new Uniform(low, high), Written = word ?? "0.3", Word = word };
}
