using Suppose.Language.Text;

namespace Suppose.Language.Tests.Text;

public sealed class NearestTests
{
    [Theory]
    [InlineData("posibilities", "possibilities")]
    [InlineData("mesaures", "measures")]
    [InlineData("Likley", "likely")]
    [InlineData("fear", "fear of a struggle")]
    public void A_slip_finds_the_word_meant(string written, string meant) =>
        Assert.Equal(meant, Nearest.To(written, ["possibilities", "measures", "likely", "fear of a struggle", "sources"]));

    [Theory]
    [InlineData("zebra")]
    [InlineData("")]
    [InlineData("x")]
    public void A_word_far_from_all_finds_none(string written) => Assert.Null(Nearest.To(written, ["possibilities", "measures", "no"]));

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void The_distance_counts_single_steps_and_swaps(string from, string to, int steps) => Assert.Equal(steps, Nearest.Distance(from, to));
}
