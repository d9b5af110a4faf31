using System.Collections.Immutable;

using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.NeverBest;

/// <summary>One thread's view of the hulls, over a block of at most 64 worlds: in which of them a mixture is tempted.</summary>
internal sealed class HullBlock
{
    private readonly HullModel _hulls;
    private readonly SituationBlock _block;
    private readonly Dictionary<(Hull Hull, int Context, ulong Standing), ulong> _found = [];
    private readonly Action<HullCase, ulong> _look;
    private readonly ulong[] _there;
    private bool _isThereKnown;
    private Hull _hull;
    private ulong _tempted;

    /// <summary>A view; turn the block to some worlds before anything is asked of it.</summary>
    public HullBlock(HullModel hulls, SituationBlock block)
    {
        _hulls = hulls;
        _block = block;
        Margins = new HullMargins(hulls);
        _there = new ulong[hulls.Model.Motives.Wants];
        _look = Look;
    }

    /// <summary>Working space for margins.</summary>
    public HullMargins Margins { get; }

    private TableStore Store => _block.Store;

    private ulong AllWorlds => Store.Worlds == 64 ? ulong.MaxValue : (1UL << Store.Worlds) - 1;

    /// <summary>Turns to a stretch of worlds.</summary>
    public void MoveTo(int firstWorld, int worlds)
    {
        _block.MoveTo(firstWorld, worlds);
        _found.Clear();
        _isThereKnown = false;
    }

    /// <summary>The worlds, one bit each, in which some mixture of a hull is tempted by some harmful option in some state, when exactly these measures stand.</summary>
    public ulong Tempted(Hull hull, int context, ulong standing)
    {
        (Hull, int, ulong) key = (hull, context, standing & _hulls.Touching(context));
        if (!_found.TryGetValue(key, out ulong tempted))
        {
            Store.Trim();
            Store.Among = _hulls.Touching(context);
            tempted = Find(hull, context, key.Item3);
            _found.Add(key, tempted);
        }

        return tempted;
    }

    /// <summary>The worlds, one bit each, in which a corner of the hull of unlisted motives is one.</summary>
    public ulong There(HullCorner corner)
    {
        if (!corner.Turned)
        {
            return AllWorlds;
        }

        for (int want = 0; want < _there.Length && !_isThereKnown; want++)
        {
            _there[want] = AverseTo(want);
        }

        _isThereKnown = true;
        return _there[corner.Of];
    }

    /// <summary>Runs through the cases in which a hull may be tempted: each information state of positive chance, each harmful option in it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="visit">Told of each case, with the worlds in which it counts.</param>
    public void Visit(int context, ulong standing, Action<HullCase, ulong> visit)
    {
        ulong sight = _hulls.Model.Sights.KeyOf(standing);
        HullProspect prospect = _hulls.Prospect(context, sight, clamped: false);
        ulong without = prospect.Outlook.FactsChance is { } facts ? AllWorlds & ~WorldBits.Above(Store.Row(facts, standing, 0), 0) : 0;
        Visit(prospect, standing, AllWorlds & ~without, visit);
        if (without != 0)
        {
            Visit(_hulls.Prospect(context, sight, clamped: true), standing, without, visit);
        }
    }

    private ulong Find(Hull hull, int context, ulong standing)
    {
        (_hull, _tempted) = (hull, 0);
        Visit(context, standing, _look);
        return _tempted;
    }

    private void Look(HullCase at, ulong worlds)
    {
        if ((worlds & ~_tempted) != 0)
        {
            _tempted |= Margins.Tempted(_hull, at, this, Store, worlds & ~_tempted);
        }
    }

    private void Visit(HullProspect prospect, ulong standing, ulong among, Action<HullCase, ulong> visit)
    {
        StateTerms terms = prospect.Terms(standing);
        foreach (int state in terms.Answered)
        {
            ulong worlds = terms.Never[state].IsEmpty ? 0 : among & WorldBits.Above(Store.Row(prospect.Outlook.Chance, standing, state), 0);
            foreach (int never in worlds == 0 ? [] : terms.Never[state])
            {
                visit(new HullCase(prospect, standing, state, never, terms.Acceptable[state]), worlds);
            }
        }
    }

    private ulong AverseTo(int want)
    {
        ulong worlds = 0;
        for (int possibility = 0; possibility < _hulls.Model.Possibilities; possibility++)
        {
            worlds |= WorldBits.Below(Store.Weight(possibility, want, 0), 0);
        }

        return worlds;
    }
}
