using FsCheck.Xunit;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Runs of small random rated inquiries against the same read in plain nested loops.</summary>
public sealed class RatedRunTests
{
    private const double Precision = 1e-12;

    [Property(MaxTest = 3000, Arbitrary = [typeof(RatedSpecs)], Replay = "(4711,12345)")]
    public void Every_design_is_as_plain_loops_have_it(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        SameAll(inquiry, new PlainRatedRun(inquiry, spec.Settings), run);
    }

    internal static void SameAll(Inquiry inquiry, PlainRatedRun plain, InquiryRun run)
    {
        Assert.Equal(plain.Worlds, run.Worlds);
        Assert.Equal(plain.Designs.Select(plain.Ids), run.Designs.Select(d => d.Measures.ToArray()));
        for (int design = 0; design < plain.Designs.Length; design++)
        {
            SameDesign(inquiry, plain, design, run.Designs[design]);
        }
    }

    private static void SameDesign(Inquiry inquiry, PlainRatedRun plain, int design, DesignResult actual)
    {
        Same(plain.Cost[design], actual.Cost);
        Assert.Equal(plain.ShareAll(design), actual.Holds.All, Precision);
        bool spared = inquiry.Possibilities.Any(p => p.Ordinary);
        Assert.Equal(spared, actual.Burden is not null);
        if (spared)
        {
            Same(plain.BurdenOf(design), actual.Burden!.Value);
        }

        for (int possibility = 0; possibility < inquiry.Possibilities.Length; possibility++)
        {
            Assert.Equal(plain.ShareEach(design, possibility), actual.Holds.Each[possibility], Precision);
            Same(plain.Act[design][possibility], actual.Act[possibility]);
            if (inquiry.Ours is not null)
            {
                Same(plain.ValueOf(design, possibility), actual.Value[possibility]);
                Same(plain.RegretOf(design, possibility), actual.Regret[possibility]);
            }
        }

        Assert.Equal(inquiry.Ours is null, actual.Value.IsDefault);
        Assert.Equal(inquiry.Ours is null || inquiry.Possibilities.All(p => p.Ordinary), actual.MaxRegret is null);
        if (actual.MaxRegret is { } largest)
        {
            Same(LargestRegret(inquiry, plain, design), largest);
        }
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(RatedSpecs)], Replay = "(99,2023)")]
    public void The_front_is_what_comparing_every_pair_leaves(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        SameFront(inquiry, new PlainRatedRun(inquiry, spec.Settings), run);
    }

    internal static void SameFront(Inquiry inquiry, PlainRatedRun plain, InquiryRun run)
    {
        bool regret = inquiry.Ours is not null && inquiry.Possibilities.Any(p => !p.Ordinary);
        double[][] columns = [.. Enumerable.Range(0, plain.Designs.Length).Select(design => new[]
        {
            Math.Round(PlainRatedRun.Quantile(plain.Cost[design], 0.5), 9),
            -plain.ShareAll(design),
            regret ? Math.Round(PlainRatedRun.Quantile(LargestRegret(inquiry, plain, design), 0.95), 9) : 0,
        })];
        for (int design = 0; design < columns.Length; design++)
        {
            bool dominated = columns.Where((other, i) => other.Zip(columns[design]).All(c => c.First <= c.Second)
                && (other.Zip(columns[design]).Any(c => c.First < c.Second) || IsProperPart(plain.Designs[i], plain.Designs[design]))).Any();
            Assert.Equal(!dominated, run.Designs[design].Pareto);
        }
    }

    private static bool IsProperPart(int part, int whole) => part != whole && (part & ~whole) == 0;

    [Property(MaxTest = 1500, Arbitrary = [typeof(RatedSpecs)], Replay = "(5,77)")]
    public void Settling_is_as_plain_loops_have_it(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        int[] counted = [.. Enumerable.Range(0, inquiry.Possibilities.Length).Where(p => !inquiry.Possibilities[p].Ordinary)];
        Assert.Equal(inquiry.Ours is null || counted.Length == 0, run.Settling is null);
        if (run.Settling is not { } settling)
        {
            return;
        }

        PlainRatedRun plain = new(inquiry, spec.Settings);
        int[] designs = [.. Enumerable.Range(0, plain.Designs.Length)];
        double[][] weighed = [.. counted.Select(p => designs.Select(d => plain.ValueOf(d, p).Zip(plain.WeightOf(p), (v, w) => v * w).Average()).ToArray())];
        Assert.Equal(weighed.Sum(own => own.Max()) - designs.Max(d => weighed.Sum(own => own[d])), settling.Evpi, Precision);

        double[][] mean = [.. counted.Select(p => designs.Select(d => plain.ValueOf(d, p).Average()).ToArray())];
        double[] regrets = [.. designs.Select(d => mean.Max(own => own.Max() - own[d]))];
        Assert.Equal(regrets.Min(), settling.MinimaxRegret, Precision);
        int chosen = designs.First(d => regrets[d] <= regrets.Min() + 1e-11);
        Assert.Equal(regrets[chosen], regrets[Array.FindIndex(designs, d => plain.Ids(plain.Designs[d]).SequenceEqual(settling.MinimaxRegretDesign))], 1e-11);
        Assert.True(Math.Abs(regrets.Min() - 0.01) < 1e-9 || settling.Moot == regrets.Min() <= 0.01);
    }

    [Property(MaxTest = 1500, Arbitrary = [typeof(RatedSpecs)], Replay = "(31,41)")]
    public void Minimal_designs_hold_and_no_part_of_them_does(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        PlainRatedRun plain = new(inquiry, spec.Settings);
        Assert.Equal(Minimal(plain, plain.ShareAll), run.Minimal!.All.Select(d => d.ToArray()));
        for (int possibility = 0; possibility < inquiry.Possibilities.Length; possibility++)
        {
            Assert.Equal(Minimal(plain, design => plain.ShareEach(design, possibility)), run.Minimal.Each[possibility].Select(d => d.ToArray()));
        }
    }

    [Property(MaxTest = 1500, Arbitrary = [typeof(RatedSpecs)], Replay = "(8,9)")]
    public void What_leads_is_the_cheapest_that_holds_or_else_the_nearest(RatedSpec spec)
    {
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        PlainRatedRun plain = new(inquiry, spec.Settings);
        int[] designs = [.. Enumerable.Range(0, plain.Designs.Length)];
        int leading = Array.FindIndex(designs, d => plain.Ids(plain.Designs[d]).SequenceEqual(run.Leading!.Measures));
        int[] holding = [.. designs.Where(d => plain.ShareAll(d) >= 0.95 - 1e-12)];
        if (holding.Length > 0)
        {
            Assert.Contains(leading, holding);
            Assert.Equal(holding.Min(d => PlainRatedRun.Quantile(plain.Cost[d], 0.5)), PlainRatedRun.Quantile(plain.Cost[leading], 0.5), Precision);
            Assert.Empty(run.Nearest);
        }
        else
        {
            string Key(int d) => string.Join(' ', plain.Act[d].Select(own => Math.Round(PlainRatedRun.Quantile(own, 0.5) / 0.01)).OrderDescending().Select(a => a.ToString("000", null)));
            double share = designs.Max(plain.ShareAll);
            Assert.Equal(share, plain.ShareAll(leading), Precision);
            Assert.Equal(designs.Where(d => plain.ShareAll(d) >= share - Precision).Min(Key), Key(leading));
            Assert.Equal(Math.Min(3, designs.Length), run.Nearest.Length);
        }
    }

    private static IEnumerable<string[]> Minimal(PlainRatedRun plain, Func<int, double> share)
    {
        int[] holding = [.. Enumerable.Range(0, plain.Designs.Length).Where(d => share(d) >= 0.95 - 1e-12)];
        return holding.Where(d => !holding.Any(part => part != d && (plain.Designs[part] & ~plain.Designs[d]) == 0)).Select(d => plain.Ids(plain.Designs[d]));
    }

    private static double[] LargestRegret(Inquiry inquiry, PlainRatedRun plain, int design) =>
        [.. Enumerable.Range(0, inquiry.Possibilities.Length).Where(p => !inquiry.Possibilities[p].Ordinary).Select(p => plain.RegretOf(design, p))
            .Aggregate((a, b) => [.. a.Zip(b, Math.Max)])];

    private static void Same(double[] values, Quantiles actual)
    {
        Assert.Equal(PlainRatedRun.Quantile(values, 0.05), actual.P05, Precision);
        Assert.Equal(PlainRatedRun.Quantile(values, 0.5), actual.P50, Precision);
        Assert.Equal(PlainRatedRun.Quantile(values, 0.95), actual.P95, Precision);
    }
}
