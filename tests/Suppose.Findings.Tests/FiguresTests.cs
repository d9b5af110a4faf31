using Suppose.Analysis;

namespace Suppose.Findings.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    [InlineData(0.68, "68%")]
    [InlineData(0.6849, "68%")]
    [InlineData(0.19, "19%")]
    [InlineData(0.05, "5%")]
    [InlineData(0.043062, "4.3%")]
    [InlineData(0.0099, "0.99%")]
    [InlineData(0.00996, "1%")]
    [InlineData(0.0949, "9.5%")]
    [InlineData(0.0996, "10%")]
    [InlineData(0.004, "0.4%")]
    [InlineData(0.99, "99%")]
    public void A_chance_reads_in_per_cent_to_two_digits(double chance, string read) => Assert.Equal(read, Figures.Percent(chance));

    [Theory]
    [InlineData(0.00099, "<0.1%")]
    [InlineData(1e-300, "<0.1%")]
    [InlineData(0.9951, ">99%")]
    [InlineData(0.99999999, ">99%")]
    public void What_is_not_certain_never_reads_as_certain(double chance, string read) => Assert.Equal(read, Figures.Percent(chance));

    [Theory]
    [InlineData(0.061, "6.1%")]
    [InlineData(0.99, "99%")]
    [InlineData(0.9963, "99.63%")]
    [InlineData(0.999, "99.9%")]
    [InlineData(0.99004, "99%")]
    [InlineData(0.99996, "99.996%")]
    [InlineData(1 - 1e-15, ">99.999999999999%")]
    [InlineData(1, "100%")]
    [InlineData(0.0001, "<0.1%")]
    public void Borders_close_to_all_can_be_told_apart(double share, string read) => Assert.Equal(read, Figures.Border(share));

    [Theory]
    [InlineData(0.55, 0.8, "55-80%")]
    [InlineData(0.041, 0.098, "4.1-9.8%")]
    [InlineData(0.3, 0.3, "30%")]
    [InlineData(0.301, 0.302, "30%")]
    [InlineData(0, 1, "0-100%")]
    [InlineData(0.0001, 0.2, "<0.1-20%")]
    public void A_range_reads_with_one_sign_for_both_ends(double low, double high, string read) => Assert.Equal(read, Figures.PercentRange(low, high));

    [Theory]
    [InlineData(0.1, 0.3, "10-30%")]
    [InlineData(0.042, 0.1449, "4-14%")]
    [InlineData(0.0012, 0.0079, "<1%")]
    [InlineData(0.0012, 0.04, "<1-4%")]
    [InlineData(0.97, 0.999, "97 to >99%")]
    [InlineData(0, 0, "0%")]
    [InlineData(1, 1, "100%")]
    public void A_quantity_over_worlds_reads_as_the_range_of_nine_in_ten_in_whole_per_cent(double p05, double p95, string read) =>
        Assert.Equal(read, Figures.PercentRange(new Quantiles(p05, p95, p95)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.68, "0.68")]
    [InlineData(0.125, "0.13")]
    [InlineData(0.0412, "0.041")]
    [InlineData(1.25, "1.3")]
    [InlineData(-0.0001, "0")]
    [InlineData(13.4, "13")]
    public void An_amount_reads_in_two_digits(double amount, string read) => Assert.Equal(read, Figures.Amount(amount));

    [Fact]
    public void A_whole_number_has_its_thousands_set_apart() => Assert.Equal("1,048,576", Figures.Whole(1 << 20));
}
