using System.Globalization;

namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>Writes a tape; equal steps are written once.</summary>
internal sealed class TapeBuilder
{
    /// <summary>The most steps that a tape may have.</summary>
    public const int MostSteps = 100_000;

    private readonly List<TapeStep> _steps = [new(StepKind.Zero, -1, -1, -1), new(StepKind.One, -1, -1, -1)];
    private readonly List<TapeMean> _means = [];
    private readonly Dictionary<TapeStep, int> _known = [];
    private readonly Dictionary<string, int> _knownMeans = new(StringComparer.Ordinal);

    /// <summary>The step that is 0.</summary>
    public const int Zero = 0;

    /// <summary>The step that is 1.</summary>
    public const int One = 1;

    public IReadOnlyList<TapeStep> Steps => _steps;

    public IReadOnlyList<TapeMean> Means => _means;

    public int Event(int happening) => Write(new TapeStep(StepKind.Event, happening, -1, -1));

    /// <summary>Any of some independent ones. They are joined in pairs, and pairs of pairs, so that a change of one touches few steps.</summary>
    public int Any(IReadOnlyList<int> steps) => Join(StepKind.Either, steps, nothing: Zero, all: One);

    /// <summary>All of some independent ones.</summary>
    public int All(IReadOnlyList<int> steps) => Join(StepKind.Both, steps, nothing: One, all: Zero);

    public int Where(int happens, int then, int otherwise) =>
        then == otherwise ? then : then == One && otherwise == Zero ? happens : Write(new TapeStep(StepKind.Where, happens, then, otherwise));

    public int Mean(int of, int[] steps)
    {
        string key = of.ToString(CultureInfo.InvariantCulture) + ":" + string.Join(',', steps);
        if (!_knownMeans.TryGetValue(key, out int step))
        {
            _means.Add(new TapeMean(of, steps));
            step = Write(new TapeStep(StepKind.Mean, _means.Count - 1, -1, -1));
            _knownMeans.Add(key, step);
        }

        return step;
    }

    private int Join(StepKind kind, IReadOnlyList<int> steps, int nothing, int all)
    {
        int[] left = [.. steps.Where(step => step != nothing)];
        if (left.Contains(all))
        {
            return all;
        }

        while (left.Length > 1)
        {
            left = [.. left.Chunk(2).Select(pair => pair.Length == 1 ? pair[0] : Write(new TapeStep(kind, pair[0], pair[1], -1)))];
        }

        return left.Length == 0 ? nothing : left[0];
    }

    private int Write(TapeStep step)
    {
        if (!_known.TryGetValue(step, out int number))
        {
            number = _steps.Count;
            if (number >= MostSteps)
            {
                throw new TooTangledException(-1);
            }

            _steps.Add(step);
            _known.Add(step, number);
        }

        return number;
    }
}
