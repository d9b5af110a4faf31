using Suppose.Numerics.Games;

namespace Suppose.Numerics.Tests.Games;

public sealed class MixtureCertificateTests
{
    private static readonly double[] Margins = [-1, 2, 2, -1];

    [Theory]
    [InlineData(0.5, 0.5, true)]
    [InlineData(1, 0, false)]
    [InlineData(0.5, 0.4, false)]
    [InlineData(1.5, -0.5, false)]
    [InlineData(double.NaN, 0.5, false)]
    public void A_tempting_mixture_is_a_mixture_that_is_behind_nowhere(double first, double second, bool holds) =>
        Assert.Equal(holds, MixtureCertificate.IsTemptingMixture(new Payoffs(Margins, 2, 2), [first, second]));

    [Fact]
    public void A_tie_with_everything_does_not_tempt() =>
        Assert.False(MixtureCertificate.IsTemptingMixture(new Payoffs([-1, 1, 1, -1], 2, 2), [0.5, 0.5]));

    [Theory]
    [InlineData(0.5, 0.5, true)]
    [InlineData(0.1, 0.9, false)]
    [InlineData(0.5, 0.6, false)]
    public void A_better_course_is_a_mixture_that_beats_it_for_every_motive(double first, double second, bool holds) =>
        Assert.Equal(holds, MixtureCertificate.IsBetterCourse(new Payoffs([-2, 1, 1, -2], 2, 2), [first, second]));

    [Theory]
    [InlineData(0.5, 0.5, true)]
    [InlineData(0.6, 0.4, false)]
    [InlineData(1, 0, false)]
    public void A_course_that_leaves_no_reason_uses_every_option_and_is_behind_for_no_motive(double first, double second, bool holds) =>
        Assert.Equal(holds, MixtureCertificate.LeavesNoReason(new Payoffs([-1, 1, 1, -1], 2, 2), [first, second]));
}
