using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>The worlds in which it is looked for what a design's failures go with: a Latin hypercube, apart from the worlds of the run.</summary>
/// <remarks>
/// The run's own worlds lie more evenly, which makes its shares exact, but among many judgements some then go with pairs of others by construction, so that a judgement
/// that does nothing can look as if it did what a pair does. Columns of a Latin hypercube are independent of each other.
/// </remarks>
internal sealed class SearchWorlds
{
    /// <summary>The most of them.</summary>
    public const int Most = 1 << 15;

    private SearchWorlds(CompiledInquiry inquiry, WorldTable worlds, DesignColumns design) => (Inquiry, Worlds, Design) = (inquiry, worlds, design);

    /// <summary>The inquiry over them.</summary>
    public CompiledInquiry Inquiry { get; }

    /// <summary>What is assumed in each.</summary>
    public WorldTable Worlds { get; }

    /// <summary>What the design comes to in each.</summary>
    public DesignColumns Design { get; }

    /// <summary>Draws them and works the design out in each.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="space">The designs that are looked at.</param>
    /// <param name="judgements">What is drawn.</param>
    /// <param name="settings">How many worlds the run has, and its seed.</param>
    /// <param name="design">The design.</param>
    /// <param name="control">When to stop.</param>
    public static SearchWorlds Of(Inquiry inquiry, DesignSpace space, JudgementSet judgements, RunSettings settings, ulong design, RunControl control)
    {
        WorldTable worlds = WorldTable.Draw(judgements, Math.Min(settings.Worlds, Most), settings.Seed, Sampling.LatinHypercube);
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, worlds);
        return new SearchWorlds(compiled, worlds, new ColumnPass(compiled, new RunControl(control.Threads, null, control.Token)).Read([design], own => own)[0]);
    }
}
