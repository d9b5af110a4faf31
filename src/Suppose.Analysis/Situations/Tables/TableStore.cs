using Suppose.Analysis.Choice;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>One thread's tables over one block of worlds, each worked out once for all sets of standing measures that it can't tell apart.</summary>
internal sealed class TableStore
{
    private readonly Dictionary<(int Node, ulong Standing), double[]> _tables = [];
    private readonly List<(TableNode Node, int Place)> _own = [];
    private (int Turn, double[]? Table)[]?[] _places = [];
    private int _turn = 1;
    private readonly Stack<double[]>[] _spare = new Stack<double[]>[31];
    private readonly Dictionary<(int Possibility, ulong Standing), double[]> _weights = [];
    private readonly Motives _motives;
    private readonly long _budget;
    private readonly Dictionary<int, double[]> _passing = [];
    private readonly (ulong Standing, double[]? Weights)[] _latestWeights;
    private (ulong Standing, double[]? Table)[] _latest = [];
    private long _held;
    private long _placed;

    /// <summary>An empty store.</summary>
    /// <param name="block">The block of worlds; whoever turns it to other worlds must clear the store.</param>
    /// <param name="motives">The possibilities' weights.</param>
    /// <param name="budget">How many values it may hold before it lets go of all and starts anew.</param>
    public TableStore(WorldBlock block, Motives motives, long budget = 1L << 24)
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

    /// <summary>Forgets every table, as when the block of worlds changes.</summary>
    public void Clear()
    {
        foreach (double[] table in _tables.Values)
        {
            Return(table);
        }

        foreach (double[] weights in _weights.Values)
        {
            Return(weights);
        }

        // What lies in its place stays there, to be filled anew in another turn.
        _turn++;
        _own.Clear();
        _tables.Clear();
        _weights.Clear();
        Array.Clear(_latest);
        Array.Clear(_latestWeights);
        _held = 0;
    }

    /// <summary>Makes room where the store has grown past its budget; tables handed out before must not be used afterwards.</summary>
    public void Trim()
    {
        if (_held + _placed > _budget)
        {
            Clear();
            foreach ((int Turn, double[]? Table)[] places in _places.OfType<(int Turn, double[]? Table)[]>())
            {
                LetGo(places);
            }
        }
    }

    /// <summary>Lets go of the tables that one possibility alone asks for; those handed out before must not be used afterwards.</summary>
    /// <remarks>The next possibility's are then worked out in the same memory, which is still near.</remarks>
    public void LetGoOfOwn()
    {
        foreach ((TableNode node, int place) in _own)
        {
            LetGo(_places[node.Id].AsSpan(place, 1));
        }

        _own.Clear();
    }

    /// <summary>The table of a node under standing measures, cell after cell, each a row of worlds; what follows them is undefined.</summary>
    /// <remarks>A table that few measures touch has a place for every set of them; of others, whoever asks mostly goes from one set of measures to a near one, so that most are those asked for before.</remarks>
    public double[] Table(TableNode node, ulong standing)
    {
        if (node.Places > 0)
        {
            return node.Id < _places.Length && _places[node.Id] is { } places && places[(int)SubsetIndex.Of(standing, node.Touching)] is (var turn, { } placed) && turn == _turn
                ? placed
                : Place(node, standing);
        }

        ulong touched = standing & node.Touching;
        return node.Id < _latest.Length && _latest[node.Id] is (var own, { } table) && own == touched ? table : Find(node, standing, touched);
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
    public double[] Rent(int length)
    {
        int size = System.Numerics.BitOperations.Log2((uint)Math.Max(1, length - 1)) + 1;
        return _spare[size] is { Count: > 0 } spare ? spare.Pop() : new double[1 << size];
    }

    /// <summary>Gives memory back.</summary>
    public void Return(double[] memory)
    {
        int size = System.Numerics.BitOperations.Log2((uint)memory.Length);
        (_spare[size] ??= new Stack<double[]>()).Push(memory);
    }

    private void LetGo(Span<(int Turn, double[]? Table)> places)
    {
        foreach (ref (int Turn, double[]? Table) place in places)
        {
            if (place.Table is { } table)
            {
                Return(table);
                _placed -= table.Length;
                place = default;
            }
        }
    }

    private double[] FindWeights(int possibility, ulong touched)
    {
        if (!_weights.TryGetValue((possibility, touched), out double[]? weights))
        {
            weights = Rent(_motives.Wants * Worlds);
            _motives.Write(possibility, touched, this, weights.AsSpan(0, _motives.Wants * Worlds));
            _weights.Add((possibility, touched), weights);
        }

        return weights;
    }

    private double[] Place(TableNode node, ulong standing)
    {
        if (node.Id >= _places.Length)
        {
            Array.Resize(ref _places, Math.Max(64, 2 * node.Id));
        }

        (int Turn, double[]? Table)[] places = _places[node.Id] ??= new (int, double[]?)[node.Places];
        int index = (int)SubsetIndex.Of(standing, node.Touching);
        ref (int Turn, double[]? Table) place = ref places[index];
        int length = node.Rows * Worlds;
        double[]? table = place.Table;
        if (table is null || table.Length < length)
        {
            LetGo(new Span<(int Turn, double[]? Table)>(ref place));
            table = Rent(length);
            _placed += table.Length;
        }

        node.Fill(this, standing, table.AsSpan(0, length));
        place = (_turn, table);
        if (node.Use == TableUse.Own)
        {
            _own.Add((node, index));
        }

        return table;
    }

    private double[] Find(TableNode node, ulong standing, ulong touched)
    {
        if (node.Use == TableUse.Passing)
        {
            return Pass(node, standing, touched);
        }

        if (!_tables.TryGetValue((node.Id, touched), out double[]? table))
        {
            int length = node.Rows * Worlds;
            table = Rent(length);
            node.Fill(this, standing, table.AsSpan(0, length));
            _tables.Add((node.Id, touched), table);
            _held += table.Length;
        }

        Latest(node) = (touched, table);
        return table;
    }

    private double[] Pass(TableNode node, ulong standing, ulong touched)
    {
        int length = node.Rows * Worlds;
        if (!_passing.TryGetValue(node.Id, out double[]? table) || table.Length < length)
        {
            table = new double[length];
            _passing[node.Id] = table;
        }

        // Before it is filled, so that no half-filled table is taken for the latest where filling fails.
        Latest(node) = default;
        node.Fill(this, standing, table.AsSpan(0, length));
        Latest(node) = (touched, table);
        return table;
    }

    private ref (ulong Standing, double[]? Table) Latest(TableNode node)
    {
        if (node.Id >= _latest.Length)
        {
            Array.Resize(ref _latest, Math.Max(64, 2 * node.Id));
        }

        return ref _latest[node.Id];
    }
}
