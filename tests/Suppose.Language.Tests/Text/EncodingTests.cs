using System.Text;

namespace Suppose.Language.Tests.Text;

public sealed class EncodingTests
{
    [Fact]
    public void Utf8_reads_with_and_without_a_byte_order_mark()
    {
        byte[] plain = Encoding.UTF8.GetBytes(Reading.Rated);
        Assert.False(InquiryReader.Read(plain).HasErrors);
        Assert.False(InquiryReader.Read((byte[])[.. Encoding.UTF8.Preamble, .. plain]).HasErrors);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32", false)]
    public void Other_unicode_encodings_are_named(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Reading.Rated)];
        Diagnostic only = Assert.Single(InquiryReader.Read(bytes).Diagnostics);
        Assert.Equal("SUP0103", only.Code);
        Assert.Contains(name[..6].ToUpperInvariant(), only.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_files_are_told_from_text()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13];
        Assert.Equal(["SUP0104"], InquiryReader.Read(png).Diagnostics.Select(d => d.Code));
        Assert.Equal(["SUP0104"], Reading.Codes("inquiry: a\u0007b"));
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_shown_at_its_place()
    {
        byte[] latin = [.. "inquiry: Why\nact: caf"u8, 0xE9, .. "\n"u8];
        Diagnostic only = Assert.Single(InquiryReader.Read(latin).Diagnostics);
        Assert.Equal(("SUP0105", 2, 9), (only.Code, only.Place.Line, only.Place.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    public void An_empty_file_is_told_how_to_begin(string text) => Assert.Equal(["SUP0101"], Reading.Codes(text));
}
