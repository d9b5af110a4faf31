using Suppose.Analysis.Designs;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Designs;

public sealed class FirstFewTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(500)]
    public void The_first_few_are_kept_in_order_and_of_equals_those_that_came_first(int most)
    {
        SplitMix64 draw = new(5, (ulong)most);
        FirstFew<(int Key, int Came)> few = new(most, Comparer<(int Key, int Came)>.Create((a, b) => a.Key.CompareTo(b.Key)));
        (int Key, int Came)[] all = [.. Enumerable.Range(0, 400).Select(i => ((int)draw.NextBelow(12), i))];
        Array.ForEach(all, few.Offer);
        Assert.Equal(all.OrderBy(one => one.Key).Take(most), few.Kept);
        few.Clear();
        Assert.Empty(few.Kept);
    }
}
