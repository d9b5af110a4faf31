using System.Diagnostics;
using System.Text;

namespace Suppose.Language.Tests.Yaml;

public sealed class BudgetTests
{
    [Fact]
    public void An_alias_repeats_a_value() =>
        Assert.Equal("less likely", Reading.Valid(Reading.Rated + "  vote:\n    against:\n      fear: &word less likely\n      gain: *word\n").Measures[2].Against[1].Judgement.Word);

    [Fact]
    public void An_alias_bomb_is_refused_without_being_written_out()
    {
        var text = new StringBuilder("inquiry: Why\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Equal(["SUP0112"], Reading.Codes(text.ToString()));
    }

    [Theory]
    [InlineData("inquiry: Why\nact: *nothing\n", "SUP0113")]
    [InlineData("inquiry: Why\nours: &o [*o]\n", "SUP0114")]
    public void An_alias_that_names_nothing_or_itself_is_an_error(string text, string code) => Assert.Contains(code, Reading.Codes(text));

    [Theory]
    [InlineData("[", "SUP0110")]
    [InlineData("{a: ", "SUP0110")]
    [InlineData("- ", "SUP0110")]
    public void Deep_nesting_is_refused_at_once(string opening, string code)
    {
        var clock = Stopwatch.StartNew();
        string text = string.Concat(Enumerable.Repeat(opening, 20_000));
        Assert.Equal([code], Reading.Codes(text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void More_values_than_the_budget_are_refused() =>
        Assert.Equal(["SUP0111"], InquiryReader.Read("[1, 2, 3, 4, 5]", new ReadLimits { MaximumNodes = 4 }).Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_file_beyond_the_size_limit_is_refused_unread() =>
        Assert.Equal(["SUP0102"], InquiryReader.Read(new byte[ReadLimits.Default.MaximumBytes + 1]).Diagnostics.Select(d => d.Code));
}
