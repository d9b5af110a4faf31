using System.Text;

namespace Suppose.Language.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    [Fact]
    public void All_faults_of_a_file_are_told_at_once_in_its_order()
    {
        const string Text = """
            inquiry: Why?
            tolerance: 200%
            possibilities:
              fear: {sayz: x, acts: likley}
            measures:
              veto: {answers: [gain], against: {fear: 0.3}, needs: [veto]}
            """;
        Assert.Equal(["SUP0302", "SUP0201", "SUP0301", "SUP0512", "SUP0401", "SUP0306"], Reading.Codes(Text));
        Assert.Null(InquiryReader.Read(Text).Inquiry);
    }

    [Fact]
    public void A_thousand_equal_faults_are_counted_rather_than_listed()
    {
        var text = new StringBuilder("inquiry: Why?\nevidence:\n");
        for (int i = 0; i < 1000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  e{i}: {{reliability: 2}}\n");
        }

        text.Append("possibilities: {fear: {}}\n");

        Diagnostic[] all = [.. InquiryReader.Read(text.ToString()).Diagnostics];
        Assert.Equal(21, all.Length);
        Assert.Equal("SUP0100", all[^1].Code);
        Assert.Contains("980", all[^1].Message, StringComparison.Ordinal);
        Assert.Equal(23, all[^1].Place.Line);
    }
}
