using FsCheck.Xunit;
using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Reference values: 60-digit decimals, rounded once to a double.</summary>
public sealed class LogarithmTests
{
    public static TheoryData<double, double> Reference => new()
    {
        { 2.0, 0.6931471805599453 },
        { 0.5, -0.6931471805599453 },
        { 10.0, 2.302585092994046 },
        { 2.718281828459045, 1.0 },
        { 1.0000000000000002, 2.2204460492503128e-16 },
        { 0.9999999999999999, -1.1102230246251565e-16 },
        { 1.4142135623730951, 0.3465735902799727 },
        { 1.414213562373095, 0.3465735902799726 },
        { 0.7071067811865476, -0.3465735902799726 },
        { 0.7071067811865475, -0.34657359027997275 },
        { 5e-324, -744.4400719213812 },
        { 2.2250738585072014e-308, -708.3964185322641 },
        { 2.225073858507201e-308, -708.3964185322641 },
        { 1.7976931348623157e+308, 709.782712893384 },
        { 1e-310, -713.8013788281542 },
        { 1.3543048563453255, 0.30328830154392933 },
        { 0.99, -0.01005033585350145 },
        { 1.01, 0.009950330853168092 },
        { 5.7514292584624065e-269, -617.6459416247875 },
        { 7.023460400023489e+193, 446.34817897891253 },
        { 2.2773811757542357e-259, -595.5465129097715 },
        { 4.625526593935343e+113, 261.7237057309584 },
        { 7.829817546499056e-100, -228.20057009152532 },
        { 1.0099812575132931e-58, -133.5400036198912 },
        { 1.5326765633604941e+208, 479.36471493758654 },
        { 2.0207175761694952e-293, -673.9539795631961 },
        { 0.12156939237793774, -2.1072700485519746 },
        { 1.8300672868198937, 0.6043527349314158 },
        { 1.017851832855403, 0.01769436024197847 },
        { 0.18195597811716668, -1.7039904996397646 },
        { 1.9742679808111392, 0.6801976870208581 },
        { 1.8934260374865413, 0.6383879063274805 },
        { 0.22505527229405287, -1.4914092523056426 },
        { 0.8464132245081872, -0.16674759358122632 },
    };

    [Theory]
    [MemberData(nameof(Reference))]
    public void It_is_the_rounded_value_or_its_neighbour(double x, double expected) =>
        Assert.InRange(Ulps.Between(Logarithm.Of(x), expected), 0, 1);

    [Fact]
    public void It_ends_where_doubles_end()
    {
        Assert.Equal(0, Logarithm.Of(1));
        Assert.Equal(double.NegativeInfinity, Logarithm.Of(0));
        Assert.Equal(double.NegativeInfinity, Logarithm.Of(-0.0));
        Assert.Equal(double.PositiveInfinity, Logarithm.Of(double.PositiveInfinity));
        Assert.Equal(double.NaN, Logarithm.Of(-1));
        Assert.Equal(double.NaN, Logarithm.Of(-double.Epsilon));
        Assert.Equal(double.NaN, Logarithm.Of(double.NegativeInfinity));
        Assert.Equal(double.NaN, Logarithm.Of(double.NaN));
    }

    [Property(MaxTest = 20_000)]
    public bool It_agrees_with_the_library_to_one_unit_in_the_last_place(ulong drawn, bool nearOne)
    {
        double x = nearOne
            ? 1 + ((drawn >> 11) / 9007199254740992.0 - 0.5) * Math.ScaleB(1, -(int)(drawn % 50))
            : BitConverter.UInt64BitsToDouble(drawn % 0x7FF0000000000000);
        return Ulps.Between(Logarithm.Of(x), Math.Log(x)) <= 1;
    }

    [Property(MaxTest = 5000)]
    public bool It_undoes_the_exponential(ushort drawn)
    {
        double x = 1e-3 + drawn / 100.0;
        return Math.Abs(Logarithm.Of(Exponential.Of(x)) - x) <= 4e-16 * Math.Max(1, x);
    }
}
