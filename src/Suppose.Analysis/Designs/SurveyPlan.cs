using System.Numerics;
using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>How the designs of an inquiry are shared out for looking at all of them: together, or in stretches one after another.</summary>
/// <remarks>
/// Designs are looked at together where what has to be kept of them meanwhile is little. Otherwise all designs that agree on some fixed measures
/// make a stretch. Only measures that never fall are fixed, those first that matter under most possibilities: tables of different stretches then have nothing in common, and nothing is worked out
/// twice. Where too few measures are sure to stand, all are looked at together after all.
/// </remarks>
internal sealed class SurveyPlan
{
    /// <summary>A part of the designs that is handed on at once has at most so many, as a power of 2.</summary>
    public const int Bits = 16;

    private const int PartBits = 14;
    private const int FewestBits = 12;
    private const long MostRegrets = 1L << 23;
    private const long MostSets = 1L << 17;
    private const long MostTogether = 1L << 24;

    /// <summary>Of a design: a count, and for each of two threads in which worlds of a tile it holds.</summary>
    private const double PerDesign = 6;

    /// <summary>Of a row of a table: a count, and those of the threads.</summary>
    private const double PerRow = 8;

    /// <summary>Of a row of a table in a tile of worlds.</summary>
    private const double TileRow = 64;

    private readonly DesignSpace _space;
    private readonly int _bits;

    private SurveyPlan(DesignSpace space, int bits, ulong @fixed, bool together)
    {
        _space = space;
        _bits = bits;
        Fixed = @fixed;
        IsTogether = together;
    }

    /// <summary>The measures on which the designs of a stretch agree; empty where stretches follow each other in the order of the designs.</summary>
    public ulong Fixed { get; }

    /// <summary>Whether all designs are looked at together.</summary>
    public bool IsTogether { get; }

    /// <summary>The plan for an inquiry.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="bits">A stretch is to have at most so many designs, as a power of 2, and at least 6; null to choose.</param>
    public static SurveyPlan Of(CompiledInquiry inquiry, int? bits = null)
    {
        DesignSpace space = inquiry.Space;
        int most = bits ?? BitsFor(inquiry);
        if (space.Count <= 1 << most || (bits is null && Kept(inquiry) <= MostTogether))
        {
            return new SurveyPlan(space, space.Count <= 1 << Bits ? Bits : PartBits, 0, true);
        }

        if (space.Measures > DesignSpace.MostUnbounded)
        {
            // Tables of such spaces are made for their designs one by one, unless few measures matter.
            return new SurveyPlan(space, most, 0, Falling(inquiry));
        }

        ulong @fixed = FixedFor(inquiry, most);
        return @fixed == 0 ? new SurveyPlan(space, PartBits, 0, true) : new SurveyPlan(space, most, @fixed, false);
    }

    /// <summary>The designs in parts: at most 2^16 together, each part behind those of which one of its designs may have a part.</summary>
    public IEnumerable<ulong[]> Parts()
    {
        if (Fixed == 0)
        {
            return _space.Parts(_bits).Select(part => _space.Slice(part.From, part.Count));
        }

        return Enumerable.Range(0, 1 << Fixed.Size()).Select(number => _space.Agreeing(Fixed, new Lattice(Fixed, 0).SetOf(number))).Where(sets => sets.Length > 0);
    }

    /// <summary>
    /// Stretches are so short that the largest regrets of all their designs can be kept, and, with a situation, that what all their sets come to fits memory for many worlds at a time: what is
    /// the same for many worlds is then looked up once for them.
    /// </summary>
    private static int BitsFor(CompiledInquiry inquiry)
    {
        long designs = inquiry.Model.HasValue ? MostRegrets / TopValues.PerDesign(inquiry.Worlds, StretchPass.RegretQuantile) : 1L << Bits;
        designs = inquiry.Tiles.SetCost > 0 ? Math.Min(designs, MostSets / (inquiry.Possibilities * (inquiry.Model.HasValue ? 2 : 1))) : designs;
        return inquiry.Space.Count <= 1 << Bits ? Bits : Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, designs)), FewestBits, Bits);
    }

    /// <summary>What is kept of all designs if they are looked at together, in bytes, each thread's tables of a tile of worlds among it.</summary>
    private static double Kept(CompiledInquiry inquiry)
    {
        double[] rows = [.. Enumerable.Range(0, inquiry.Possibilities).Select(possibility => Math.Min(inquiry.Space.Count, Math.ScaleB(1, inquiry.Relevant(possibility).Size())))];
        double evaluated = inquiry.Tiles.SetCost > 0 ? rows.Sum() : 0;
        return inquiry.Model.HasValue ? double.PositiveInfinity : (PerDesign * inquiry.Space.Count) + (PerRow * rows.Sum()) + (TileRow * (evaluated + rows.Max()));
    }

    private static bool Falling(CompiledInquiry inquiry) =>
        Enumerable.Range(0, inquiry.Possibilities).Any(possibility => (inquiry.Relevant(possibility) & inquiry.Chances.MayFall(possibility)) != 0);

    /// <summary>As many measures as it takes for stretches of so many designs, as far as there are such measures; none where stretches would still be longer than a part.</summary>
    private static ulong FixedFor(CompiledInquiry inquiry, int bits)
    {
        ulong @fixed = 0;
        foreach (int measure in SureToStand(inquiry))
        {
            if (Longest(inquiry.Space, @fixed) <= 1 << bits)
            {
                break;
            }

            @fixed |= MeasureSet.Of(measure);
        }

        return Longest(inquiry.Space, @fixed) <= 1 << Bits ? @fixed : 0;
    }

    private static int Longest(DesignSpace space, ulong @fixed) =>
        space.Count == 1 << space.Measures ? space.Count >> @fixed.Size() : space.Sets.CountBy(set => set & @fixed).Max(own => own.Value);

    /// <summary>The measures that never fall, those first that matter under most possibilities.</summary>
    private static IEnumerable<int> SureToStand(CompiledInquiry inquiry)
    {
        int[] possibilities = [.. Enumerable.Range(0, inquiry.Possibilities)];
        ulong all = MeasureSet.All(inquiry.Space.Measures);
        ulong going = possibilities.Aggregate(0UL, (set, possibility) => set | StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, all));
        return (all & ~going).Measures()
            .OrderByDescending(measure => possibilities.Count(possibility => inquiry.Relevant(possibility).Has(measure)))
            .ThenByDescending(measure => measure);
    }
}
