using System.Collections.Immutable;

using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>Some options of a prospect taken together, in each information state: what is best among them, what they weigh, and what they are worth to us.</summary>
/// <remarks>
/// Different measures touch different options. Options are joined pair by pair, those first that the same measures touch, and each pair is worked out once for all sets of standing measures that
/// it can't tell apart; so a choice between many options costs little more than one between the last two groups. Rows are those of <see cref="OptionGroups"/>.
/// </remarks>
internal abstract class OptionGroup : TableNode
{
    /// <summary>A group.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="states">The information states.</param>
    /// <param name="touching">The measures that can change it.</param>
    protected OptionGroup(int id, TableScope states, ulong touching)
        : base(id, states, touching)
    {
    }

    /// <inheritdoc/>
    public override int Rows => OptionGroups.Rows * Scope.Cells;

    /// <summary>Joins the options of one kind: the two groups first that the fewest measures touch together, of equals the first ones.</summary>
    /// <param name="prospect">What the actor has before them.</param>
    /// <param name="plan">Where tables come from.</param>
    /// <param name="kind">Which options are meant.</param>
    /// <param name="options">Those that may be of the kind in some state.</param>
    /// <param name="weights">What each option weighs in a quantal response; empty where the best response is meant.</param>
    /// <param name="worth">What each option is worth to us; empty for nothing.</param>
    public static OptionGroup Of(
        Prospect prospect, SituationTables plan, OptionStanding kind, IEnumerable<int> options, ImmutableArray<TableNode> weights, ImmutableArray<TableNode> worth)
    {
        List<OptionGroup> groups = [.. options.Select(option => plan.Own(id => new OneOption(
            id, prospect, option, kind, weights.IsEmpty ? null : weights[option], worth.IsEmpty ? null : worth[option])))];
        while (groups.Count > 1)
        {
            (int one, int other) = Nearest(groups);
            OptionGroup joined = plan.Own(id => new JoinedOptions(id, groups[one], groups[other], !weights.IsEmpty));
            groups.RemoveAt(other);
            groups[one] = joined;
        }

        return groups.Count == 1 ? groups[0] : plan.Own(id => new OneOption(id, prospect, -1, kind, null, null));
    }

    private static (int One, int Other) Nearest(List<OptionGroup> groups)
    {
        (int One, int Other) nearest = (0, 1);
        int fewest = int.MaxValue;
        for (int one = 0; one < groups.Count; one++)
        {
            for (int other = one + 1; other < groups.Count; other++)
            {
                int touching = System.Numerics.BitOperations.PopCount(groups[one].Touching | groups[other].Touching);
                (nearest, fewest) = touching < fewest ? ((one, other), touching) : (nearest, fewest);
            }
        }

        return nearest;
    }
}
