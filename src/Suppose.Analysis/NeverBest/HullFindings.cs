using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;

namespace Suppose.Analysis.NeverBest;

/// <summary>For designs of an inquiry with a situation, the share of worlds in which they hold for every mixture and for unlisted motives.</summary>
/// <remarks>
/// Every design is looked at as long as there are at most <see cref="MostSets"/> sets of standing measures to tell apart, over all contexts; beyond that only those that are asked
/// for: the front and what the reader asked to see.
/// </remarks>
internal sealed class HullFindings
{
    /// <summary>The most sets of standing measures, over all contexts, for which every design is looked at.</summary>
    public const double MostSets = 1 << 13;

    private readonly CompiledInquiry _inquiry;
    private readonly HullModel _hulls;
    private readonly RunControl _control;

    /// <summary>Measures that do not matter here can't make two designs differ.</summary>
    private readonly ulong _matters;
    private readonly Dictionary<ulong, (int Mixtures, int Unlisted)> _counts = [];

    /// <summary>Findings yet to be made.</summary>
    public HullFindings(CompiledInquiry inquiry, HullModel hulls, RunControl control)
    {
        _inquiry = inquiry;
        _hulls = hulls;
        _control = control;
        double sets = Enumerable.Range(0, hulls.Contexts.Length).Sum(context => Math.ScaleB(1, hulls.Touching(context).Size()));
        LooksAtAll = sets <= MostSets;
        ulong touching = Enumerable.Range(0, hulls.Contexts.Length).Aggregate(0UL, (set, context) => set | hulls.Touching(context));
        _matters = Enumerable.Range(0, inquiry.Chances.Weakest + 1)
            .Select(possibility => StandingPlan.Relevant(inquiry.Chances, inquiry.Space.Needs, possibility, touching))
            .Concat(Enumerable.Range(0, inquiry.Possibilities).Select(inquiry.Relevant))
            .Aggregate(0UL, (set, own) => set | own);
    }

    /// <summary>The hulls.</summary>
    public HullModel Model => _hulls;

    /// <summary>Whether every design is looked at.</summary>
    public bool LooksAtAll { get; }

    /// <summary>In how many worlds a design holds for every mixture; 0 where not all are looked at.</summary>
    public int Mixtures(ulong design) => LooksAtAll ? _counts[design & _matters].Mixtures : 0;

    /// <summary>Looks at some designs of the inquiry, where every design is looked at.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void LookAt(DesignSurvey part)
    {
        if (LooksAtAll)
        {
            int[] fresh = [.. Enumerable.Range(0, part.Sets.Length).Where(design => _counts.TryAdd(part.Sets[design] & _matters, default))];
            LookAt([.. fresh.Select(design => part.Sets[design])], part.Holding?.Of(fresh));
        }
    }

    /// <summary>Looks at designs that were not looked at yet.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void LookAt(IEnumerable<ulong> designs) => LookAt([.. designs.Order().Where(design => _counts.TryAdd(design & _matters, default))], null);

    /// <summary>Adds to a design's shares those that were found; a design that was not looked at keeps none.</summary>
    public HoldsShares Complete(ulong design, HoldsShares holds) => _counts.TryGetValue(design & _matters, out (int Mixtures, int Unlisted) counts)
        ? holds with { Mixtures = (double)counts.Mixtures / _inquiry.Worlds, Unlisted = (double)counts.Unlisted / _inquiry.Worlds }
        : holds;

    private void LookAt(ulong[] fresh, HoldingWorlds? surveyed)
    {
        if (fresh.Length > 0)
        {
            (int[] mixtures, int[] unlisted) = HullPass.Run(_inquiry, _hulls, fresh, surveyed, _control);
            for (int i = 0; i < fresh.Length; i++)
            {
                _counts[fresh[i] & _matters] = (mixtures[i], unlisted[i]);
            }
        }
    }
}
