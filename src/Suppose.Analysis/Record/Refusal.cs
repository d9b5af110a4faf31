using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>The cases in which a record is not weighed, looked for in order.</summary>
internal static class Refusal
{
    /// <summary>Why an inquiry's record can't be weighed, as far as can be told before it is; null where nothing stands in the way.</summary>
    public static WhyNotWeighed? Of(Inquiry inquiry, ImmutableArray<Possibility> weighed)
    {
        if (inquiry.Actor is { Living: true })
        {
            return new WhyNotWeighed(NotWeighedCase.LivingActor, [], []);
        }

        if (weighed.IsEmpty)
        {
            return new WhyNotWeighed(NotWeighedCase.NoPossibilityLeft, [], [.. inquiry.Evidence.Where(e => !e.RulesOut.IsEmpty).Select(e => e.Id)]);
        }

        var choices = inquiry.Evidence.Where(e => e.Observed is not null).Select(e => e.Id).ToImmutableArray();
        var blunt = weighed.Where(p => p.Sharpness is null).Select(p => p.Id).ToImmutableArray();
        return choices.IsEmpty || blunt.IsEmpty ? null : new WhyNotWeighed(NotWeighedCase.NoSharpness, blunt, choices);
    }

    /// <summary>Why weighing left no possibility standing in any world.</summary>
    public static WhyNotWeighed Contradiction(RecordTable table)
    {
        var none = table.Prior.All(row => Array.TrueForAll(row, chance => chance == 0));
        return none
            ? new WhyNotWeighed(NotWeighedCase.NoPriorWeight, [.. table.Possibilities], [])
            : new WhyNotWeighed(NotWeighedCase.EveryPossibilityRuledOut, [.. table.Possibilities], [.. table.Items.Where(RulesOutSome).Select(i => i.Id)]);

        bool RulesOutSome(ItemLikelihoods item) =>
            Enumerable.Range(0, table.Possibilities.Count).Any(p => item.Used(p).Contains(0.0));
    }
}
