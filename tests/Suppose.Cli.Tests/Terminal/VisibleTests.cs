using Suppose.Cli.Terminal;

namespace Suppose.Cli.Tests.Terminal;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("a\tb\nc", "a b c")]
    [InlineData("\e[31mred\e]0;title\a", "\uFFFD[31mred\uFFFD]0;title\uFFFD")]
    [InlineData("right\u202Eleft", "right\uFFFDleft")]
    [InlineData("a\u009Bb", "a\uFFFDb")]
    [InlineData("Ярость 漢字 é", "Ярость 漢字 é")]
    public void What_would_steer_the_terminal_is_taken_out(string text, string shown) => Assert.Equal(shown, Visible.Of(text));

    [Fact]
    public void Characters_keep_their_places() => Assert.Equal("a\u0001b\u202Ec".Length, Visible.Of("a\u0001b\u202Ec").Length);
}
