using Suppose.Report.Texts;

namespace Suppose.Report.Tests;

public sealed class CodedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("add `burden:` to each", "add |burden:*| to each")]
    [InlineData("`a` and `b`", "|a*| and |b*|")]
    [InlineData("one ` alone", "one ` alone")]
    [InlineData("`a` and ` alone", "|a*| and ` alone")]
    [InlineData("none `` here `", "none `` here `")]
    public void What_stands_between_backticks_is_set_off_and_nothing_is_lost(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', Coded.Pieces(text).Select(p => p.Text + (p.IsCode ? "*" : ""))));
}
