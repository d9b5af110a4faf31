using System.Collections.Immutable;

using Suppose.Analysis.Situations;
using Suppose.Model;

namespace Suppose.Analysis.Choice;

/// <summary>When an option can be taken, and when it is the harmful method that must never seem the best.</summary>
internal sealed class OptionTerms
{
    private readonly bool _never;
    private readonly bool _closed;
    private readonly Case _neverWhen;
    private readonly Case _when;
    private readonly ImmutableArray<(int Measure, Case When)> _forbids;
    private readonly ImmutableArray<(int Measure, Case When)> _opens;

    /// <summary>The terms of an option.</summary>
    public OptionTerms(Option option, SituationNames names)
    {
        _never = option.Never;
        _closed = option.Closed;
        _neverWhen = Case.From(option.NeverWhen, names);
        _when = Case.From(option.When, names);
        _forbids = [.. ChanceSources.ChangesOf<ForbidChange>(names, c => c.Option == option.Id).Select(c => (c.Measure, Case.From(c.Change.When, names)))];
        _opens = [.. ChanceSources.ChangesOf<OpenChange>(names, c => c.Option == option.Id).Select(c => (c.Measure, Case.From(c.Change.When, names)))];
    }

    /// <summary>Whether it is the harmful method in some state.</summary>
    public bool MayBeNever => _never;

    /// <summary>Whether it may be something else than the harmful method in some state.</summary>
    public bool MayBeAcceptable => !_never || !_neverWhen.IsUnconditional;

    /// <summary>The measures that forbid or open it, as a bit mask; opening what is not closed changes nothing.</summary>
    public ulong Touching => Mask(_forbids) | (_closed ? Mask(_opens) : 0);

    /// <summary>What the option is in an information state. Forbidding beats opening.</summary>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="states">The state of each circumstance that is seen, by index; -1 for what is not.</param>
    public OptionStanding In(ulong standing, ReadOnlySpan<int> states)
    {
        bool open = !_closed || Any(_opens, standing, states);
        if (!open || !_when.Meets(states) || Any(_forbids, standing, states))
        {
            return OptionStanding.Unavailable;
        }

        return _never && _neverWhen.Meets(states) ? OptionStanding.Never : OptionStanding.Acceptable;
    }

    private static bool Any(ImmutableArray<(int Measure, Case When)> changes, ulong standing, ReadOnlySpan<int> states)
    {
        foreach ((int measure, Case when) in changes)
        {
            if ((standing >> measure & 1) != 0 && when.Meets(states))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Mask(ImmutableArray<(int Measure, Case When)> changes) =>
        changes.Aggregate(0UL, (mask, change) => mask | (1UL << change.Measure));
}
