using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Works out what decides whether a design holds, in worlds of the caller's choice.</summary>
internal sealed class DesignProbe(Inquiry inquiry, DesignSpace space, JudgementSet judgements, ulong design, RunControl control)
{
    private readonly RunControl _quiet = new(control.Threads, null, control.Token);

    /// <summary>The judgements that worlds are drawn of.</summary>
    public JudgementSet Judgements => judgements;

    /// <summary>What is at most the tolerance where the design holds: the chance of the act or, with a situation, of being tempted; <c>[possibility][world]</c>.</summary>
    public double[][] Deciding(WorldTable worlds) => Pass(worlds).Read([design], own => own)[0].Deciding;

    /// <summary>The same for one possibility.</summary>
    public double[] Deciding(WorldTable worlds, int possibility) => Pass(worlds).Read([design], own => own.Deciding[possibility], only: possibility)[0];

    /// <summary>The same in copies of the central world, one for each variant, each with one judgement otherwise; one world more, the last, is the central one.</summary>
    public double[][] Deciding(IReadOnlyList<(Judgement Judgement, double Value)> variants)
    {
        WorldTable worlds = WorldTable.Central(judgements, variants.Count + 1);
        foreach (var group in variants.Select((variant, world) => (variant.Judgement, variant.Value, World: world)).GroupBy(v => v.Judgement.Key, StringComparer.Ordinal))
        {
            double[] column = JudgementValues.Drawn(group.First().Judgement, worlds);
            foreach (var (_, value, world) in group)
            {
                column[world] = value;
            }

            worlds = worlds.WithColumn(group.Key, column);
        }

        return Deciding(worlds);
    }

    private ColumnPass Pass(WorldTable worlds) => new(CompiledInquiry.Of(inquiry, space, worlds), _quiet);
}
