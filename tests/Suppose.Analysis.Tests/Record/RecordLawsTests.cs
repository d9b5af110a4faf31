using FsCheck.Xunit;
using Suppose.Analysis.Record;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class RecordLawsTests
{
    private const int Worlds = 16;

    [Property(MaxTest = 3000, Arbitrary = [typeof(SmallRecords)], Replay = "(8312707,2945151)")]
    public void The_posterior_equals_plain_loops_over_worlds(SmallRecord small)
    {
        var inquiry = small.ToInquiry();
        var worlds = WorldTable.Draw(JudgementSet.OfRecord(inquiry), Worlds, 1);
        var plain = Enumerable.Range(0, worlds.Worlds).Select(w => PlainRecord.Posterior(inquiry, worlds, w)).OfType<double[]>().ToArray();
        var reading = inquiry.Read(Worlds);
        Assert.Equal(plain.Length == 0, reading.Weighing is null);
        for (var i = 0; i < (reading.Weighing?.Possibilities.Length ?? 0); i++)
        {
            AssertQuantiles(plain.Select(p => p[i]).Order().ToArray(), reading.Weighing!.Posterior[i]);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(SmallRecords)], Replay = "(51807,1297)")]
    public void Evidence_that_is_equal_under_all_possibilities_moves_nothing_to_the_last_bit(SmallRecord small, byte code)
    {
        var inquiry = small.ToInquiry();
        var before = inquiry.Read(Worlds).Weighing;
        if (before is null || code % 16 == 0)
        {
            return;
        }

        // Of the shared origin, where it could dilute the others if it counted.
        var word = SmallRecord.Range(code, "row/word", JudgementKind.Expectation);
        var row = new Evidence { Id = "row", Origin = "shared", Expected = [.. before.Possibilities.Select(id => new PossibilityJudgement(id, word, true))] };
        var after = (inquiry with { Evidence = [.. inquiry.Evidence, row] }).Read(Worlds).Weighing!;
        if (inquiry.Evidence.Any(e => !e.Expected.IsEmpty))
        {
            Assert.Equal(before.Posterior, after.Posterior);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(SmallRecords)], Replay = "(91127,333)")]
    public void Posterior_odds_of_two_possibilities_do_not_depend_on_a_third_where_no_origin_is_shared(SmallRecord small, byte weight, byte[] expected)
    {
        var inquiry = Certain(small, shared: false);
        if (inquiry.Evidence.All(e => e.Expected.IsEmpty) || inquiry.Read().Weighing is not { } alone)
        {
            return;
        }

        var third = new Possibility { Id = "third", Weight = Sure(weight % 7, JudgementKind.Weight) };
        var rows = inquiry.Evidence.Select((e, i) => i >= expected.Length ? e : e with { Expected = [.. e.Expected, new("third", Sure(expected[i] / 255.0, JudgementKind.Expectation), true)] });
        var beside = (inquiry with { Possibilities = [.. inquiry.Possibilities, third], Evidence = [.. rows] }).Read().Weighing!;
        for (var i = 1; i < alone.Possibilities.Length; i++)
        {
            var j = beside.Possibilities.IndexOf(alone.Possibilities[i]);
            var k = beside.Possibilities.IndexOf(alone.Possibilities[0]);
            Assert.Equal(alone.Posterior[i].P50 * beside.Posterior[k].P50, alone.Posterior[0].P50 * beside.Posterior[j].P50, 1e-12);
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(SmallRecords)], Replay = "(4411,909)")]
    public void Copies_of_one_origin_that_wholly_depend_equal_one(SmallRecord small, byte copies)
    {
        var inquiry = Certain(small, shared: false);
        if (inquiry.Evidence.IsEmpty || inquiry.Read().Weighing is not { } once)
        {
            return;
        }

        var first = inquiry.Evidence[0] with { Origin = "letter" };
        var again = Enumerable.Range(0, copies % 5).Select(i => first with { Id = $"copy {i}" });
        var often = (inquiry with { Evidence = [first, .. inquiry.Evidence.Skip(1), .. again] }).Read().Weighing!;
        for (var i = 0; i < once.Posterior.Length; i++)
        {
            Assert.Equal(once.Posterior[i].P50, often.Posterior[i].P50, 1e-12);
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(SmallRecords)], Replay = "(7001,77)")]
    public void The_order_of_the_rows_changes_no_result(SmallRecord small)
    {
        var inquiry = small.ToInquiry();
        var forth = inquiry.Read(Worlds).Weighing;
        var back = (inquiry with { Evidence = [.. inquiry.Evidence.Reverse()] }).Read(Worlds).Weighing;
        Assert.Equal(forth is null, back is null);
        for (var i = 0; i < (forth?.Posterior.Length ?? 0); i++)
        {
            Assert.Equal(forth!.Posterior[i].P05, back!.Posterior[i].P05, 1e-12);
            Assert.Equal(forth.Posterior[i].P95, back.Posterior[i].P95, 1e-12);
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(SmallRecords)], Replay = "(1203,5)")]
    public void No_item_is_worth_less_than_nothing_or_more_than_what_there_is_to_know(SmallRecord small)
    {
        var weighing = small.ToInquiry().Read(Worlds).Weighing;
        foreach (var item in weighing?.Items ?? [])
        {
            Assert.InRange(item.Bits.P05, 0, Math.Log2(weighing!.Possibilities.Length) + 1e-12);
            Assert.InRange(item.Bits.P95, item.Bits.P05, 1 + 1e-12);
            Assert.InRange(item.Diagnosticity.P05, 1, double.PositiveInfinity);
        }
    }

    private static Inquiry Certain(SmallRecord small, bool shared)
    {
        var inquiry = (small with { Items = [.. small.Items.Select(i => i with { Reliability = (byte)(i.Reliability & 15), Expected = [.. i.Expected.Select(e => (byte)(e & 15))] })], Dependence = 15 }).ToInquiry();
        return shared ? inquiry : inquiry with { Evidence = [.. inquiry.Evidence.Select(e => e with { Origin = null })] };
    }

    private static void AssertQuantiles(double[] sorted, Quantiles actual)
    {
        Assert.Equal(At(0.05), actual.P05, 1e-12);
        Assert.Equal(At(0.5), actual.P50, 1e-12);
        Assert.Equal(At(0.95), actual.P95, 1e-12);

        double At(double q)
        {
            var place = q * (sorted.Length - 1);
            var below = (int)place;
            return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
        }
    }
}
