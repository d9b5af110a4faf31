using Suppose.Analysis.Designs;
using Suppose.Model;

namespace Suppose.Analysis.Standing;

/// <summary>How likely every measure is to stand under every possibility, in every world, and which of them fall together.</summary>
/// <remarks>
/// A measure that nobody judged stands for certain. <see cref="Weakest"/> is a possibility that is not in the file, under which every
/// measure has the smallest of its chances in each world.
/// </remarks>
internal sealed class StandingChances
{
    private readonly double[]?[][] _columns;
    private readonly ulong[] _mayFall;
    private readonly int[] _upholders;

    /// <summary>The chances of an inquiry's measures.</summary>
    public StandingChances(Inquiry inquiry, JudgementColumns columns)
        : this(inquiry, PossibilityTable(inquiry, m => m.Stands, columns), columns.Worlds)
    {
    }

    private StandingChances(StandingChances other, ulong certain)
    {
        Possibilities = other.Possibilities;
        Worlds = other.Worlds;
        Weakest = other.Weakest;
        _columns = [.. other._columns.Select(row => row.Select((column, measure) => certain.Has(measure) ? null : column).ToArray())];
        _mayFall = [.. other._mayFall.Select(set => set & ~certain)];
        _upholders = other._upholders;
    }

    private StandingChances(Inquiry inquiry, double[]?[][] byPossibility, int worlds)
    {
        Possibilities = inquiry.Possibilities.Length;
        Worlds = worlds;
        Weakest = Possibilities;
        _columns = [.. byPossibility, Smallest(byPossibility, inquiry.Measures.Length)];
        _mayFall = [.. _columns.Select(MayFallAmong)];
        _upholders = Upholders(inquiry);
    }

    /// <summary>Number of possibilities, <see cref="Weakest"/> not counted.</summary>
    public int Possibilities { get; }

    /// <summary>Number of worlds.</summary>
    public int Worlds { get; }

    /// <summary>Index of the possibility that is not in the file.</summary>
    public int Weakest { get; }

    /// <summary>The measures that may themselves fall, in some world, under a possibility.</summary>
    public ulong MayFall(int possibility) => _mayFall[possibility];

    /// <summary>The chance that a measure stands in each world; null where it stands for certain in all of them.</summary>
    public double[]? Column(int possibility, int measure) => _columns[possibility][measure];

    /// <summary>A number for the people who uphold a measure; the same for measures that fall together.</summary>
    public int Upholder(int measure) => _upholders[measure];

    /// <summary>The same measures and upholders if nothing ever fell.</summary>
    public StandingChances IfAllStood() => new(this, ulong.MaxValue);

    /// <summary>The same measures and upholders if some never fell.</summary>
    /// <param name="measures">Those that never fall of themselves; they still fall with what they need.</param>
    public StandingChances IfStood(ulong measures) => new(this, measures);

    /// <summary>One entry a possibility and measure: the judged column, or null where none was judged. Shape: <c>[possibility][measure]</c>.</summary>
    internal static double[]?[][] PossibilityTable(
        Inquiry inquiry, Func<Measure, IEnumerable<PossibilityJudgement>> judged, JudgementColumns columns)
    {
        Dictionary<string, int> places = inquiry.Possibilities.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.OrdinalIgnoreCase);
        double[]?[][] table = [.. inquiry.Possibilities.Select(_ => new double[]?[inquiry.Measures.Length])];
        for (int measure = 0; measure < inquiry.Measures.Length; measure++)
        {
            foreach (PossibilityJudgement one in judged(inquiry.Measures[measure]))
            {
                table[places[one.Possibility]][measure] = columns.Of(one.Judgement);
            }
        }

        return table;
    }

    private static double[]?[] Smallest(double[]?[][] byPossibility, int measures)
    {
        double[]?[] smallest = new double[]?[measures];
        foreach (double[]?[] row in byPossibility)
        {
            for (int measure = 0; measure < measures; measure++)
            {
                if (row[measure] is { } own)
                {
                    smallest[measure] = smallest[measure] is { } sofar ? [.. sofar.Zip(own, Math.Min)] : own;
                }
            }
        }

        return smallest;
    }

    private static ulong MayFallAmong(double[]?[] row)
    {
        ulong set = 0;
        for (int measure = 0; measure < row.Length; measure++)
        {
            set |= row[measure] is { } column && column.AsSpan().ContainsAnyExcept(1.0) ? MeasureSet.Of(measure) : 0;
        }

        return set;
    }

    private static int[] Upholders(Inquiry inquiry)
    {
        Dictionary<string, int> known = new(StringComparer.OrdinalIgnoreCase);
        int[] upholders = new int[inquiry.Measures.Length];
        for (int measure = 0; measure < upholders.Length; measure++)
        {
            upholders[measure] = measure;
            if (inquiry.Measures[measure].UpheldBy?.Trim() is { } name && !known.TryAdd(name, measure))
            {
                upholders[measure] = known[name];
            }
        }

        return upholders;
    }
}
