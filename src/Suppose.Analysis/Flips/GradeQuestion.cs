using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>What does a measure, with no more than what it needs, make of the chance of the act under one possibility?</summary>
internal sealed class GradeQuestion : FlipQuestion
{
    private readonly ulong _before;
    private readonly ulong _after;
    private readonly int _possibility;
    private readonly double _tolerance;
    private readonly Func<Grade, Conclusion> _conclusion;

    /// <summary>The question.</summary>
    /// <param name="central">The inquiry over the central world.</param>
    /// <param name="measure">The measure; with what it needs it must be a design.</param>
    /// <param name="possibility">The possibility.</param>
    public GradeQuestion(CompiledInquiry central, int measure, int possibility)
    {
        _before = central.Space.Needs.Of(measure);
        _after = _before | MeasureSet.Of(measure);
        _possibility = possibility;
        _tolerance = central.Inquiry.Tolerance;
        string id = central.Inquiry.Measures[measure].Id;
        string under = central.Inquiry.Possibilities[possibility].Id;
        _conclusion = grade => new MeasureGrade(id, under, grade);
        Now = Described(Grades(new ActProbe(central, [_before, _after], [possibility]))[0]);
    }

    /// <inheritdoc/>
    public override Conclusion Now { get; }

    /// <inheritdoc/>
    public override bool MayDependOn(string key, JudgementUses uses) => uses.Possibilities(key, _after).Contains(_possibility);

    /// <inheritdoc/>
    public override Func<int[]> Ask(ProbeWorlds worlds, JudgementUses uses)
    {
        ActProbe probe = worlds.Acts([_before, _after], [_possibility]);
        return () => Grades(probe);
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => _conclusion((Grade)outcome);

    private int[] Grades(ActProbe probe)
    {
        // The design before is the smaller mask, so it is shown first.
        double[][] chances = [new double[WorldTile.Width], new double[WorldTile.Width]];
        probe.Read((_, design, row) => row.CopyTo(chances[design]));
        return [.. chances[0].Zip(chances[1], (before, after) => (int)Analysis.Grades.Of(before, after, _tolerance))];
    }
}
