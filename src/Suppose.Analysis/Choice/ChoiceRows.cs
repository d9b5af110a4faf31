using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>What a possibility does under one set of standing measures, in each world of a block; the default has no rows.</summary>
internal readonly struct ChoiceRows
{
    private readonly double[] _memory;
    private readonly int _worlds;

    /// <summary>Rows to be filled.</summary>
    public ChoiceRows(TableStore store)
    {
        _worlds = store.Worlds;
        _memory = store.Rent(ChoiceSums.SumRows * _worlds);
    }

    /// <summary>All rows, in the order of <see cref="ChoiceSums"/>.</summary>
    public Span<double> All => _memory.AsSpan(0, ChoiceSums.SumRows * _worlds);

    /// <summary>The temptation: how much better the best harmful option seems than the best other, the largest over states; minus infinity where nothing tempts.</summary>
    public Span<double> Temptation => _memory.AsSpan(0, _worlds);

    /// <summary>1 where some state tempts, else 0.</summary>
    public Span<double> Tempted => _memory.AsSpan(_worlds, _worlds);

    /// <summary>The worlds, one bit each, in which some state tempts; of a block of at most 64.</summary>
    public ulong TemptedWorlds => WorldBits.Above(Tempted, 0);

    /// <summary>The chance of the act.</summary>
    public Span<double> Act => _memory.AsSpan(2 * _worlds, _worlds);

    /// <summary>Our value, before costs; 0 where the file does not say what is ours.</summary>
    public Span<double> Value => _memory.AsSpan(3 * _worlds, _worlds);

    /// <summary>Gives the rows' memory back; they must not be used afterwards.</summary>
    public void Return(TableStore store) => store.Return(_memory);

    /// <summary>Takes over another's rows in those worlds in which a chance is 0.</summary>
    public void Replace(ChoiceRows by, ReadOnlySpan<double> whereZero)
    {
        Columns.Replace(Temptation, by.Temptation, whereZero);
        Columns.Replace(Tempted, by.Tempted, whereZero);
        Columns.Replace(Act, by.Act, whereZero);
        Columns.Replace(Value, by.Value, whereZero);
    }
}
