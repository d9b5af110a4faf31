using System.Text;
using static Suppose.Exchange.Tests.Ach;

namespace Suppose.Exchange.Tests;

public sealed class DelimitedMatrixTests
{
    private const string Table = """
        Evidence,Notes,Date,Credibility,Relevance,Origin,By design,By mistake
        "A note, pinned",in pencil,1986-01-27,H,M,door,CC,I
        A locked room,,,,low,,N,II
        """;

    [Fact]
    public void A_table_becomes_an_inquiry()
    {
        var result = Take(Table, ImportFormat.Csv);
        var inquiry = result.Inquiry();
        Assert.Empty(result.Diagnostics);
        Assert.Equal("A file", inquiry.Title);
        Assert.Equal(["By design", "By mistake"], inquiry.Possibilities.Select(p => p.Id));
        Assert.Equal(new() { ["By design"] = "CC", ["By mistake"] = "I" }, inquiry.Row("A note, pinned"));
        var note = inquiry.Evidence[0];
        Assert.Equal(("in pencil", "1986-01-27", "high", Model.Relevance.Medium, "door"), (note.Says, note.Date, note.Reliability!.Written, note.Relevance, note.Origin));
        Assert.Equal(Model.Relevance.Low, inquiry.Evidence[1].Relevance);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Semicolons_and_tabs_may_stand_between_cells(char separator)
    {
        var inquiry = Take($"Evidence{separator}a{separator}b\none{separator}C{separator}I\n", ImportFormat.Csv).Inquiry();
        Assert.Equal(new() { ["a"] = "C", ["b"] = "I" }, inquiry.Row("one"));
    }

    [Fact]
    public void A_file_with_tabs_keeps_its_commas()
    {
        Assert.Equal("one, two", Take("Evidence\ta, b\none, two\tC\n", ImportFormat.Tsv).Inquiry().Evidence[0].Id);
    }

    [Theory]
    [InlineData("strongly expected", "strongly expected")]
    [InlineData("very likely", "very likely")]
    [InlineData("0.3", "0.3")]
    [InlineData("20-45%", "20-45%")]
    [InlineData("0.2..0.45", "0.2..0.45")]
    [InlineData("n/a", "NA")]
    public void Whatever_an_inquiry_takes_may_stand_in_a_cell(string cell, string written)
    {
        Assert.Equal(written, Take($"Evidence,a\none,{cell}\n", ImportFormat.Csv).Inquiry().Row("one")["a"]);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("1.3")]
    [InlineData("45-20%")]
    [InlineData("x2")]
    [InlineData("NaN")]
    [InlineData("-C")]
    [InlineData("=a")]
    public void Anything_else_is_reported_where_it_stands_and_left_out(string cell)
    {
        var result = Take($"Evidence,a,b\none,{cell},C\n", ImportFormat.Csv);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("SUP1220", 2, 2), (problem.Code, problem.Place.Line, problem.Place.Column));
        Assert.Contains(cell, problem.Message, StringComparison.Ordinal);
        Assert.Equal(new() { ["b"] = "C" }, result.Inquiry().Row("one"));
    }

    [Fact]
    public void A_date_that_each_country_reads_in_its_own_way_is_not_guessed()
    {
        Assert.Equal(["SUP1213"], Take(Table.Replace("1986-01-27", "01/02/1986", StringComparison.Ordinal), ImportFormat.Csv).Codes());
    }

    [Theory]
    [InlineData("", "SUP1205")]
    [InlineData("Evidence\none\n", "SUP1205")]
    [InlineData("Notes,a\none,C\n", "SUP1208")]
    public void A_table_without_evidence_or_hypotheses_is_refused_by_name(string text, string code) => Assert.Equal([code], Take(text, ImportFormat.Csv).Codes());

    [Fact]
    public void A_binary_file_is_refused() => Assert.Equal(["SUP1203"], Take([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0xFF], ImportFormat.Csv).Codes());

    [Fact]
    public void UTF_16_with_a_byte_order_mark_is_read()
    {
        byte[] file = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Evidence,é\none,C\n")];
        Assert.Equal("é", Take(file, ImportFormat.Csv).Inquiry().Possibilities[0].Id);
    }

    [Fact]
    public void A_cell_beyond_the_last_hypothesis_is_said()
    {
        Assert.Equal(["SUP1218"], Take("Evidence,a\none,C,II\n", ImportFormat.Csv).Codes());
    }

    [Fact]
    public void Of_many_like_faults_some_are_shown_and_the_rest_counted()
    {
        var many = "Evidence,a\n" + string.Concat(Enumerable.Range(0, 120).Select(i => $"row {i},maybe\n"));
        var codes = Take(many, ImportFormat.Csv).Diagnostics;
        Assert.Equal(51, codes.Length);
        Assert.Contains("70 more", codes[^1].Message, StringComparison.Ordinal);
    }
}
