using FsCheck.Xunit;
using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

/// <summary>Reference values: 60-digit decimals, rounded once to a double.</summary>
public sealed class ExponentialTests
{
    public static TheoryData<double, double> Reference => new()
    {
        { 1.0, 2.718281828459045 },
        { -1.0, 0.36787944117144233 },
        { 0.5, 1.6487212707001282 },
        { 0.6931471805599453, 2.0 },
        { -0.6931471805599453, 0.5 },
        { 0.34657359027997264, 1.414213562373095 },
        { 0.3465735902799727, 1.4142135623730951 },
        { 1e-05, 1.00001000005 },
        { -1e-05, 0.9999900000499998 },
        { 9.313225746154785e-10, 1.0000000009313226 },
        { 709.782712893384, 1.7976931348622732e+308 },
        { -708.3964185322641, 2.2250738585072626e-308 },
        { -708.5, 2.006132305331306e-308 },
        { -720.0, 2.0322308024e-313 },
        { -744.4, 5e-324 },
        { -745.1332191019411, 5e-324 },
        { 100.0, 2.6881171418161356e+43 },
        { -100.0, 3.720075976020836e-44 },
        { -4.485293604405034, 0.011273577062895683 },
        { -54.97423318685105, 1.333502640820826e-24 },
        { 210.96501886364922, 4.177760766450401e+91 },
        { 223.96082501551462, 1.8405620650167278e+97 },
        { -537.6590868465153, 3.145034670479323e-234 },
        { -729.2089157470411, 2.035128e-317 },
        { -200.10696853986815, 1.2435056782723029e-87 },
        { -346.5340051985061, 3.1782916758603813e-151 },
        { 433.24606794981173, 1.4334304204442467e+188 },
        { 0.3811853060773691, 1.464018871869631 },
        { 0.2029140774554663, 1.224967211425821 },
        { 0.11638009550669604, 1.123422798949633 },
        { 0.322642171744002, 1.380771183552839 },
        { -0.709394410579794, 0.49194202215609334 },
        { -0.11989041615046037, 0.8870176341983882 },
        { -0.6754653552222227, 0.5089195371300477 },
        { 0.8119459630586452, 2.252286591497661 },
    };

    [Theory]
    [MemberData(nameof(Reference))]
    public void It_is_the_rounded_value_or_its_neighbour(double x, double expected) =>
        Assert.InRange(Ulps.Between(Exponential.Of(x), expected), 0, 1);

    [Fact]
    public void It_ends_where_doubles_end()
    {
        Assert.Equal(1, Exponential.Of(0));
        Assert.Equal(1, Exponential.Of(-0.0));
        Assert.Equal(0, Exponential.Of(-746));
        Assert.Equal(0, Exponential.Of(double.MinValue));
        Assert.Equal(0, Exponential.Of(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, Exponential.Of(709.79));
        Assert.Equal(double.PositiveInfinity, Exponential.Of(double.MaxValue));
        Assert.Equal(double.PositiveInfinity, Exponential.Of(double.PositiveInfinity));
        Assert.Equal(double.NaN, Exponential.Of(double.NaN));
        Assert.Equal(1, Exponential.Of(double.Epsilon));
    }

    [Property(MaxTest = 20_000)]
    public bool It_agrees_with_the_library_to_one_unit_in_the_last_place(uint drawn, byte scale)
    {
        double x = (drawn / 4294967296.0 - 0.5) * 1490 * Math.ScaleB(1, -(scale % 40));
        return Ulps.Between(Exponential.Of(x), Math.Exp(x)) <= 1;
    }

    [Property(MaxTest = 5000)]
    public bool It_never_falls(uint drawn)
    {
        double x = (drawn / 4294967296.0 - 0.5) * 1490;
        return Exponential.Of(x) <= Exponential.Of(Math.BitIncrement(x));
    }
}
