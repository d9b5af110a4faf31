using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class SubsetIndexTests
{
    [Fact]
    public void Subsets_are_numbered_by_the_members_of_their_set()
    {
        Assert.Equal(0b101UL, SubsetIndex.Of(0b1001_0010, 0b1010_0010));
        Assert.Equal(0UL, SubsetIndex.Of(ulong.MaxValue, 0));
        Assert.Equal(ulong.MaxValue, SubsetIndex.Of(ulong.MaxValue, ulong.MaxValue));
    }

    [Fact]
    public void The_instruction_gives_what_the_definition_gives()
    {
        SplitMix64 stream = new(1, 2);
        for (int i = 0; i < 10_000; i++)
        {
            (ulong subset, ulong of) = (stream.Next(), stream.Next() & stream.Next());
            Assert.Equal(SubsetIndex.OfPlainly(subset, of), SubsetIndex.Of(subset, of));
        }
    }
}
