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
    [InlineData("none `` here", "none `` here")]
    [InlineData("under “fear” and “gain”.", "under |“fear”~| and |“gain”~|.")]
    [InlineData("one “ alone", "one “ alone")]
    public void What_is_marked_is_set_off_and_nothing_is_lost(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', Coded.Pieces(text).Select(p => p.Text + p.Kind switch { PieceKind.Code => "*", PieceKind.Name => "~", _ => "" })));

    [Theory]
    [InlineData("“خوف” and “gain”: too weak.", "ltr")]
    [InlineData("كيف يمكن ذلك؟", "rtl")]
    [InlineData("“gain”: תאריך", "rtl")]
    [InlineData("“خوف” 12%", "auto")]
    [InlineData("", "auto")]
    public void A_sentence_runs_as_its_own_words_do_whatever_names_are_in_it(string text, string direction) => Assert.Equal(direction, Coded.Direction(text));

    [Fact]
    public void A_sentence_about_a_name_in_other_letters_stays_in_its_order()
    {
        var page = Handouts.Of("inquiry: Q\npossibilities: {'خوف من الرئيس': {acts: likely, asks: 'كيف؟'}, q: {acts: unlikely}}\nmeasures: {m: {against: {q: less likely}}}").Page;
        var said = page.QuerySelectorAll(".first li").Where(li => li.TextContent.StartsWith("“خوف", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(said);
        Assert.All(said, li => Assert.Equal(("ltr", "“خوف من الرئيس”"), (li.GetAttribute("dir"), li.QuerySelector("bdi")!.TextContent)));
        Assert.Equal("rtl", page.QuerySelectorAll("#sheets li").First(li => li.TextContent == "كيف؟").GetAttribute("dir"));
    }
}
