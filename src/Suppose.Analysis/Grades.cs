namespace Suppose.Analysis;

/// <summary>Reads what became of a chance as a word.</summary>
public static class Grades
{
    private const double Slack = 1e-12;

    /// <summary>The grade of a change.</summary>
    /// <param name="before">The chance before, at the median over worlds.</param>
    /// <param name="after">The chance after, at the median over worlds.</param>
    /// <param name="tolerance">What still counts as never.</param>
    /// <remarks>
    /// The first that applies: <see cref="Grade.Never"/> (after at most the tolerance), <see cref="Grade.Worse"/> (after above before), <see cref="Grade.Rare"/> (at most a
    /// fifth of before), <see cref="Grade.Halved"/> (at most half), <see cref="Grade.Dented"/> (at most 0.9), <see cref="Grade.NotTouched"/>.
    /// Compared with a slack of 1e-12, so that equality in exact arithmetic counts as equality.
    /// </remarks>
    public static Grade Of(double before, double after, double tolerance) => after switch
    {
        _ when after <= tolerance + Slack => Grade.Never,
        _ when after > before + Slack => Grade.Worse,
        _ when after <= (0.2 * before) + Slack => Grade.Rare,
        _ when after <= (0.5 * before) + Slack => Grade.Halved,
        _ when after <= (0.9 * before) + Slack => Grade.Dented,
        _ => Grade.NotTouched,
    };
}
