using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Record;

/// <summary>An item of the record as it is weighed: how likely such a report is under each possibility, in every world.</summary>
/// <remarks>Possibilities are those of the <see cref="RecordTable"/> it belongs to, in its order.</remarks>
internal sealed class ItemLikelihoods
{
    private readonly double[][] used;
    private readonly double[][] logarithms;
    private readonly bool[] tells;

    /// <summary>An item with its likelihoods after reliability.</summary>
    /// <param name="id">Id of the item.</param>
    /// <param name="source">Id of its source; null where it names none.</param>
    /// <param name="used">Likelihoods, <c>[possibility][world]</c>, in [0, 1].</param>
    public ItemLikelihoods(string id, string? source, double[][] used)
    {
        Id = id;
        Source = source;
        this.used = used;
        logarithms = Array.ConvertAll(used, row => Array.ConvertAll(row, Logarithm.Of));
        tells = new bool[used.Length == 0 ? 0 : used[0].Length];
        for (var world = 0; world < tells.Length; world++)
        {
            tells[world] = Differs(used, world);
        }
    }

    /// <summary>Id of the item.</summary>
    public string Id { get; }

    /// <summary>Id of its source; null where it names none.</summary>
    public string? Source { get; }

    /// <summary>Whether its likelihood is the same under every possibility in every world, so that it moves nothing.</summary>
    public bool TellsNothing => !tells.AsSpan().Contains(true);

    /// <summary>Whether its likelihood differs between two possibilities in that world.</summary>
    public bool Tells(int world) => tells[world];

    /// <summary>The likelihoods under one possibility, one a world.</summary>
    public ReadOnlySpan<double> Used(int possibility) => used[possibility];

    /// <summary>The natural logarithms of <see cref="Used"/>; negative infinity where the item rules the possibility out.</summary>
    public ReadOnlySpan<double> Logarithms(int possibility) => logarithms[possibility];

    /// <summary>Whether the item is impossible under every possibility in that world.</summary>
    public bool RulesOutAll(int world) => used.Length > 0 && used.All(row => row[world] == 0);

    private static bool Differs(double[][] rows, int world)
    {
        for (var possibility = 1; possibility < rows.Length; possibility++)
        {
            if (rows[possibility][world] != rows[0][world])
            {
                return true;
            }
        }

        return false;
    }
}
