using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>What does a measure, with no more than what it needs, make of the chance of the act under one possibility?</summary>
/// <param name="before">What it needs.</param>
/// <param name="after">The same with the measure.</param>
/// <param name="tolerance">What still counts as never.</param>
/// <param name="conclusion">The conclusion.</param>
internal sealed class GradeInSituation(ulong before, ulong after, double tolerance, Func<Grade, Conclusion> conclusion) : SituationQuestion
{
    /// <inheritdoc/>
    public override int Most => 1;

    /// <inheritdoc/>
    public override int In(ProbeReading reading, int lane) => (int)Grades.Of(
        reading.Of(TableKind.Act, Possibilities[0], before, lane), reading.Of(TableKind.Act, Possibilities[0], after, lane), tolerance);

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => conclusion((Grade)outcome);
}
