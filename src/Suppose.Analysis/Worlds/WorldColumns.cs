using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Numerics;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Worlds;

/// <summary>The memory behind a table of worlds: which row of the block holds which judgement's column.</summary>
internal sealed class WorldColumns
{
    private readonly Dictionary<(string Key, Distribution Distribution), int> _judgements = [];
    private readonly Dictionary<(string KeyPrefix, string Want), int> _wants = [];
    private readonly AlignedBlock _block;

    private WorldColumns(IEnumerable<Judgement> judgements, IEnumerable<RankedWants> rankings, int worlds, bool shareConstants)
    {
        // All judgements that are sure of the same number can share one column, as long as they keep that number.
        Dictionary<double, int> constants = [];
        int rows = 0;
        foreach (Judgement judgement in judgements)
        {
            int row = rows;
            bool known = shareConstants && judgement.Distribution.IsCertain && !constants.TryAdd(judgement.Distribution.Minimum, row);
            _judgements.Add(Identity(judgement), known ? constants[judgement.Distribution.Minimum] : row);
            rows += known ? 0 : 1;
        }

        foreach (RankedWants ranked in rankings)
        {
            foreach (RankedWant want in Ranking.Wants(ranked))
            {
                _wants.Add((ranked.KeyPrefix, want.Want), rows++);
            }
        }

        _block = new AlignedBlock(rows, worlds);
    }

    public int Worlds => _block.Length;

    public static WorldColumns Draw(JudgementSet set, int worlds, ShareSource source)
    {
        WorldColumns columns = new(set.Judgements, set.Rankings, worlds, shareConstants: true);
        foreach (Judgement judgement in set.Judgements)
        {
            columns.Fill(judgement, source);
        }

        foreach (RankedWants ranked in set.Rankings)
        {
            columns.Fill(ranked, source);
        }

        return columns;
    }

    public static WorldColumns Central(JudgementSet set, int copies = 1)
    {
        WorldColumns columns = Constant(set.Judgements, set.Rankings, copies, j => Middle(j.Distribution));
        foreach (RankedWants ranked in set.Rankings)
        {
            double[] weights = Ranking.Centroid(ranked);
            int i = 0;
            foreach (RankedWant want in Ranking.Wants(ranked))
            {
                columns.Row(ranked, want.Want).Fill(weights[i++]);
            }
        }

        return columns;
    }

    public static WorldColumns Constant(ImmutableArray<Judgement> judgements, int worlds, Func<Judgement, double> value) =>
        Constant(judgements, [], worlds, value);

    public static WorldColumns Given(ImmutableArray<Judgement> judgements, ReadOnlySpan<double> values)
    {
        WorldColumns columns = new(judgements, [], values.Length, shareConstants: false);
        foreach (Judgement judgement in judgements)
        {
            Span<double> column = columns._block[columns._judgements[Identity(judgement)]];
            values.CopyTo(column);
            for (int world = 0; judgement.Distribution is Negative && world < column.Length; world++)
            {
                column[world] = -column[world];
            }
        }

        return columns;
    }

    /// <summary>The one world of some columns, so many times over.</summary>
    public static WorldColumns Copies(WorldColumns one, JudgementSet set, int worlds)
    {
        WorldColumns columns = Constant(set.Judgements, set.Rankings, worlds, judgement => one.Of(judgement)[0]);
        foreach ((RankedWants ranked, RankedWant want) in set.Rankings.SelectMany(r => Ranking.Wants(r).Select(w => (r, w))))
        {
            columns.Row(ranked, want.Want).Fill(one.Of(ranked, want.Want)[0]);
        }

        return columns;
    }

