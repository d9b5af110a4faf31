using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

/// A record made from a few small numbers, so that a failing one can be shrunk.
public sealed record SmallRecord(byte Possibilities, byte[] Weights, SmallItem[] Items, byte Dependence)
{
    public override string ToString() =>
        $"{1 + (Possibilities % 4)} possibilities, weights {string.Join(' ', Weights)}, dependence {Dependence}, items {string.Join("; ", Items.AsEnumerable())}";

    public Inquiry ToInquiry()
    {
        var ids = Enumerable.Range(0, 1 + (Possibilities % 4)).Select(i => $"p{i}").ToArray();
        var inquiry = Over(ids, [.. Items.Select((item, i) => item.ToEvidence($"e{i}", ids))]);
        return inquiry.Weighed([.. ids.Select((_, i) => Weights.Length == 0 ? 1.0 : Weights[i % Weights.Length] % 5)]) with
        {
            Origins = [new Origin("shared", Range(Dependence, "origins/shared", JudgementKind.Chance), Place.Nowhere)],
        };
    }

    /// A judgement that is certain or has some width, by a byte.
    public static Judgement Range(byte code, string key, JudgementKind kind)
    {
        var low = (code % 16) / 15.0;
        var high = Math.Min(1, low + ((code >> 4) % 4 / 10.0));
        return Between(low, high, key, kind);
    }
}

/// An item of a <see cref="SmallRecord"/>.
public sealed record SmallItem(byte Origin, byte Reliability, byte[] Expected)
{
    public override string ToString() => $"origin {Origin % 3} reliability {Reliability} expected {string.Join(' ', Expected)}";

    public Evidence ToEvidence(string id, string[] possibilities) => new()
    {
        Id = id,
        Origin = (Origin % 3) switch { 0 => null, 1 => "shared", _ => "other" },
        Reliability = Reliability % 4 == 0 ? null : SmallRecord.Range(Reliability, $"{id}/reliability", JudgementKind.Reliability),
        Expected = [.. Expected.Take(possibilities.Length).Select((code, i) => (code, i)).Where(e => e.code != 0).Select(e =>
            new PossibilityJudgement(possibilities[e.i], SmallRecord.Range(e.code, $"{id}/expected/{e.code}", JudgementKind.Expectation), true))],
    };
}
