using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Rewiring;

/// <summary>A judgement on which the answer hangs more than on others.</summary>
/// <remarks>
/// All other judgements stand at their medians. This one goes to its 5% and 95% quantiles, or, where a plain number was written, to half and to twice its odds (a shift: itself). The one that
/// makes aims reachable or not comes first, then the one for which keeping to the same tree would forgo most, then the one that moves the value most.
/// </remarks>
public sealed record TellingJudgement
{
    /// <summary>The judgement.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>What follows where it is low.</summary>
    public required AnswerAt Low { get; init; }

    /// <summary>What follows where it is high.</summary>
    public required AnswerAt High { get; init; }
}

/// <summary>The answer where one judgement has a given value.</summary>
/// <param name="At">The value.</param>
/// <param name="Ways">The ways of the best tree there, in the order of the file; null where no tree reaches the aims.</param>
/// <param name="Value">What that tree is worth there; 0 where there is none.</param>
/// <param name="Forgone">What keeping to the tree that is best at the medians would forgo there, 0 or more; the whole value where that tree breaks a limit or misses an aim there.</param>
public sealed record AnswerAt(double At, ImmutableArray<string>? Ways, double Value, double Forgone);
