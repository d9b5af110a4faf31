using Suppose.Cli.Terminal;

namespace Suppose.Cli.Tests.Terminal;

public sealed class WrappingTests
{
    [Fact]
    public void Text_breaks_at_spaces() => Assert.Equal(["one two", "three"], Wrapping.Lines("one two three", 9));

    [Fact]
    public void A_line_may_be_full_to_the_last_cell() => Assert.Equal(["one two", "three"], Wrapping.Lines("one two three", 7));

    [Fact]
    public void A_word_wider_than_a_line_is_cut() => Assert.Equal(["a", "abcd", "efgh", "ij k"], Wrapping.Lines("a abcdefghij k", 4));

    [Fact]
    public void Wide_letters_count_twice() => Assert.Equal(["漢字", "漢字"], Wrapping.Lines("漢字 漢字", 5));

    [Fact]
    public void Nothing_is_one_empty_line() => Assert.Equal([""], Wrapping.Lines(" \n ", 5));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("héllo", 5)]
    [InlineData("e\u0301", 1)]
    [InlineData("漢", 2)]
    [InlineData("😀", 2)]
    [InlineData("▄ ✓ █", 5)]
    [InlineData("", 0)]
    public void Cells_are_counted_as_a_terminal_shows_them(string text, int cells) => Assert.Equal(cells, CellWidth.Of(text));

    [Fact]
    public void No_line_is_ever_wider_than_asked_and_no_letter_is_lost()
    {
        const string text = "The quick 漢字漢字漢字 brown incomprehensibilities e\u0301e\u0301 fox";
        for (var width = 2; width < 40; width++)
        {
            var lines = Wrapping.Lines(text, width);
            Assert.All(lines, l => Assert.InRange(CellWidth.Of(l), 0, width));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
