using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;

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
    private readonly Dictionary<ulong, (int Mixtures, int Unlisted)> _counts = [];
    private (int[] Mixtures, int[] Unlisted)? _all;

    /// <summary>Findings yet to be made.</summary>
    public HullFindings(CompiledInquiry inquiry, HullModel hulls, RunControl control)
    {
        _inquiry = inquiry;
        _hulls = hulls;
        _control = control;
        double sets = Enumerable.Range(0, hulls.Contexts.Length).Sum(context => Math.ScaleB(1, hulls.Touching(context).Size()));
        LooksAtAll = sets <= MostSets;
    }

    /// <summary>The hulls.</summary>
    public HullModel Model => _hulls;

    /// <summary>Whether every design is looked at.</summary>
    public bool LooksAtAll { get; }

    /// <summary>In how many worlds each design of the inquiry holds for every mixture, in their order; empty where not all are looked at.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public int[] Mixtures(DesignSurvey survey)
    {
        if (!LooksAtAll)
        {
            return [];
        }

        _all ??= HullPass.Run(_inquiry, _hulls, survey, _inquiry.Space.Sets.ToArray(), _control);
        return _all.Value.Mixtures;
    }

    /// <summary>Looks at designs that were not looked at yet.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public void LookAt(DesignSurvey survey, IEnumerable<ulong> designs)
    {
        ulong[] fresh = [.. designs.Where(design => CountsOf(design) is null).Distinct().Order()];
        if (fresh.Length > 0)
        {
            (int[] mixtures, int[] unlisted) = HullPass.Run(_inquiry, _hulls, survey, fresh, _control);
            for (int i = 0; i < fresh.Length; i++)
            {
                _counts[fresh[i]] = (mixtures[i], unlisted[i]);
            }
        }
    }

    /// <summary>Adds to a design's shares those that were found; a design that was not looked at keeps none.</summary>
    public HoldsShares Complete(ulong design, HoldsShares holds) => CountsOf(design) is { } counts
        ? holds with { Mixtures = (double)counts.Mixtures / _inquiry.Worlds, Unlisted = (double)counts.Unlisted / _inquiry.Worlds }
        : holds;

    private (int Mixtures, int Unlisted)? CountsOf(ulong design)
    {
        if (_all is { } all && _inquiry.Space.IndexOf(design) is >= 0 and int index)
        {
            return (all.Mixtures[index], all.Unlisted[index]);
        }

        return _counts.TryGetValue(design, out (int, int) counts) ? counts : null;
    }
}
