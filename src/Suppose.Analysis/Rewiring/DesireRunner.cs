using Suppose.Analysis.Designs;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Model.Desires;
using Suppose.Numerics;

namespace Suppose.Analysis.Rewiring;

/// <summary>Looks for another tree from the same roots.</summary>
public static class DesireRunner
{
    private const long MostNumbers = 120_000_000;

    /// <summary>Looks for the best tree, and for what stands in its way.</summary>
    /// <param name="desire">A desire that the language found no error in.</param>
    /// <param name="settings">How to look.</param>
    /// <param name="progress">Told how far it has come, from several threads; null for nobody.</param>
    /// <param name="token">Stops it promptly.</param>
    /// <returns>What was found; where a limit was reached, its shape and which limit. Of a desire without judgements (<see cref="Desire.IsOutline"/>), its shape.</returns>
    /// <remarks>The same desire, seed and number of worlds give bit-identical results on any number of threads, with vector instructions on or off.</remarks>
    /// <exception cref="ArgumentException">The desire has no roots.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of worlds is below 1, or the bound on new ways or what counts as next to nothing is below 0.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RewireRun Run(Desire desire, RewireSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(desire);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Worlds, 1, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfNegative(settings.NewWays ?? 0, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfNegative(settings.NextToNothing, nameof(settings));
        if (desire.Roots.IsEmpty)
        {
            throw new ArgumentException("The desire has no roots.", nameof(desire));
        }

        DesireIndex index = new(desire);
        JudgementSet judgements = DesireJudgements.Of(desire);
        RewireRun shape = new()
        {
            Desire = desire,
            Seed = settings.Seed,
            Worlds = judgements.IsCertain ? 1 : settings.Worlds,
            Certain = judgements.IsCertain,
            Goods = index.Goods,
            EffortKinds = index.EffortKinds,
            Shape = new DesireShape { Roots = [], Shared = [] },
        };
        try
        {
            WantFormula formula = new(index);
            ShapeFinder finder = new(index, formula);
            shape = shape with { Shape = finder.Shape(), Unreached = finder.Unreached() };
            return desire.IsOutline ? shape : Grow(shape, index, formula, judgements, settings, new RunControl(settings.Threads, progress, token));
        }
        catch (TooTangledException fault)
        {
            return shape with { Limit = new RewireLimit(RewireLimitKind.TooTangled, fault.Want < 0 ? null : index.NameOf(fault.Want)) };
        }
    }

    private static RewireRun Grow(RewireRun shape, DesireIndex index, WantFormula formula, JudgementSet judgements, RewireSettings settings, RunControl control)
    {
        control.Report(RunStage.Worlds, 0, 1);
        DegreeTape all = DegreeTape.Of(index, formula, Enumerable.Range(0, index.Wants));
        DegreeTape needed = DegreeTape.Of(index, formula, index.Desire.Aims.Select(aim => index.WantOf(aim.Of)));
        if ((long)(all.Steps.Length + index.Links.Length) * shape.Worlds > MostNumbers)
        {
            return shape with { Limit = new RewireLimit(RewireLimitKind.TooManyWorlds, null) };
        }

        DesireWorlds worlds = new(index, WorldTable.Draw(judgements, shape.Worlds, settings.Seed));
        DesireWorlds fresh = judgements.IsCertain ? worlds : new(index, WorldTable.Draw(judgements, shape.Worlds, FreshSeed(settings.Seed)));
        RewireTask task = new(new TreeChooser(worlds, needed), new TreeJudge(fresh, all), index, settings, control);
        return new RewireReport(task, new TellingFinder(task, needed, judgements)).Of(shape) with { Judgements = UsedJudgements.Of(judgements) };
    }

    /// <summary>The seed of the worlds in which chosen trees are judged again.</summary>
    internal static ulong FreshSeed(ulong seed) => new SplitMix64(seed, StableHash.Of("fresh worlds")).Next();
}
