using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Suppose.Analysis.Record;

namespace Suppose.Analysis.Tests.Record;

public sealed class ValueOfInformationTests
{
    [Fact]
    public void Knowing_is_worth_what_the_best_answer_to_each_possibility_gains_over_the_best_single_one()
    {
        var value = Offered([], [0.5 * 60, 0.5 * -100], [0, 0]);
        Assert.Equal(30, value.Perfect, 1e-12);
    }

    [Fact]
    public void The_seismic_test_of_the_oil_wildcatter_is_worth_what_it_is_in_the_literature_when_cut_to_two_results()
    {
        // Raiffa 1968, with the closed pattern against the two others: dry .1, wet .3, soaking .5; priors .5, .3, .2; drilling -70, 50, 200.
        var value = Offered([[0.1, 0.3, 0.5]], [0.5 * -70, 0.3 * 50, 0.2 * 200], [0, 0, 0]);
        Assert.Equal(35, value.Perfect, 1e-12);
        Assert.Equal(Math.Max(0, (0.1 * -35) + (0.3 * 15) + (0.5 * 40)) + Math.Max(0, (0.9 * -35) + (0.7 * 15) + (0.5 * 40)) - 20, value.Of(0), 1e-12);
    }

    [Fact]
    public void Perfect_evidence_on_two_possibilities_is_worth_as_much_as_knowing()
    {
        var value = Offered([[1, 0]], [30, -50], [0, 0]);
        Assert.Equal(value.Perfect, value.Of(0), 1e-12);
    }

    [Property(MaxTest = 2000, Replay = "(60221,413)")]
    public Property Finding_out_is_never_worth_less_than_nothing_or_more_than_knowing() =>
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var value = Offered([table.Found], table.Designs);
            Assert.InRange(value.Of(0), 0, value.Perfect + 1e-9);
        });

    [Property(MaxTest = 2000, Replay = "(71993,811)")]
    public Property Free_information_never_lowers_what_can_be_expected_which_is_what_plain_sums_say() =>
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            double without = table.Designs.Max(worth => worth.Sum());
            double ifFound = table.Designs.Max(worth => worth.Zip(table.Found, (w, f) => f * w).Sum());
            double ifNot = table.Designs.Max(worth => worth.Zip(table.Found, (w, f) => (1 - f) * w).Sum());
            Assert.True(ifFound + ifNot >= without - 1e-12);
            Assert.Equal(ifFound + ifNot - without, Offered([table.Found], table.Designs).Of(0), 1e-9);
        });

    [Property(MaxTest = 1000, Replay = "(9921,57)")]
    public Property What_is_as_likely_under_every_possibility_is_worth_nothing() =>
        Prop.ForAll(Tables.ToArbitrary(), table =>
            Assert.Equal(0, Offered([[.. table.Found.Select(_ => table.Found[0])]], table.Designs).Of(0), 1e-9));

    [Fact]
    public void An_item_alone_is_found_as_often_as_its_likelihood_says()
    {
        Assert.Equal([[0.9], [0.2]], ChanceOfFinding.Of(Open(0.9, 0.2), null, 2, 1));
        Assert.Equal([[0.9], [0.2]], ChanceOfFinding.Of(Open(0.9, 0.2), Origin(1, Open(0.4, 0.4)), 2, 1));
    }

    [Fact]
    public void Beside_others_of_its_origin_an_item_counts_by_the_design_effect()
    {
        // Two that tell something at a dependence of one half, and the new one: 1 / (1 + 2/2) = 1/2.
        var chances = ChanceOfFinding.Of(Open(0.9, 0.2), Origin(0.5, Open(0.8, 0.3), Open(0.5, 0.5), Open(0.6, 0.7)), 2, 1);
        Assert.Equal(Math.Sqrt(0.9) / (Math.Sqrt(0.9) + Math.Sqrt(0.1)), chances[0][0], 1e-12);
        Assert.Equal(Math.Sqrt(0.2) / (Math.Sqrt(0.2) + Math.Sqrt(0.8)), chances[1][0], 1e-12);
    }

    private static Gen<(double[] Found, double[][] Designs)> Tables =>
        from count in Gen.Choose(1, 5)
        from found in Share.ArrayOf(count)
        from designs in Share.Select(x => x - 0.5).ArrayOf(count).ArrayOf(4)
        select (found, designs);

    private static Gen<double> Share => Gen.Choose(0, 1000).Select(n => n / 1000.0);

    private static ValueOfInformation Offered(double[][] found, params double[][] designs)
    {
        var value = new ValueOfInformation(designs[0].Length, found);
        Array.ForEach(designs, design => value.Offer(design));
        return value;
    }

    private static ItemLikelihoods Open(params double[] likelihoods) => new("open", null, [.. likelihoods.Select(l => new[] { l })]);

    private static OriginTable Origin(double dependence, params ItemLikelihoods[] items) => new("desk", items, [dependence]);
}
