using System.Collections.Immutable;
using System.Numerics;
using Suppose.Numerics;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Counts the cases in boxes, with one bit a case.</summary>
internal sealed class BoxCounter
{
    private readonly CaseTable _table;
    private readonly ulong[] _breaks;

    /// <summary>A counter for a table.</summary>
    public BoxCounter(CaseTable table)
    {
        _table = table;
        _breaks = new ulong[(table.Cases + 63) / 64];
        for (int i = 0; i < table.Cases; i++)
        {
            _breaks[i / 64] |= table.Breaks[i] ? 1UL << (i % 64) : 0;
        }
    }

    /// <summary>The conditions of a box, with the cases that each keeps.</summary>
    public ImmutableArray<LimitedInput> Limited(BoxLimit[] limits) =>
        [.. limits.Select((limit, input) => (limit, input)).Where(l => l.limit != BoxLimit.Open).Select(l => new LimitedInput(l.input, l.limit, Kept(l.input, l.limit)))];

    /// <summary>How many cases meet every condition but one, and how many of them broke.</summary>
    /// <param name="limited">The conditions.</param>
    /// <param name="without">The place of the one that is left out; -1 for none.</param>
    public (int Cases, int Breaking) Count(ImmutableArray<LimitedInput> limited, int without = -1)
    {
        (int cases, int breaking) = (0, 0);
        for (int word = 0; word < _breaks.Length; word++)
        {
            ulong within = word == _breaks.Length - 1 && _table.Cases % 64 != 0 ? (1UL << (_table.Cases % 64)) - 1 : ulong.MaxValue;
            for (int i = 0; i < limited.Length; i++)
            {
                within &= i == without ? ulong.MaxValue : limited[i].Kept[word];
            }

            cases += BitOperations.PopCount(within);
            breaking += BitOperations.PopCount(within & _breaks[word]);
        }

        return (cases, breaking);
    }

    /// <summary>The quasi-p value of each condition.</summary>
    public double[] QuasiP(ImmutableArray<LimitedInput> limited)
    {
        (int cases, int breaking) = Count(limited);
        double[] found = new double[limited.Length];
        for (int i = 0; i < found.Length; i++)
        {
            (int casesWithout, int breakingWithout) = Count(limited, i);
            found[i] = Binomial.AtLeast(breaking, cases, (double)breakingWithout / casesWithout);
        }

        return found;
    }

    /// <summary>The box of some conditions.</summary>
    public FailureBox Read(ImmutableArray<LimitedInput> limited)
    {
        (int cases, int breaking) = Count(limited);
        double[] quasiP = QuasiP(limited);
        return new FailureBox
        {
            Conditions = [.. limited.Select((own, i) => Condition(own, quasiP[i], Count(limited, i))).OrderBy(c => c.QuasiP)],
            Cases = cases,
            Breaking = breaking,
            Coverage = _table.Breaking == 0 ? 0 : (double)breaking / _table.Breaking,
            Density = cases == 0 ? 0 : (double)breaking / cases,
            Mass = _table.Cases == 0 ? 0 : (double)cases / _table.Cases,
        };
    }

    private BoxCondition Condition(LimitedInput own, double quasiP, (int Cases, int Breaking) without)
    {
        CaseInput input = _table.Inputs[own.Input];
        return new BoxCondition
        {
            Subject = input.Subject,
            AtLeast = input.HasStates || double.IsInfinity(own.Limit.Low) ? null : own.Limit.Low,
            AtMost = input.HasStates || double.IsInfinity(own.Limit.High) ? null : own.Limit.High,
            States = [.. input.States.Where((_, state) => own.Limit.Keeps(state, isState: true))],
            QuasiP = quasiP,
            CoverageWithout = (double)without.Breaking / _table.Breaking,
            DensityWithout = (double)without.Breaking / without.Cases,
        };
    }

    private ulong[] Kept(int input, BoxLimit limit)
    {
        ulong[] kept = new ulong[_breaks.Length];
        CaseInput at = _table.Inputs[input];
        for (int i = 0; i < _table.Cases; i++)
        {
            kept[i / 64] |= limit.Keeps(at.Values[i], at.HasStates) ? 1UL << (i % 64) : 0;
        }

        return kept;
    }
}

/// <summary>An input that a box limits, and the cases that the limit keeps, one bit each.</summary>
internal sealed record LimitedInput(int Input, BoxLimit Limit, ulong[] Kept);
