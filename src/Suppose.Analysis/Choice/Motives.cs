using System.Collections.Immutable;

using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Choice;

/// <summary>What each want weighs for each possibility: <c>w(g) / sum of |w|</c>, so that the absolute values sum to 1.</summary>
/// <remarks>
/// A want left out weighs 0. A possibility that mixes others has <c>sum of share x weight</c> of theirs, normalised again. Where every weight is 0, or the
/// mixed ones cancel, all stay 0: nothing is at stake. A standing measure that lets a possibility grow multiplies the odds of a weight's size before they are normalised,
/// <c>|w| -> f |w| / (1 - |w| + f |w|)</c>, so that the effect of several does not depend on their order; whoever mixes a possibility mixes it as it has grown, and what grows in the mixture
/// itself does so after its parts are normalised.
/// </remarks>
internal sealed class Motives
{
    private readonly SituationNames _names;
    private readonly ImmutableArray<ImmutableArray<int>> _atStake;
    private readonly ImmutableArray<ImmutableArray<(int Measure, Growth Growth)>> _growth;
    private readonly ImmutableArray<ulong> _touching;

    /// <summary>The motives of an inquiry.</summary>
    /// <exception cref="ArgumentException">A possibility mixes itself, by whatever detour.</exception>
    public Motives(SituationNames names)
    {
        _names = names;
        _atStake = [.. names.Inquiry.Possibilities.Select(p => WantsOf(p, []))];
        ILookup<string, (int Measure, Growth Growth)> growth = names.Inquiry.Measures.SelectMany((measure, place) => measure.Grows.Select(g => (Measure: place, Growth: g))).ToLookup(g => g.Growth.Possibility);
        _growth = [.. names.Inquiry.Possibilities.Select(p => growth[p.Id].ToImmutableArray())];
        _touching = [.. names.Inquiry.Possibilities.Select((_, place) => TouchingOf(place))];
    }

    /// <summary>The number of wants.</summary>
    public int Wants => _names.Inquiry.Wants.Length;

    /// <summary>The number of possibilities.</summary>
    public int Possibilities => _atStake.Length;

    /// <summary>The wants that a possibility weighs, in rising order.</summary>
    public ImmutableArray<int> AtStake(int possibility) => _atStake[possibility];

    /// <summary>The measures that change what a possibility weighs, as a bit mask.</summary>
    public ulong Touching(int possibility) => _touching[possibility];

    /// <summary>Writes a possibility's weights.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="store">The block of worlds, and memory for passing use.</param>
    /// <param name="weights">Where they go, <c>[want, world]</c>.</param>
    public void Write(int possibility, ulong standing, TableStore store, Span<double> weights)
    {
        Possibility of = _names.Inquiry.Possibilities[possibility];
        weights.Clear();
        foreach (WantWeight weight in of.Wants)
        {
            Columns.Add(Row(weights, weight.Want, store), store.Block[weight.Weight]);
        }

        if (of.Ranked is { } order)
        {
            AddRanked(order, store, weights);
        }

        foreach (MixPart part in of.Mixes)
        {
            Mix(part, standing, store, weights);
        }

        if ((standing & _touching[possibility]) != 0)
        {
            Grow(possibility, standing, store, weights);
        }

        Normalise(weights, store);
    }

    private void AddRanked(RankedWants order, TableStore store, Span<double> weights)
    {
        foreach (ImmutableArray<RankedWant> tier in order.Tiers)
        {
            foreach (RankedWant ranked in tier)
            {
                Columns.Add(Row(weights, ranked.Want, store), store.Block.Of(order, ranked.Want));
            }
        }
    }

    private void Grow(int possibility, ulong standing, TableStore store, Span<double> weights)
    {
        if (!_names.Inquiry.Possibilities[possibility].Mixes.IsEmpty)
        {
            Normalise(weights, store);
        }

        foreach ((int measure, Growth growth) in _growth[possibility])
        {
            if ((standing >> measure & 1) != 0)
            {
                Grow(Row(weights, growth.Want, store), store.Block[growth.Shift]);
            }
        }
    }

    private static void Grow(Span<double> weights, ReadOnlySpan<double> factors)
    {
        for (int world = 0; world < weights.Length; world++)
        {
            double size = Math.Abs(weights[world]);
            double grown = factors[world] * size;
            double sum = 1 - size + grown;
            weights[world] = Math.CopySign(sum > 0 ? grown / sum : 0, weights[world]);
        }
    }

    private void Mix(MixPart part, ulong standing, TableStore store, Span<double> weights)
    {
        int other = _names.Possibility(part.Possibility);
        double[] memory = store.Rent(weights.Length);
        Span<double> theirs = memory.AsSpan(0, weights.Length);
        Write(other, standing, store, theirs);
        foreach (int want in AtStake(other))
        {
            int first = want * store.Worlds;
            Columns.AddProduct(weights.Slice(first, store.Worlds), theirs.Slice(first, store.Worlds), store.Block[part.Share]);
        }

        store.Return(memory);
    }

    private static void Normalise(Span<double> weights, TableStore store)
    {
        int worlds = store.Worlds;
        for (int world = 0; world < worlds; world++)
        {
            double sum = 0;
            for (int at = world; at < weights.Length; at += worlds)
            {
                sum += Math.Abs(weights[at]);
            }

            for (int at = world; sum > 0 && at < weights.Length; at += worlds)
            {
                weights[at] /= sum;
            }
        }
    }

    private Span<double> Row(Span<double> weights, string want, TableStore store) =>
        weights.Slice(_names.Want(want) * store.Worlds, store.Worlds);

    private ulong TouchingOf(int possibility) => _names.Inquiry.Possibilities[possibility].Mixes
        .Select(part => TouchingOf(_names.Possibility(part.Possibility)))
        .Concat(_growth[possibility].Select(g => 1UL << g.Measure))
        .Aggregate(0UL, (mask, more) => mask | more);

    private ImmutableArray<int> WantsOf(Possibility possibility, ImmutableHashSet<string> above)
    {
        if (above.Contains(possibility.Id))
        {
            throw new ArgumentException($"The possibility '{possibility.Id}' mixes itself.", nameof(possibility));
        }

        IEnumerable<int> mixed = possibility.Mixes.SelectMany(part =>
            WantsOf(_names.Inquiry.Possibilities[_names.Possibility(part.Possibility)], above.Add(possibility.Id)));
        IEnumerable<string> own = possibility.Wants.Select(w => w.Want).Concat(possibility.Ranked?.Tiers.SelectMany(t => t).Select(r => r.Want) ?? []);
        return [.. own.Select(_names.Want).Concat(mixed).Distinct().Order()];
    }
}
