using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Designs;

/// <summary>The minimal designs against their definition: nothing that is a design and a proper part of one does it, too.</summary>
public sealed class MinimalSetsTests
{
    private const int Measures = 9;

    [Theory]
    [InlineData(0.01, "", null)]
    [InlineData(0.2, "", null)]
    [InlineData(0.9, "", null)]
    [InlineData(0.05, "", 6)]
    [InlineData(0.2, "", 7)]
    [InlineData(0.1, "needs: [m1]", null)]
    [InlineData(0.1, "excludes: [m1, m8]", 6)]
    public void They_are_those_that_have_no_part_that_does_it(double share, string rule, int? bits)
    {
        CompiledInquiry inquiry = Compile(Measures, rule, null);
        for (ulong seed = 0; seed < 25; seed++)
        {
            Check(inquiry, SurveyPlan.Of(inquiry, bits), share, seed);
        }
    }

    [Fact]
    public void Beyond_twenty_measures_they_are_found_among_the_designs_up_to_a_size()
    {
        CompiledInquiry inquiry = Compile(21, "needs: [m1]", 3);
        Check(inquiry, SurveyPlan.Of(inquiry), 0.1, 1);
        Check(inquiry, SurveyPlan.Of(inquiry, 6), 0.02, 2);
    }

    private static void Check(CompiledInquiry inquiry, SurveyPlan plan, double share, ulong seed)
    {
        SplitMix64 draw = new(seed, 4);
        var worlds = inquiry.Space.Sets.ToDictionary(set => set, _ => draw.NextShare() < share ? 7 : 3);
        MinimalSets minimal = new(inquiry.Space, plan);
        foreach (ulong[] part in plan.Parts())
        {
            minimal.TakeIn(part, [.. part.Select(set => worlds[set])], 5);
        }

        ulong[] does = [.. worlds.Where(pair => pair.Value >= 5).Select(pair => pair.Key)];
        ulong[] expected = [.. does.Where(set => !Array.Exists(does, part => part != set && set.HasAll(part))).Order(Comparer<ulong>.Create(MeasureSet.Compare))];
        Assert.Equal(expected, minimal.Found.Select(found => found.Set));
        Assert.All(minimal.Found, found => Assert.Equal(7, found.Worlds));
        Assert.Equal(expected.Length, minimal.Count);
    }

    private static CompiledInquiry Compile(int measures, string rule, int? most)
    {
        string file = "inquiry: Q\npossibilities: {p: {acts: likely}}\nmeasures:\n"
            + string.Concat(Enumerable.Range(0, measures).Select(m => $"  m{m}: {{against: {{p: x0.5}}, {(m % 4 == 3 ? rule : "")}}}\n"));
        Inquiry inquiry = InquiryReader.Read(file).Inquiry!;
        return CompiledInquiry.Of(inquiry, DesignSpace.Of(inquiry, most, out _)!, WorldTable.Central(JudgementSet.OfRun(inquiry)));
    }
}