    /// <summary>Some columns several times over, each time with one key's rows taken from others.</summary>
    public static WorldColumns Mixed(WorldColumns first, WorldColumns second, JudgementSet set, IReadOnlyList<string> keys)
    {
        WorldColumns columns = new(set.Judgements, set.Rankings, first.Worlds * keys.Count, shareConstants: true);
        foreach (Judgement judgement in set.Judgements)
        {
            Mix(columns._block[columns._judgements[Identity(judgement)]], first.Of(judgement), second.Of(judgement), judgement.Key, keys);
        }

        foreach ((RankedWants ranked, RankedWant want) in set.Rankings.SelectMany(r => Ranking.Wants(r).Select(w => (r, w))))
        {
            Mix(columns.Row(ranked, want.Want), first.Of(ranked, want.Want), second.Of(ranked, want.Want), ranked.KeyPrefix, keys);
        }

        return columns;
    }

    public void Put(Judgement judgement, int world, double value) => _block[_judgements[Identity(judgement)]][world] = value;

    public ReadOnlySpan<double> Of(Judgement judgement) => _judgements.TryGetValue(Identity(judgement), out int row)
        ? _block[row]
        : throw new ArgumentException($"The judgement '{judgement.Key}' is not of this set.", nameof(judgement));

    public ReadOnlySpan<double> Of(RankedWants ranked, string want) => Row(ranked, want);

    private static void Mix(Span<double> into, ReadOnlySpan<double> first, ReadOnlySpan<double> second, string own, IReadOnlyList<string> keys)
    {
        for (int i = 0; i < keys.Count; i++)
        {
            (keys[i] == own ? second : first).CopyTo(into[(i * first.Length)..]);
        }
    }

    private static WorldColumns Constant(
        ImmutableArray<Judgement> judgements, ImmutableArray<RankedWants> rankings, int worlds, Func<Judgement, double> value)
    {
        WorldColumns columns = new(judgements, rankings, worlds, shareConstants: false);
        foreach (Judgement judgement in judgements)
        {
            columns._block[columns._judgements[Identity(judgement)]].Fill(value(judgement));
        }

        return columns;
    }

    private static (string Key, Distribution Distribution) Identity(Judgement judgement) => (judgement.Key, judgement.Distribution);

    private static double Middle(Distribution distribution) =>
        distribution is Negative negative ? -negative.Of.Median : distribution.Median;

    private Span<double> Row(RankedWants ranked, string want) => _wants.TryGetValue((ranked.KeyPrefix, want), out int row)
        ? _block[row]
        : throw new ArgumentException($"The want '{want}' of '{ranked.KeyPrefix}' is not of this set.", nameof(want));

    private void Fill(Judgement judgement, ShareSource source)
    {
        Span<double> column = _block[_judgements[Identity(judgement)]];
        if (judgement.Distribution.IsCertain)
        {
            column.Fill(judgement.Distribution.Minimum);
            return;
        }

        source.Fill(judgement.Key, column);
        if (judgement.Distribution is Negative negative)
        {
            negative.Of.Quantiles(column, column);
            foreach (ref double value in column)
            {
                value = -value;
            }
        }
        else
        {
            judgement.Distribution.Quantiles(column, column);
        }
    }

    private void Fill(RankedWants ranked, ShareSource source)
    {
        string[] wants = [.. Ranking.Wants(ranked).Select(w => w.Want)];
        if (wants.Length < 2)
        {
            Array.ForEach(wants, want => Row(ranked, want).Fill(Ranking.Centroid(ranked)[0]));
            return;
        }

        foreach (RankedWant want in Ranking.Wants(ranked))
        {
            Span<double> column = Row(ranked, want.Want);
            source.Fill(Ranking.DrawKey(ranked, want), column);
            Ranking.ToExponentials(column);
        }

        WeighEachWorld(ranked, wants);
    }

    private void WeighEachWorld(RankedWants ranked, string[] wants)
    {
        Span<double> exponentials = new double[wants.Length];
        Span<double> weights = new double[wants.Length];
        Span<double> sorted = new double[wants.Length];
        for (int world = 0; world < Worlds; world++)
        {
            for (int i = 0; i < wants.Length; i++)
            {
                exponentials[i] = Row(ranked, wants[i])[world];
            }

            Ranking.Weigh(ranked, exponentials, weights, sorted);
            for (int i = 0; i < wants.Length; i++)
            {
                Row(ranked, wants[i])[world] = weights[i];
            }
        }
    }
}
