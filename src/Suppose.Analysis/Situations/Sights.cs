using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>What is seen under each set of standing measures.</summary>
internal sealed class Sights
{
    private readonly SituationNames _names;
    private readonly ImmutableArray<int> _hidden;
    private readonly ulong[] _revealedBy;

    /// <summary>The sights of an inquiry.</summary>
    public Sights(SituationNames names)
    {
        _names = names;
        (int Measure, int Variable)[] reveals =
        [
            .. ChanceSources.ChangesOf<RevealChange>(names, _ => true)
                .Select(c => (c.Measure, names.Variable(c.Change.Circumstance).Index))
                .Where(r => !names.Variables[r.Index].Seen),
        ];
        _hidden = [.. reveals.Select(r => r.Variable).Distinct().Order()];
        _revealedBy = new ulong[names.Inquiry.Measures.Length];
        foreach ((int measure, int variable) in reveals)
        {
            _revealedBy[measure] |= 1UL << _hidden.IndexOf(variable);
            Touching |= 1UL << measure;
        }
    }

    /// <summary>The measures that reveal anything that is not seen anyhow, as a bit mask.</summary>
    public ulong Touching { get; }

    /// <summary>The number of different sights there may be.</summary>
    public double Count => Math.ScaleB(1, _hidden.Length);

    /// <summary>Names what is seen under standing measures: equal for two sets under which the same is seen.</summary>
    public ulong KeyOf(ulong standing)
    {
        ulong key = 0;
        for (ulong left = standing & Touching; left != 0; left &= left - 1)
        {
            key |= _revealedBy[System.Numerics.BitOperations.TrailingZeroCount(left)];
        }

        return key;
    }

    /// <summary>What is seen.</summary>
    public Sight Of(ulong key)
    {
        IEnumerable<int> revealed = _hidden.Where((_, place) => (key >> place & 1) != 0);
        IEnumerable<int> seen = _names.Variables.Where(v => v.Seen).Select(v => v.Index);
        return new Sight(key, [.. seen.Concat(revealed).Order()]);
    }
}
