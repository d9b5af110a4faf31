using System.Collections.Immutable;

using Suppose.Analysis.Designs;
using Suppose.Analysis.NeverBest;

namespace Suppose.Analysis.Choice;

/// <summary>Adds to designs' results what only a situation can tell: temptation, what they would do instead, and what mixtures of motives make of them.</summary>
internal static class ChoiceResults
{
    /// <summary>Completes the results of some designs.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static IEnumerable<(ulong Set, DesignResult Result)> Complete(
        CompiledInquiry inquiry, HullFindings hulls, Temptations temptations, IEnumerable<(ulong Set, DesignResult Result)> results, RunControl control)
    {
        (ulong Set, DesignResult Result)[] all = [.. results];
        ulong[] designs = [.. all.Select(r => r.Set)];
        Dictionary<ulong, ImmutableArray<Quantiles?>> tempted = temptations.Of(designs);
        Dictionary<ulong, ImmutableArray<ImmutableArray<OptionShare>>> instead = Displacement.Of(inquiry, designs, control);
        return all.Select(r => (r.Set, r.Result with
        {
            Holds = hulls.Complete(r.Set, r.Result.Holds),
            Temptation = tempted[r.Set],
            Instead = instead[r.Set],
        }));
    }
}
