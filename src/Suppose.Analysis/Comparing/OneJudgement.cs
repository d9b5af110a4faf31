using Suppose.Model;
using Suppose.Model.Mapping;

namespace Suppose.Analysis.Comparing;

/// <summary>Puts one judgement in the place of another, in every place that goes by its label.</summary>
internal sealed class OneJudgement(JudgementChange change, bool back) : InquiryMap
{
    /// <inheritdoc/>
    public override Judgement Judged(Judgement judgement, bool isPrivate) =>
        judgement.Label == change.Label && judgement.Kind == change.After!.Kind ? back ? change.Before! : change.After : judgement;
}
