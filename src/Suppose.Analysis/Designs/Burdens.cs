using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>What designs cost the ordinary member.</summary>
/// <remarks>
/// Rated inquiries: <c>1 - product of (1 - b)</c> over a design's measures' burdens, one that was not judged counting 0. With a situation: what our value loses under the
/// ordinary member, costs included where they are counted, against no measures. Null where the file has no ordinary member, or no value to lose.
/// </remarks>
internal sealed class Burdens
{
    private readonly double[]?[] _burdens;
    private readonly bool _rated;
    private readonly int _ordinary;

    /// <summary>The burdens of an inquiry's designs.</summary>
    public Burdens(Inquiry inquiry, JudgementColumns columns)
    {
        _rated = inquiry.IsRated;
        _burdens = [.. inquiry.Measures.Select(m => columns.Of(m.Burden))];
        _ordinary = inquiry.Possibilities.Select(p => p.Ordinary).ToList().IndexOf(true);
    }

    /// <summary>A design's burden in each world.</summary>
    /// <param name="design">The design.</param>
    /// <param name="none">The design without measures.</param>
    /// <param name="cost">What the design costs in each world on the scale of our value.</param>
    public double[]? Column(DesignColumns design, DesignColumns none, ReadOnlySpan<double> cost)
    {
        if (_ordinary < 0 || (!_rated && design.Value is null))
        {
            return null;
        }

        double[] column = new double[design.Act[0].Length];
        for (int world = 0; world < column.Length; world++)
        {
            column[world] = _rated
                ? AddedUp(design.Design, world)
                : none.Value![_ordinary][world] - (design.Value![_ordinary][world] - cost[world]);
        }

        return column;
    }

    private double AddedUp(ulong design, int world)
    {
        double spared = 1;
        foreach (int measure in design.Measures())
        {
            spared *= 1 - (_burdens[measure]?[world] ?? 0);
        }

        return 1 - spared;
    }
}
