using FsCheck.Xunit;
using Suppose.Numerics.Games;

namespace Suppose.Numerics.Tests.Games;

public sealed class MixtureTestTests
{
    [Fact]
    public void An_option_beaten_by_no_single_one_but_by_a_mixture_tempts_nobody()
    {
        // Pearce 1984, Lemma 3, in the usual example: payoffs 3, 0 and 0, 3 for the acceptable options, 1, 1 for the harmful one.
        Table margins = new(2, 2, [1 - 3, 1 - 0, 1 - 0, 1 - 3]);
        (MixtureFinding finding, _, double[] course) = Find(margins);
        Assert.Equal(MixtureFinding.BetterCourse, finding);
        Assert.Equal([0.5, 0.5], course);
    }

    [Fact]
    public void An_option_that_no_motive_prefers_may_be_best_for_a_mixture()
    {
        // As above, with 2, 2 for the harmful option: either motive has something better, half of each has not.
        Table margins = new(2, 2, [2 - 3, 2 - 0, 2 - 0, 2 - 3]);
        (MixtureFinding finding, double[] mixture, _) = Find(margins);
        Assert.Equal(MixtureFinding.TemptingMixture, finding);
        Assert.All(mixture, weight => Assert.InRange(weight, 1 / 3.0 - 1e-12, 2 / 3.0 + 1e-12));
    }

    [Fact]
    public void A_mixture_to_which_everything_is_equal_has_no_reason()
    {
        // As above, with 1.5, 1.5: half of each motive is level with both options, every other mixture is behind with one.
        Table margins = new(2, 2, [-1.5, 1.5, 1.5, -1.5]);
        (MixtureFinding finding, _, double[] course) = Find(margins);
        Assert.Equal(MixtureFinding.NoReason, finding);
        Assert.Equal([0.5, 0.5], course);
    }

    [Fact]
    public void Level_with_one_option_and_ahead_of_another_is_a_reason() =>
        Assert.Equal(MixtureFinding.TemptingMixture, Find(new Table(2, 1, [0, 0.1])).Finding);

    [Fact]
    public void Never_ahead_of_the_only_option_is_no_reason() =>
        Assert.Equal(MixtureFinding.NoReason, Find(new Table(1, 2, [0, -1])).Finding);

    [Theory]
    [InlineData(0.1, MixtureFinding.TemptingMixture)]
    [InlineData(2e-9, MixtureFinding.TemptingMixture)]
    [InlineData(5e-10, MixtureFinding.NoReason)]
    [InlineData(0, MixtureFinding.NoReason)]
    [InlineData(-1e-13, MixtureFinding.NoReason)]
    [InlineData(-2e-12, MixtureFinding.BetterCourse)]
    [InlineData(-0.1, MixtureFinding.BetterCourse)]
    public void One_motive_and_one_option_are_judged_by_their_margin(double margin, MixtureFinding expected) =>
        Assert.Equal(expected, Find(new Table(1, 1, [margin])).Finding);

    [Fact]
    public void A_motive_tempted_by_itself_and_an_option_better_for_all_are_their_own_certificates()
    {
        Assert.Equal([0, 1, 0], Find(new Table(2, 3, [-1, 0.2, 0.4, 0.1, 0.3, -0.2])).Mixture);
        Assert.Equal([0, 1], Find(new Table(2, 3, [1, 2, -3, -0.1, -0.2, -0.3])).Course);
    }

    [Property(MaxTest = 3000)]
    public bool It_agrees_with_every_corner_of_tied_tables_of_whole_numbers(byte rows, byte columns, int[] drawn)
    {
        Table margins = Table.OfWholes(rows, columns, drawn);
        MixtureFinding expected = Corners.LargestSum(margins) is not { } sum ? MixtureFinding.BetterCourse
            : sum > Fraction.Zero ? MixtureFinding.TemptingMixture
            : MixtureFinding.NoReason;
        return Find(margins).Finding == expected;
    }

    [Property(MaxTest = 2000)]
    public bool Rounding_far_below_a_tie_changes_no_finding(byte rows, byte columns, int[] drawn, ulong seed)
    {
        Table margins = Table.OfWholes(rows, columns, drawn);
        SplitMix64 stream = new(seed, 1);
        double[] noise = [.. margins.Values.Select(_ => (stream.NextShare() - 0.5) * 1e-14)];
        Table noisy = margins with { Values = [.. margins.Values.Zip(noise, (v, n) => v + n)] };
        return Find(noisy).Finding == Find(margins).Finding;
    }

    [Property(MaxTest = 2000)]
    public bool The_order_of_options_and_motives_changes_no_finding(byte rows, byte columns, int[] drawn)
    {
        Table margins = Table.OfWholes(rows, columns, drawn);
        Table reversed = margins with { Values = [.. margins.Values.Reverse()] };
        return Find(reversed).Finding == Find(margins).Finding;
    }

    [Fact]
    public void Thousands_of_real_tables_of_all_shapes_come_with_certificates_that_hold()
    {
        SplitMix64 stream = new(1, 5);
        int[] findings = new int[3];
        for (int i = 0; i < 6000; i++)
        {
            Table margins = Table.OfReals(1 + (int)stream.NextBelow(8), 1 + (int)stream.NextBelow(20), ref stream);

            // Lowered by degrees, so that all findings are met; every third table also has columns that are mixtures of others.
            margins = margins.Map(v => v - (i % 10 / 10.0));
            margins = i % 3 == 0 ? WithMixedColumns(margins) : margins;
            findings[(int)Find(margins).Finding]++;
        }

        Assert.True(findings[(int)MixtureFinding.TemptingMixture] > 500);
        Assert.True(findings[(int)MixtureFinding.BetterCourse] > 500);
    }

