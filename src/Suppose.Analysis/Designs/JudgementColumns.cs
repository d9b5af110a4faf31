using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>Columns of worlds held as arrays, so that they can be kept and shared; one a draw.</summary>
internal sealed class JudgementColumns(WorldTable table)
{
    private readonly Dictionary<string, double[]> _byKey = new(StringComparer.Ordinal);

    /// <summary>Number of worlds.</summary>
    public int Worlds => table.Worlds;

    /// <summary>A judgement's value in each world; null for a judgement that was not made.</summary>
    public double[]? Of(Judgement? judgement)
    {
        if (judgement is null)
        {
            return null;
        }

        if (!_byKey.TryGetValue(judgement.Key, out double[]? column))
        {
            column = table.Of(judgement).ToArray();
            _byKey.Add(judgement.Key, column);
        }

        return column;
    }
}
