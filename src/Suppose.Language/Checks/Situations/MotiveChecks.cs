using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks beliefs, facts and mixtures of possibilities.</summary>
/// <param name="index">The situation.</param>
/// <param name="support">Which combinations of circumstances can be.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class MotiveChecks(SituationIndex index, Support support, DiagnosticBag diagnostics)
{
    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Possibility possibility in index.Inquiry.Possibilities)
        {
            foreach (Belief belief in possibility.Believes)
            {
                if (index.Circumstances.TryGetValue(belief.Of, out Circumstance? circumstance) && circumstance.Seen)
                {
                    diagnostics.Report(SituationCheckCodes.BeliefOnSeen, belief.Rule.Place, belief.Of);
                }
            }

            if (!possibility.Given.IsEmpty && !support.CanBe(possibility.Given.ToDictionary(f => f.Circumstance, f => f.State)))
            {
                string facts = string.Join(", ", possibility.Given.Select(f => $"{f.Circumstance}: {f.State}"));
                diagnostics.Report(SituationCheckCodes.ImpossibleFacts, possibility.Given[0].Place, possibility.Id, facts);
            }
        }

        new MixtureWeights(index.Inquiry).ReportThatCancel(diagnostics);
    }
}
