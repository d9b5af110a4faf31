using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Analysis.Tests.Worlds;

public sealed class ShareSourceTests
{
    [Fact]
    public void Keys_take_the_Sobol_dimension_of_their_ordinal_place()
    {
        Judgement first = Judged.As("a", 0, 1);
        Judgement second = Judged.As("b", 0, 1);
        WorldTable table = WorldTable.Draw(JudgementSet.Of([second, first], []), 64, 9);
        double[] expected = new double[64];
        ScrambledSobol.Fill(expected, 1, 9, StableHash.Of("b"));
        Assert.Equal(expected, table.Of(second).ToArray());
    }

    [Fact]
    public void Latin_hypercube_worlds_can_be_asked_for()
    {
        Judgement only = Judged.As("a", 0, 1);
        WorldTable table = WorldTable.Draw(JudgementSet.Of([only], []), 100, 9, Sampling.LatinHypercube);
        double[] expected = new double[100];
        LatinHypercube.Fill(expected, 9, StableHash.Of("a"));
        Assert.Equal(expected, table.Of(only).ToArray());
        Assert.Equal(Enumerable.Range(0, 100), table.Of(only).ToArray().Select(u => (int)(u * 100)).Order());
    }

    [Fact]
    public void More_uncertain_judgements_than_there_are_Sobol_dimensions_still_get_even_columns()
    {
        Judgement[] many = [.. Enumerable.Range(0, SobolSequence.Dimensions + 1).Select(i => Judged.As($"{i:D6}", 0, 1))];
        WorldTable table = WorldTable.Draw(JudgementSet.Of(many, []), 16, 1);
        Assert.Equal(Enumerable.Range(0, 16), table.Of(many[^1]).ToArray().Select(u => (int)(u * 16)).Order());
        Assert.Equal(Enumerable.Range(0, 16), table.Of(many[^2]).ToArray().Select(u => (int)(u * 16)).Order());
    }
}
