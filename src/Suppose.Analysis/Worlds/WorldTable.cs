using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Worlds;

/// <summary>The values that judgements take, world by world.</summary>
/// <remarks>
/// A world is one joint draw of all uncertain judgements; judgements with the same key share one draw. Shape: [judgement, world], a column of worlds
/// contiguous in memory and starting on a 64-byte boundary. Immutable once built. A value depends on the seed, the judgement's key, its dimension
/// (the place of its key among the uncertain ones) and the world, never on threads or on the order of the file.
/// </remarks>
public sealed class WorldTable
{
    private readonly WorldColumns _columns;
    private readonly WorldTable? _beneath;
    private readonly string? _replaced;

    internal WorldTable(JudgementSet set, WorldColumns columns)
    {
        Set = set;
        _columns = columns;
    }

    private WorldTable(WorldTable beneath, string replaced, WorldColumns columns)
    {
        Set = beneath.Set;
        _beneath = beneath;
        _replaced = replaced;
        _columns = columns;
    }

    /// <summary>What was drawn.</summary>
    public JudgementSet Set { get; }

    /// <summary>Number of worlds: 1 where nothing has any width.</summary>
    public int Worlds => _columns.Worlds;

    /// <summary>Whether no judgement of the set has any width, so that results are exact.</summary>
    public bool Certain => Set.IsCertain;

    /// <summary>Draws worlds.</summary>
    /// <param name="set">What is drawn.</param>
    /// <param name="worlds">How many worlds; a certain set has one whatever this says.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="sampling">How they are spread.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="worlds"/> is below 1.</exception>
    /// <exception cref="OverflowException">There are more judgements times worlds than one block of memory can hold.</exception>
    public static WorldTable Draw(JudgementSet set, int worlds, ulong seed, Sampling sampling = Sampling.Sobol)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentOutOfRangeException.ThrowIfLessThan(worlds, 1);
        return new WorldTable(
            set,
            set.IsCertain ? WorldColumns.Central(set) : WorldColumns.Draw(set, worlds, new ShareSource(set, seed, sampling)));
    }

    /// <summary>The central world alone: every judgement at its median, orders of importance at the mean of the weights that respect them.</summary>
    public static WorldTable Central(JudgementSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new WorldTable(set, WorldColumns.Central(set));
    }

    /// <summary>Some worlds several times over, each time with one draw taken from other worlds: the world w of the n-th time is the world n W + w.</summary>
    /// <param name="first">The worlds.</param>
    /// <param name="second">As many other worlds of the same set.</param>
    /// <param name="keys">Which draw is taken from the others each time: a judgement's key, or the prefix of an order of importance, whose weights all go together.</param>
    internal static WorldTable Mixed(WorldTable first, WorldTable second, IReadOnlyList<string> keys) =>
        new(first.Set, WorldColumns.Mixed(first._columns, second._columns, first.Set, keys));

    /// <summary>The central world several times over, to be varied by <see cref="WithColumn"/>.</summary>
    internal static WorldTable Central(JudgementSet set, int copies) => new(set, WorldColumns.Central(set, copies));

    /// <summary>A judgement's value in each world.</summary>
    /// <exception cref="ArgumentException">The judgement is not of this set.</exception>
    public ReadOnlySpan<double> Of(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return _beneath is null || judgement.Key == _replaced ? _columns.Of(judgement) : _beneath.Of(judgement);
    }

    /// <summary>The weight of a ranked want in each world; negative for an aversion. Over the wants of one ranking the absolute values sum to 1.</summary>
    /// <exception cref="ArgumentException">The ranking is not of this set, or the want not of the ranking.</exception>
    public ReadOnlySpan<double> Of(RankedWants ranked, string want)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        return _beneath is null || ranked.KeyPrefix == _replaced ? _columns.Of(ranked, want) : _beneath.Of(ranked, want);
    }

    /// <summary>These worlds with one judgement replaced by a number in all of them; the others are as they were.</summary>
    /// <param name="key">Key of the judgement. Where the key also stands for its negative, that takes the negative number.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">No judgement of the set has this key.</exception>
    public WorldTable WithValue(string key, double value) =>
        With(key, distribution => distribution is Negative ? -value : value);

    /// <summary>These worlds with one judgement replaced, in all of them, by a quantile of what was judged.</summary>
    /// <param name="key">Key of the judgement.</param>
    /// <param name="u">Which quantile, in [0, 1].</param>
    /// <exception cref="ArgumentException">No judgement of the set has this key.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="u"/> is outside [0, 1] or not a number.</exception>
    public WorldTable WithQuantile(string key, double u) =>
        With(key, distribution => distribution is Negative negative ? -negative.Of.Quantile(u) : distribution.Quantile(u));

    /// <summary>So many copies of a central world, whose judgements can then be moved one copy at a time (<see cref="Put"/>).</summary>
    /// <param name="central">The central world alone.</param>
    /// <param name="worlds">How many copies.</param>
    internal static WorldTable Copies(WorldTable central, int worlds) => new(central.Set, WorldColumns.Copies(central._columns, central.Set, worlds));

    /// <summary>Moves a judgement in some worlds of <see cref="Copies"/>; what is built on the table sees what it holds at the time.</summary>
    /// <param name="key">Key of the judgement.</param>
    /// <param name="world">The first of the worlds.</param>
    /// <param name="sizes">Its value in each of them, above 0; what is negative takes the negative number.</param>
    internal void Put(string key, int world, ReadOnlySpan<double> sizes)
    {
        foreach (Judgement judgement in Set.Judgements.Where(j => j.Key == key))
        {
            ReadOnlySpan<double> now = Of(judgement).Slice(world, sizes.Length);
            for (int i = 0; i < sizes.Length; i++)
            {
                _columns.Put(judgement, world + i, Math.CopySign(sizes[i], now[i]));
            }
        }
    }

    /// <summary>These worlds with one judgement's values replaced, world by world; the others are as they were.</summary>
    /// <param name="key">Key of the judgement. Where the key also stands for its negative, that takes the negative values.</param>
    /// <param name="values">One value a world.</param>
    /// <exception cref="ArgumentException">No judgement of the set has this key, or there is another number of worlds.</exception>
    internal WorldTable WithColumn(string key, ReadOnlySpan<double> values)
    {
        if (values.Length != Worlds)
        {
            throw new ArgumentException("There has to be one value a world.", nameof(values));
        }

        return new WorldTable(this, key, WorldColumns.Given(Meant(key), values));
    }

    private WorldTable With(string key, Func<Distribution, double> value) =>
        new(this, key, WorldColumns.Constant(Meant(key), Worlds, j => value(j.Distribution)));

    private ImmutableArray<Judgement> Meant(string key)
    {
        ImmutableArray<Judgement> meant = [.. Set.Judgements.Where(j => j.Key == key)];
        return meant.IsEmpty ? throw new ArgumentException($"No judgement has the key '{key}'.", nameof(key)) : meant;
    }
}
