using System.Collections.Immutable;
using Suppose.Analysis.Deciding;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Deciding;

/// <summary>Says a rule in a sentence: each option with where it is taken, and last the one that is taken in the most cases, as what is done otherwise.</summary>
internal sealed class RuleSentence(DecisionWords words, CommonWords common)
{
    private const int LongestRule = 8;

    /// <summary>The rule.</summary>
    public string Of(ImmutableArray<DecisionLine> rule)
    {
        var options = rule.GroupBy(line => line.Option).ToArray();
        if (options.Length == 1)
        {
            return words.Always(common.Quote(options[0].Key));
        }

        if (rule.Length > LongestRule)
        {
            return words.LongRule(rule.Length);
        }

        var otherwise = options.Where(o => o.Count() == options.Max(other => other.Count())).Last();
        var parts = options.Where(o => o != otherwise).Select(o => words.Where(common.Quote(o.Key), Cases(o))).Aggregate(words.Then);
        return words.Otherwise(parts, common.Quote(otherwise.Key));
    }

    /// <summary>What a line covers.</summary>
    public string Seen(DecisionLine line) => line.Signals.IsEmpty
        ? words.Anything()
        : common.And([.. line.Signals.Select(s => words.Signal(common.Quote(s.Signal), s.States.AsEnumerable().Aggregate(words.Or)))]);

    private string Cases(IEnumerable<DecisionLine> lines) => lines.Select(Seen).Aggregate(words.Or);
}
