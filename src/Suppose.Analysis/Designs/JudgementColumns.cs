using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>Columns of worlds held as arrays, so that they can be kept and shared; one a draw.</summary>
internal sealed class JudgementColumns
{
    private readonly Func<Judgement, double[]> _column;
    private readonly Dictionary<(string Key, bool Negative), double[]> _known = [];

    /// <summary>The columns of a table of worlds.</summary>
    public JudgementColumns(WorldTable table)
    {
        Worlds = table.Worlds;
        _column = judgement => table.Of(judgement).ToArray();
    }

    private JudgementColumns(int worlds, Func<Judgement, double[]> column)
    {
        Worlds = worlds;
        _column = column;
    }

    /// <summary>Number of worlds.</summary>
    public int Worlds { get; }

    /// <summary>Copies of a central world that differ in one judgement, whose column is the caller's to write to, again and again.</summary>
    /// <param name="central">The central world.</param>
    /// <param name="key">Key of the judgement.</param>
    /// <param name="values">Its column. What is built on these columns sees what it holds at the time.</param>
    public static JudgementColumns Probing(WorldTable central, string key, double[] values) => new(
        values.Length,
        judgement => judgement.Key == key && judgement.Distribution is not Negative ? values : [.. Enumerable.Repeat(central.Of(judgement)[0], values.Length)]);

    /// <summary>A judgement's value in each world; null for a judgement that was not made.</summary>
    public double[]? Of(Judgement? judgement)
    {
        if (judgement is null)
        {
            return null;
        }

        (string, bool) identity = (judgement.Key, judgement.Distribution is Negative);
        if (!_known.TryGetValue(identity, out double[]? column))
        {
            column = _column(judgement);
            _known.Add(identity, column);
        }

        return column;
    }
}
