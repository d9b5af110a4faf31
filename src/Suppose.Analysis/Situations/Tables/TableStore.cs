using Suppose.Analysis.Choice;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>One thread's tables over one block of worlds, each worked out once for all sets of standing measures that it can't tell apart.</summary>
/// <remarks>
/// Every node has places for its tables (<see cref="TableNode.Places"/>), and where there are fewer than sets it tells apart, a table makes way for the next that belongs in its place. When the block
/// moves on memory stays where it is, to be filled anew: a store that has gone once through all sets takes no more memory.
/// </remarks>
internal sealed class TableStore
{
    private readonly SpareArrays<double> _spare = new();
    private readonly SpareArrays<double> _spareTables = new();
    private readonly SpareArrays<double> _spareOfOwn = new();
    private readonly Dictionary<(int Node, ulong Set), double[]> _kept = [];
    private readonly List<int> _latestKept = [];
    private readonly List<(int Node, int Place)> _own = [];
    private TablePlace[]?[] _places = [];
    private int _turn = 1;
    private readonly Dictionary<(int Possibility, ulong Standing), double[]> _weights = [];
    private readonly (ulong Standing, double[]? Weights)[] _latestWeights;
    private readonly Motives _motives;
    private readonly long _budget;
    private long _held;
    private long _placed;

    /// <summary>An empty store.</summary>
    /// <param name="block">The block of worlds; whoever turns it to other worlds must clear the store.</param>
    /// <param name="motives">The possibilities' weights.</param>
    /// <param name="budget">How many values it may hold before it lets go of all and starts anew.</param>
    public TableStore(WorldBlock block, Motives motives, long budget = 1L << 22)
    {
        Block = block;
        _motives = motives;
        _latestWeights = new (ulong, double[]?)[motives.Possibilities];
        _budget = budget;
    }

    /// <summary>The judgements' values in the block of worlds.</summary>
    public WorldBlock Block { get; }

    /// <summary>The number of worlds in the block.</summary>
    public int Worlds => Block.Worlds;

    /// <summary>The measures by which the sets differ that are gone through now, mostly in rising order; no table depends on it, only how many of them are kept.</summary>
    public ulong Among { get; set; } = ulong.MaxValue;

    /// <summary>Lists of tables for passing use.</summary>
    public SpareArrays<double[]> Lists { get; } = new();

    /// <summary>Lists of stated chances for passing use.</summary>
    public SpareArrays<StatedChance> Stated { get; } = new();

    /// <summary>Marks for passing use.</summary>
    public SpareArrays<byte> Marks { get; } = new();

    /// <summary>Whole numbers for passing use.</summary>
    public SpareArrays<int> Numbers { get; } = new();

    /// <summary>Forgets every table, as when the block of worlds changes.</summary>
    public void Clear()
    {
        foreach (double[] table in _kept.Values)
        {
            _spareTables.Return(table);
        }

        foreach (int node in _latestKept)
        {
            _places[node]![0] = default;
        }

        foreach (double[] weights in _weights.Values)
        {
            _spareTables.Return(weights);
        }

        // What lies in its place stays there, to be filled anew in another turn.
        _turn++;
        _kept.Clear();
        _latestKept.Clear();
        _weights.Clear();
        Array.Clear(_latestWeights);
        _held = 0;
    }

    /// <summary>Makes room where the store has grown past its budget; tables handed out before must not be used afterwards.</summary>
    public void Trim()
    {
        if (_held + _placed <= _budget)
        {
            return;
        }

        Clear();
        LetGoOfOwn();
        foreach (TablePlace[]? places in _places)
        {
            LetGo(places, _spareTables);
        }
    }

    /// <summary>Lets go of the tables that one possibility alone asks for; those handed out before must not be used afterwards.</summary>
    /// <remarks>The next possibility's are then worked out in the same memory, which is still near.</remarks>
    public void LetGoOfOwn()
    {
        foreach ((int node, int place) in _own)
        {
            LetGo(_places[node].AsSpan(place, 1), _spareOfOwn);
        }

        _own.Clear();
    }

    /// <summary>The table of a node under standing measures, cell after cell, each a row of worlds; what follows them is undefined.</summary>
    /// <remarks>It is good until the same node is asked for under other measures, unless several possibilities ask for it: then until the store is cleared or trimmed.</remarks>
    public double[] Table(TableNode node, ulong standing)
    {
        ulong set = SubsetIndex.Of(standing, node.Touching);
        if (node.Id < _places.Length && _places[node.Id] is { } places)
        {
            ref TablePlace place = ref places[(int)set & (places.Length - 1)];
            if (place.Turn == _turn && place.Set == set)
            {
                return place.Table!;
            }
        }

        return Find(node, standing, set);
    }

