using Suppose.Language.Diagnostics;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Language.Judgements;

/// <summary>Reads a distribution given by its shape: PERT (<c>low</c>, <c>mode</c>, <c>high</c>), <c>beta</c> or <c>normal</c>.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class ShapeReader(DiagnosticBag diagnostics)
{
    private const double LargestShape = 1e6;

    /// <summary>The keys that say that a map is a shape.</summary>
    public static readonly string[] Keys = ["low", "mode", "high", "beta", "normal"];

    /// <summary>Whether a map gives a shape.</summary>
    /// <param name="map">The map.</param>
    public static bool IsShape(MappingNode map) => Keys.Any(k => map.Find(k) is not null);

    /// <summary>Reads the shape.</summary>
    /// <param name="map">The map.</param>
    /// <param name="kind">The kind meant; null where it may be any.</param>
    /// <returns>The value, or null where it can't be read.</returns>
    public Written? Read(MappingNode map, JudgementKind? kind)
    {
        bool beta = map.Find("beta") is not null;
        bool normal = map.Find("normal") is not null;
        bool pert = map.Find("low") is not null || map.Find("mode") is not null || map.Find("high") is not null;
        if ((beta ? 1 : 0) + (normal ? 1 : 0) + (pert ? 1 : 0) != 1)
        {
            return Fault("one", map.Place);
        }

        return beta ? Beta(map.Find("beta")!, kind) : normal ? Normal(map.Find("normal")!, kind) : Pert(map);
    }

    private Written? Pert(MappingNode map)
    {
        if (Number(map.Find("low")) is not { } low || Number(map.Find("mode")) is not { } mode || Number(map.Find("high")) is not { } high)
        {
            return Fault("pert", map.Place);
        }

        if (!(low.Value <= mode.Value && mode.Value <= high.Value))
        {
            return Fault("order", map.Place);
        }

        bool factor = low.Form == NumberForm.Factor || mode.Form == NumberForm.Factor || high.Form == NumberForm.Factor;
        Distribution distribution = low.Value == high.Value ? new CertainValue(low.Value) : new Pert(low.Value, mode.Value, high.Value);
        return new Written(distribution, factor ? NumberForm.Factor : NumberForm.Shape, $"{{low: {low.Text}, mode: {mode.Text}, high: {high.Text}}}", map.Place);
    }

    private Written? Beta(Entry entry, JudgementKind? kind)
    {
        if (kind is { } known && !KindRange.Of(known, false).IsShare)
        {
            return Fault("beta range", entry.Key.Place);
        }

        return Pair(entry) is not var (a, b) || a.Value is < 0.001 or > LargestShape || b.Value is < 0.001 or > LargestShape
            ? Fault("beta", entry.Value.Place)
            : new Written(new BetaDistribution(a.Value, b.Value), NumberForm.Shape, $"{{beta: [{a.Text}, {b.Text}]}}", entry.Key.Place);
    }

    private Written? Normal(Entry entry, JudgementKind? kind)
    {
        if (Pair(entry) is not var (mean, deviation) || deviation.Value is < 1e-6 or > LargestShape || Math.Abs(mean.Value) > LargestShape)
        {
            return Fault("normal", entry.Value.Place);
        }

        (double low, double high) = Cut(mean.Value, deviation.Value, kind);
        return low >= high
            ? Fault("normal", entry.Value.Place)
            : new Written(new TruncatedNormal(mean.Value, deviation.Value, low, high), NumberForm.Shape, $"{{normal: [{mean.Text}, {deviation.Text}]}}", entry.Key.Place);
    }

    // Cut to [0, 1] where a share is meant, to [-1, 0] for an aversion, and otherwise to what is not negative and within eight deviations of the mean.
    private static (double Low, double High) Cut(double mean, double deviation, JudgementKind? kind)
    {
        bool share = kind is { } known ? KindRange.Of(known, false).IsShare : mean <= 1;
        return !share ? (0, Math.Min(KindRange.Largest, mean + (8 * deviation)))
            : kind == JudgementKind.Strength && mean < 0 ? (-1, 0)
            : (0, 1);
    }

    private static ((double Value, string Text) First, (double Value, string Text) Second)? Pair(Entry entry) =>
        entry.Value is SequenceNode { Items: [var first, var second] } && Number(first) is { } a && Number(second) is { } b
            ? ((a.Value, a.Text), (b.Value, b.Text))
            : null;

    private static (double Value, NumberForm Form, string Text)? Number(Entry? entry) => entry is null ? null : Number(entry.Value);

    private static (double Value, NumberForm Form, string Text)? Number(Node node) =>
        node is ScalarNode scalar && NumberText.TryParse(scalar.Text, out NumberText number) && number.Low == number.High && double.IsFinite(number.Low)
            ? (number.Low, number.Form, scalar.Text.Trim())
            : null;

    private Written? Fault(string what, Place place)
    {
        diagnostics.Report(JudgementCodes.Distribution, place, DiagnosticTexts.Text("distribution." + what));
        return null;
    }
}
