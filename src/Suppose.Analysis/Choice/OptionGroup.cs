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
    /// <summary>So many options are joined at once.</summary>
    protected const int Few = 2;

    /// <summary>A group.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="prospect">What the actor has before them.</param>
    /// <param name="touching">The measures that can change it.</param>
    protected OptionGroup(int id, Prospect prospect, ulong touching)
        : base(id, prospect.Outlook.States, touching, UseOf(prospect, touching), OptionGroups.Rows) => Prospect = prospect;

    /// <summary>What the actor has before them.</summary>
    public Prospect Prospect { get; }

    /// <summary>Joins the options of one kind: the two groups first that the fewest measures touch together, of equals the first ones.</summary>
    /// <param name="prospect">What the actor has before them.</param>
    /// <param name="plan">Where tables come from.</param>
    /// <param name="kind">Which options are meant.</param>
    /// <param name="join">How they are to be joined.</param>
    public static OptionGroup Of(Prospect prospect, SituationTables plan, OptionStanding kind, GroupJoin join)
    {
        int[] options = [.. prospect.MayBe(kind)];
        if (options.Length <= Few)
        {
            return plan.Own(id => new FewOptions(id, prospect, options, kind, join));
        }

        List<OptionGroup> groups = [.. options.Select(option => plan.Own(id => new FewOptions(id, prospect, [option], kind, join)))];
        while (groups.Count > 1)
        {
            (int one, int other) = Nearest(groups);
            OptionGroup joined = plan.Own(id => new JoinedOptions(id, groups[one], groups[other], join));
            groups.RemoveAt(other);
            groups[one] = joined;
        }

        return groups[0];
    }

    /// <summary>Where nearly every measure that touches the choice at all touches the group too, it is hardly asked for twice.</summary>
    private static TableUse UseOf(Prospect prospect, ulong touching) =>
        System.Numerics.BitOperations.PopCount(touching) + 1 >= System.Numerics.BitOperations.PopCount(prospect.Touching) ? TableUse.Passing : TableUse.Own;

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
