using Suppose.Model;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>A judgement that reverses a conclusion somewhere on a stretch of its scale.</summary>
/// <param name="Question">Place of the question.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Stretch">The stretch.</param>
internal sealed record NearFlip(int Question, Judgement Judgement, FlipStretch Stretch)
{
    /// <summary>A stretch whose ends are nearer than this can't be told from a point.</summary>
    private const double Finest = 1e-11;

    /// <summary>Whether the stretch is as short as it is made.</summary>
    public bool IsExact => Math.Abs(Stretch.Beyond - Stretch.Before) <= Finest * Math.Max(1, Math.Abs(Stretch.Beyond));
}
