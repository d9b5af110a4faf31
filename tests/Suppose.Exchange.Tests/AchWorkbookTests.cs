using static Suppose.Exchange.Tests.Ach;

namespace Suppose.Exchange.Tests;

public sealed class AchWorkbookTests
{
    private static readonly string[][] Template =
    [
        ["#", "Evidence", "Credibility", "Relevance", "First", "Second", "Third"],
        ["", "", "", "", "-0.5", "-0.707", "-2.914"],
        ["1", "Row one", "L", "H", "N", "C", "I"],
        ["2", "Row two", "H", "M", "C", "C", "I"],
        ["3", "Row three", "L", "L", "I", "N", "I"],
        ["4", "Row four", "L", "M", "N", "I", "C"],
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_template_becomes_an_inquiry(bool sharedTexts)
    {
        var result = Take(Workbook.Of("ACH_matrix", Template, sharedTexts), ImportFormat.Workbook);
        var inquiry = result.Inquiry();
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["First", "Second", "Third"], inquiry.Possibilities.Select(p => p.Id));
        Assert.Equal(["Row one", "Row two", "Row three", "Row four"], inquiry.Evidence.Select(e => e.Id));
        Assert.Equal(new() { ["First"] = "N", ["Second"] = "C", ["Third"] = "I" }, inquiry.Row("Row one"));
        Assert.Equal(["low", "high", "low", "low"], inquiry.Evidence.Select(e => e.Reliability!.Written));
        Assert.Equal([Model.Relevance.High, Model.Relevance.Medium, Model.Relevance.Low, Model.Relevance.Medium], inquiry.Evidence.Select(e => e.Relevance));
    }

    [Fact]
    public void The_template_that_was_taken_in_has_its_published_scores()
    {
        var inquiry = Take(Workbook.Of("ACH_matrix", Template, sharedTexts: true), ImportFormat.Workbook).Inquiry();
        var scores = Analysis.Record.AchMatrix.Of(inquiry).Scores();
        Assert.Equal([-0.5, -0.707, -2.914], scores.Select(s => Math.Round(s.Weighted, 3)));
    }

    [Fact]
    public void Gaps_in_a_row_are_empty_cells()
    {
        var rows = Template.Select(r => r.ToArray()).ToArray();
        rows[2][5] = "";
        Assert.Equal(new() { ["First"] = "N", ["Third"] = "I" }, Take(Workbook.Of("ACH_matrix", rows, true), ImportFormat.Workbook).Inquiry().Row("Row one"));
    }

    [Fact]
    public void A_number_or_a_word_in_a_cell_is_reported_and_left_out()
    {
        var rows = Template.Select(r => r.ToArray()).ToArray();
        (rows[2][4], rows[2][5]) = ("0.5", "expected");
        var result = Take(Workbook.Of("ACH_matrix", rows, true), ImportFormat.Workbook);
        Assert.Equal(["SUP1211", "SUP1211"], result.Codes());
        Assert.Equal((3, 5), (result.Diagnostics[0].Place.Line, result.Diagnostics[0].Place.Column));
    }

    [Fact]
    public void A_workbook_without_the_sheet_says_which_it_has()
    {
        var problem = Assert.Single(Take(Workbook.Of("Sheet1", Template, true), ImportFormat.Workbook).Diagnostics);
        Assert.Equal("SUP1207", problem.Code);
        Assert.Contains("Sheet1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused()
    {
        Assert.Equal(["SUP1203"], Take("PK, but no archive", ImportFormat.Workbook).Codes());
        Assert.Equal(["SUP1203"], Take([], ImportFormat.Workbook).Codes());
    }

    [Fact]
    public void A_small_workbook_that_unpacks_to_a_large_one_is_refused()
    {
        var rows = Template.Append(["5", new string('x', 4_000_000), "", "", "", "", ""]).ToArray();
        Assert.Equal(["SUP1202"], Take(Workbook.Of("ACH_matrix", rows, false), ImportFormat.Workbook, new ImportLimits { UnpackedBytes = 1_000_000 }).Codes());
    }
}
