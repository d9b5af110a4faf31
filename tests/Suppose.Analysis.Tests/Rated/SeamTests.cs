using FsCheck.Xunit;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Tests.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>The way that any act model takes, a set at a time, against the quick way of rated ones.</summary>
public sealed class SeamTests
{
    private static readonly RunControl s_control = new(2, null, CancellationToken.None);

    [Property(MaxTest = 300, Arbitrary = [typeof(RatedSpecs)], Replay = "(401,21)")]
    public void Evaluating_set_by_set_gives_what_tables_of_odds_give(RatedSpec spec) => SameBothWays(spec);

    [Fact]
    public void Evaluating_set_by_set_gives_what_tables_of_odds_give_for_a_larger_inquiry() => SameBothWays(LargerInquiry.Of(9, 3, 150, true, 3));

    private static void SameBothWays(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        CompiledInquiry quick = CompiledInquiry.Of(inquiry, space, WorldTable.Draw(JudgementSet.OfRun(inquiry), spec.Worlds, 5));
        CompiledInquiry plain = quick.With(new AnyModel(quick.Model, space.Needs), quick.Chances);
        DesignSurvey one = Surveys.Of(quick, threads: 2);
        DesignSurvey other = Surveys.Of(plain, threads: 2);
        Assert.Equal(one.All, other.All);
        Assert.All(one.RegretP95.Zip(other.RegretP95), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
        Assert.All(one.Least.Worlds.Zip(other.Least.Worlds), pair => Assert.All(pair.First.Zip(pair.Second), p => Assert.Equal(p.First, p.Second, 1e-12)));

        ulong[] designs = [.. space.Sets];
        DesignColumns[] first = new ColumnPass(quick, s_control).Read(designs, own => own);
        DesignColumns[] second = new ColumnPass(plain, s_control).Read(designs, own => own);
        for (int i = 0; i < designs.Length; i++)
        {
            Assert.All(first[i].Act.Zip(second[i].Act), pair => Assert.All(pair.First.Zip(pair.Second), p => Assert.Equal(p.First, p.Second, 1e-12)));
            Assert.Equal(first[i].Value is null, second[i].Value is null);
        }
    }

    /// <summary>A model that hides what it is, and insists on being asked for sets whose needs are met.</summary>
    private sealed class AnyModel(ActModel rated, MeasureNeeds needs) : ActModel
    {
        public override int Measures => rated.Measures;

        public override int Possibilities => rated.Possibilities;

        public override int Worlds => rated.Worlds;

        public override bool HasTempted => false;

        public override bool HasValue => rated.HasValue;

        public override ActBlock OpenBlock() => new AnyBlock(rated.OpenBlock(), needs);
    }

    private sealed class AnyBlock(ActBlock rated, MeasureNeeds needs) : ActBlock
    {
        public override void MoveTo(int firstWorld, int worlds) => rated.MoveTo(firstWorld, worlds);

        public override void Evaluate(int possibility, ulong standing, Span<double> act, Span<double> tempted, Span<double> value)
        {
            Assert.Equal(standing, needs.Closed(standing));
            rated.Evaluate(possibility, standing, act, tempted, value);
        }
    }
}
