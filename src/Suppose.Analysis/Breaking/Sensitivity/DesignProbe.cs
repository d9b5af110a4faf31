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
    public double[][] Deciding(WorldTable worlds) =>
        new ColumnPass(CompiledInquiry.Of(inquiry, space, worlds), _quiet).Read([design], own => own)[0].Deciding;

    /// <summary>The same in as many copies of the central world as there are values, one judgement taking these.</summary>
    public double[][] Deciding(Judgement judgement, double[] values) => Deciding(WorldTable.Central(judgements, values.Length).WithColumn(judgement.Key, values));
}