    [Fact]
    public void Fractions_and_doubles_agree_and_doubles_seldom_need_help()
    {
        SplitMix64 stream = new(1, 6);
        int unsettled = 0;
        for (int i = 0; i < 1500; i++)
        {
            Table margins = Table.OfReals(1 + (int)stream.NextBelow(4), 2 + (int)stream.NextBelow(5), ref stream)
                .Map(v => Math.Round(v * 4) / 8);
            MixtureFinding exact = Solve<Fraction>(margins)!.Value;
            MixtureFinding? quick = Solve<Real>(margins);
            unsettled += quick is null ? 1 : 0;
            Assert.Equal(exact, quick ?? exact);
        }

        Assert.Equal(0, unsettled);
    }

    [Fact]
    public void Tables_whose_doubles_mislead_are_settled_in_fractions()
    {
        // Margins near the size of what is negligible, and of ties: the programme in doubles cannot vouch for them.
        SplitMix64 stream = new(1, 7);
        for (int i = 0; i < 500; i++)
        {
            Table margins = Table.OfReals(3, 4, ref stream).Map(v => v * 1e-11);
            Assert.NotEqual(MixtureFinding.TemptingMixture, Find(margins).Finding);
        }
    }

    [Fact]
    public void Tables_too_large_for_the_stack_are_decided_too()
    {
        SplitMix64 stream = new(1, 8);
        for (int i = 0; i < 5; i++)
        {
            Find(Table.OfReals(10, 80, ref stream).Map(v => v - 0.1));
            Find(Table.OfReals(520, 4, ref stream).Map(v => v + (i % 2 == 0 ? 0 : 0.1)));
        }
    }

    [Fact]
    public void Small_tables_take_no_memory_from_the_heap()
    {
        double[] values = [-1, 2, 0.5, 2, -1, 0.25, -0.5, 0.25, -0.125];
        Assert.True(Decided(values));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            Decided(values);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static bool Decided(double[] values) => MixtureTest.Tempts(new Payoffs(values, 3, 3)) || values.Length > 0;
    }

    [Fact]
    public void What_is_no_table_of_margins_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => MixtureTest.Tempts(default));
        Assert.Throws<ArgumentException>(() => Find(new Table(2, 2, [-1, 1, double.NaN, -1])));
        Assert.Throws<ArgumentException>(() => MixtureTest.Find(new Payoffs([1, 2], 1, 2), new double[1], new double[1]));
        Assert.Throws<ArgumentException>(() => MixtureTest.Find(new Payoffs([1, 2], 1, 2), new double[2], new double[2]));
    }

    private static MixtureFinding? Solve<TNumber>(Table margins)
        where TNumber : struct, IOrderedField<TNumber>
    {
        Payoffs payoffs = new(margins.Values, margins.Rows, margins.Columns);
        return MixtureProgramme.Solve(
            payoffs,
            whole: true,
            new TNumber[MixtureProgramme.Cells(payoffs)],
            new int[MixtureProgramme.Labels(payoffs)],
            new double[margins.Columns],
            new double[margins.Rows]);
    }

    private static Table WithMixedColumns(Table margins)
    {
        double[] values = [.. margins.Values];
        for (int row = 0; row < margins.Rows; row++)
        {
            Span<double> own = values.AsSpan(row * margins.Columns, margins.Columns);
            own[^1] = (own[0] + own[own.Length / 2]) / 2;
        }

        return margins with { Values = values };
    }

    /// <summary>Decides, and holds the certificate to plain sums written out here.</summary>
    private static (MixtureFinding Finding, double[] Mixture, double[] Course) Find(Table margins)
    {
        Payoffs payoffs = new(margins.Values, margins.Rows, margins.Columns);
        double[] mixture = new double[margins.Columns];
        double[] course = new double[margins.Rows];
        MixtureFinding finding = MixtureTest.Find(payoffs, mixture, course);
        Assert.Equal(finding == MixtureFinding.TemptingMixture, MixtureTest.Tempts(payoffs));
        double[] ahead = [.. Enumerable.Range(0, margins.Rows).Select(k => Enumerable.Range(0, margins.Columns).Sum(i => mixture[i] * margins[k, i]))];
        double[] under = [.. Enumerable.Range(0, margins.Columns).Select(i => Enumerable.Range(0, margins.Rows).Sum(k => course[k] * margins[k, i]))];
        Assert.All(mixture.Concat(course), weight => Assert.True(weight >= 0));
        switch (finding)
        {
            case MixtureFinding.TemptingMixture:
                Assert.True(ahead.All(a => a >= -1.01e-12) && ahead.Sum() > 0.99e-9 && Math.Abs(mixture.Sum() - 1) < 1e-12);
                Assert.True(MixtureCertificate.IsTemptingMixture(payoffs, mixture));
                Assert.All(course, weight => Assert.Equal(0, weight));
                break;
            case MixtureFinding.BetterCourse:
                Assert.True(under.All(u => u < 0) && Math.Abs(course.Sum() - 1) < 1e-12);
                Assert.True(MixtureCertificate.IsBetterCourse(payoffs, course));
                break;
            default:
                Assert.True(under.All(u => u <= 1e-9) && course.All(w => w > 0));
                Assert.True(MixtureCertificate.LeavesNoReason(payoffs, course));
                break;
        }

        return (finding, mixture, course);
    }
}
