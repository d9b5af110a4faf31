using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class OriginTests
{
    private static readonly (string, double)[] Telling = [("a", 0.9), ("b", 0.3)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Copies_of_one_origin_count_as_one_where_they_wholly_depend_on_each_other(int copies)
    {
        Assert.Equal(0.75, Inquiry(Copies(copies)).Chances()[0], 12);
    }

    [Fact]
    public void Copies_count_in_full_where_they_do_not_depend_on_each_other()
    {
        Assert.Equal(9.0 / 10, Dependent(2, 0).Chances()[0], 12);
    }

    [Fact]
    public void Between_the_two_they_count_by_the_design_effect()
    {
        // Three items at a dependence of one quarter count for 3 / (1 + 2/4) = 2.
        Assert.Equal(9.0 / 10, Dependent(3, 0.25).Chances()[0], 12);
        Assert.All(Dependent(3, 0.25).Weigh().Items, item => Assert.Equal(2.0 / 3, item.Weight.P50, 12));
    }

    [Fact]
    public void An_item_that_says_nothing_dilutes_nothing()
    {
        var silent = Item("silent", ("a", 0.6), ("b", 0.6)) with { Origin = "letter" };
        Assert.Equal(0.75, Inquiry([.. Copies(1), silent]).Chances()[0], 12);
    }

    [Fact]
    public void An_origin_named_like_an_item_is_not_that_item()
    {
        var inquiry = Inquiry(Item("letter", Telling), Item("copy", Telling) with { Origin = "letter" });
        Assert.Equal(0.9, inquiry.Chances()[0], 12);
    }

    private static Evidence[] Copies(int count) => [.. Enumerable.Range(0, count).Select(i => Item($"copy {i}", Telling) with { Origin = "letter" })];

    private static Inquiry Dependent(int copies, double dependence) => Inquiry(Copies(copies)) with
    {
        Origins = [new Origin("letter", Sure(dependence), Place.Nowhere)],
    };
}
