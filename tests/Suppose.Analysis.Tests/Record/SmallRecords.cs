using FsCheck;
using FsCheck.Fluent;

namespace Suppose.Analysis.Tests.Record;

/// Draws small records, and shrinks them item by item and number by number.
public static class SmallRecords
{
    private static readonly Gen<byte> Code = Gen.Choose(0, 255).Select(code => (byte)code);

    private static readonly Gen<SmallItem> Item =
        from origin in Code
        from reliability in Code
        from expected in Code.ArrayOf(4)
        from left in Gen.Choose(0, 15)
        select new SmallItem(origin, reliability, [.. expected.Select((code, i) => (left >> i & 1) == 1 && i > 0 ? (byte)0 : code)]);

    private static readonly Gen<SmallRecord> Record =
        from possibilities in Gen.Choose(0, 3)
        from weights in Code.ArrayOf(4)
        from count in Gen.Choose(0, 5)
        from items in Item.ArrayOf(count)
        from dependence in Code
        select new SmallRecord((byte)possibilities, weights, items, dependence);

    public static Arbitrary<SmallRecord> Arbitrary() => Arb.From(Record, Shrink);

    private static IEnumerable<SmallRecord> Shrink(SmallRecord record)
    {
        for (var i = 0; i < record.Items.Length; i++)
        {
            yield return record with { Items = [.. record.Items.Where((_, j) => j != i)] };
            foreach (var item in Shrink(record.Items[i]))
            {
                yield return record with { Items = [.. record.Items.Select((other, j) => j == i ? item : other)] };
            }
        }

        if (record.Possibilities > 0)
        {
            yield return record with { Possibilities = (byte)(record.Possibilities - 1) };
        }

        if (record.Weights.Any(w => w != 1))
        {
            yield return record with { Weights = [1] };
        }

        if (record.Dependence > 15)
        {
            yield return record with { Dependence = (byte)(record.Dependence % 16) };
        }
    }

    private static IEnumerable<SmallItem> Shrink(SmallItem item)
    {
        if (item.Origin % 3 != 0)
        {
            yield return item with { Origin = 0 };
        }

        if (item.Reliability % 4 != 0)
        {
            yield return item with { Reliability = 0 };
        }

        for (var i = 0; i < item.Expected.Length; i++)
        {
            foreach (var simpler in new byte[] { 0, (byte)(item.Expected[i] % 16) }.Where(code => code < item.Expected[i]))
            {
                yield return item with { Expected = [.. item.Expected.Select((code, j) => j == i ? simpler : code)] };
            }
        }
    }
}