    /// <summary>The values of a table.</summary>
    public ReadOnlySpan<double> Get(TableNode node, ulong standing) =>
        Table(node, standing).AsSpan(0, node.Rows * Worlds);

    /// <summary>One row of a table.</summary>
    public ReadOnlySpan<double> Row(TableNode node, ulong standing, int cell) =>
        Table(node, standing).AsSpan(cell * Worlds, Worlds);

    /// <summary>What a want weighs for a possibility, one value a world; over all wants the absolute values sum to 1.</summary>
    public ReadOnlySpan<double> Weight(int possibility, int want, ulong standing)
    {
        ulong touched = standing & _motives.Touching(possibility);
        if (_latestWeights[possibility] is not (var own, { } weights) || own != touched)
        {
            weights = FindWeights(possibility, touched);
            _latestWeights[possibility] = (touched, weights);
        }

        return weights.AsSpan(want * Worlds, Worlds);
    }

    /// <summary>Memory for passing use, to be given back with <see cref="Return"/>; what is in it is undefined.</summary>
    public double[] Rent(int length) => _spare.Rent(length);

    /// <summary>Gives memory back.</summary>
    public void Return(double[] memory) => _spare.Return(memory);

    private void LetGo(Span<TablePlace> places, SpareArrays<double> spare)
    {
        foreach (ref TablePlace place in places)
        {
            if (place.Table is { } table)
            {
                spare.Return(table);
                _placed -= table.Length;
                place = default;
            }
        }
    }

    // What is given back sooner is not taken for what stays longer: it would be missing in the next block of worlds.
    private SpareArrays<double> SpareFor(TableNode node) => node.Use == TableUse.Own ? _spareOfOwn : _spareTables;

    private double[] FindWeights(int possibility, ulong touched)
    {
        if (!_weights.TryGetValue((possibility, touched), out double[]? weights))
        {
            weights = _spareTables.Rent(_motives.Wants * Worlds);
            _motives.Write(possibility, touched, this, weights.AsSpan(0, _motives.Wants * Worlds));
            _weights.Add((possibility, touched), weights);
        }

        return weights;
    }

    private double[] Find(TableNode node, ulong standing, ulong set)
    {
        TablePlace[] places = PlacesOf(node);
        return node.IsKept ? Keep(node, standing, set, ref places[0]) : Place(node, standing, set, (int)set & (places.Length - 1), places);
    }

    /// <summary>The places of a node; where the sets that are gone through want more of them than those before, all its tables are let go of.</summary>
    private TablePlace[] PlacesOf(TableNode node)
    {
        if (node.Id >= _places.Length)
        {
            Array.Resize(ref _places, Math.Max(64, 2 * node.Id));
        }

        int wanted = node.Places(Among, Worlds);
        if (_places[node.Id] is { } places && places.Length >= wanted)
        {
            return places;
        }

        LetGo(_places[node.Id], SpareFor(node));
        return _places[node.Id] = new TablePlace[wanted];
    }

    private double[] Place(TableNode node, ulong standing, ulong set, int index, TablePlace[] places)
    {
        ref TablePlace place = ref places[index];
        int length = node.Rows * Worlds;
        double[]? table = place.Table;
        if (table is null || table.Length < length)
        {
            LetGo(new Span<TablePlace>(ref place), SpareFor(node));
            place.Table = table = SpareFor(node).Rent(length);
            _placed += table.Length;
            if (node.Use == TableUse.Own)
            {
                _own.Add((node.Id, index));
            }
        }

        // Empty until it is filled, so that no half-filled table is taken for the one before where filling fails.
        place.Turn = 0;
        node.Fill(this, standing, table.AsSpan(0, length));
        (place.Turn, place.Set) = (_turn, set);
        return table;
    }

    /// <summary>A table of which every one is kept; the place has the latest.</summary>
    private double[] Keep(TableNode node, ulong standing, ulong set, ref TablePlace latest)
    {
        if (!_kept.TryGetValue((node.Id, set), out double[]? table))
        {
            int length = node.Rows * Worlds;
            table = _spareTables.Rent(length);
            node.Fill(this, standing, table.AsSpan(0, length));
            _kept.Add((node.Id, set), table);
            _held += table.Length;
        }

        if (latest.Table is null)
        {
            _latestKept.Add(node.Id);
        }

        latest = new TablePlace(_turn, set, table);
        return table;
    }
}
