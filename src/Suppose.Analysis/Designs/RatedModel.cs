using System.Numerics;
using Suppose.Analysis.Standing;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>The act model of a rated inquiry: <c>odds(act) = odds(acts) x product of the factors of what stands</c>.</summary>
/// <remarks>Our value is <c>- harm x act</c>. There is no temptation apart from the act.</remarks>
internal sealed class RatedModel : ActModel
{
    private readonly double[][] _acts;
    private readonly double[]?[][] _factors;
    private readonly ulong[] _touching;

    /// <summary>The model of an inquiry over some worlds.</summary>
    /// <exception cref="ArgumentException">The inquiry is not rated, or a possibility says nothing of how likely the act was.</exception>
    public RatedModel(Inquiry inquiry, JudgementColumns columns)
    {
        if (!inquiry.IsRated)
        {
            throw new ArgumentException("The inquiry has a situation.", nameof(inquiry));
        }

        Measures = inquiry.Measures.Length;
        Worlds = columns.Worlds;
        _acts = [.. inquiry.Possibilities.Select(p => columns.Of(p.Acts) ?? throw new ArgumentException($"The possibility '{p.Id}' has no chance of the act.", nameof(inquiry)))];
        _factors = StandingChances.PossibilityTable(inquiry, m => m.Against, columns);
        _touching = [.. _factors.Select(TouchingAmong)];
        Harm = columns.Of(inquiry.Ours?.Harm);
    }

    private RatedModel(RatedModel other, Func<double, double> factor)
    {
        Measures = other.Measures;
        Worlds = other.Worlds;
        _acts = other._acts;
        _factors = [.. other._factors.Select(row => row.Select(column => column is null ? null : Array.ConvertAll(column, f => factor(f))).ToArray())];
        _touching = [.. _factors.Select(TouchingAmong)];
        Harm = other.Harm;
    }

    /// <inheritdoc/>
    public override int Measures { get; }

    /// <inheritdoc/>
    public override int Possibilities => _acts.Length;

    /// <inheritdoc/>
    public override int Worlds { get; }

    /// <inheritdoc/>
    public override bool HasTempted => false;

    /// <inheritdoc/>
    public override bool HasValue => Harm is not null;

    /// <summary>What the act does to us in each world; null where the file does not say.</summary>
    public double[]? Harm { get; }

    /// <inheritdoc/>
    public override ulong Touching(int possibility) => _touching[possibility];

    /// <inheritdoc/>
    public override ActBlock OpenBlock() => new RatedBlock(this);

    /// <summary>The chance of the act in each world with no measure in place.</summary>
    public double[] Acts(int possibility) => _acts[possibility];

    /// <summary>A measure's factor in each world; null where it was not rated against the possibility, and so leaves it as it is.</summary>
    public double[]? Factor(int possibility, int measure) => _factors[possibility][measure];

    /// <summary>The same inquiry if every measure that makes the act less likely ended it where it stands, and none made it more likely.</summary>
    public RatedModel IfPerfect() => new(this, factor => factor < 1 ? 0 : 1);

    private static ulong TouchingAmong(double[]?[] row)
    {
        ulong set = 0;
        for (int measure = 0; measure < row.Length; measure++)
        {
            set |= row[measure] is { } column && column.AsSpan().ContainsAnyExcept(1.0) ? MeasureSet.Of(measure) : 0;
        }

        return set;
    }

    /// <summary>One set at a time; the tables of all sets at once are made by <see cref="RatedTiles"/>.</summary>
    private sealed class RatedBlock(RatedModel model) : ActBlock
    {
        private int _first;
        private int _worlds;

        public override void MoveTo(int firstWorld, int worlds) => (_first, _worlds) = (firstWorld, worlds);

        public override void Evaluate(int possibility, ulong standing, Span<double> act, Span<double> tempted, Span<double> value)
        {
            for (int at = 0; at < _worlds; at++)
            {
                int world = _first + at;
                double factor = 1;
                for (ulong left = standing; left != 0; left &= left - 1)
                {
                    factor *= model._factors[possibility][BitOperations.TrailingZeroCount(left)]?[world] ?? 1;
                }

                act[at] = Odds.Shift(model._acts[possibility][world], factor);
                if (model.Harm is { } harm && !value.IsEmpty)
                {
                    value[at] = -harm[world] * act[at];
                }
            }
        }
    }
}
