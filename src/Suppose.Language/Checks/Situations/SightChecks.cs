using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks that what can be done, and what must never be, depends only on what the actor can see.</summary>
/// <param name="index">The situation.</param>
/// <param name="relations">Which measures need which.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class SightChecks(SituationIndex index, MeasureRelations relations, DiagnosticBag diagnostics)
{
    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Option option in index.Inquiry.Options)
        {
            Check(option.NeverWhen, "never", []);
            Check(option.When, "when", []);
        }

        foreach (Measure measure in index.Inquiry.Measures)
        {
            HashSet<string> revealed = Revealed(measure);
            foreach (Change change in measure.Changes)
            {
                switch (change)
                {
                    case ForbidChange:
                        Check(change.When, "forbid", revealed);
                        break;
                    case OpenChange:
                        Check(change.When, "open", revealed);
                        break;
                    case RevealChange reveal when index.Circumstances[reveal.Circumstance].Seen:
                        diagnostics.Report(SituationCheckCodes.RevealsSeen, reveal.Place, reveal.Circumstance);
                        break;
                }
            }
        }
    }

    private HashSet<string> Revealed(Measure measure)
    {
        var revealed = new HashSet<string>();
        foreach (string needed in relations.WithNeeds(measure.Id))
        {
            revealed.UnionWith(index.Inquiry.Measures.First(m => m.Id == needed).Changes.OfType<RevealChange>().Select(r => r.Circumstance));
        }

        return revealed;
    }

    private void Check(ImmutableArray<Condition> when, string key, HashSet<string> revealed)
    {
        foreach (Condition condition in when)
        {
            if (condition.Subject is { } subject && index.Circumstances.TryGetValue(subject, out Circumstance? circumstance) && !circumstance.Seen && !revealed.Contains(subject))
            {
                diagnostics.Report(SituationCheckCodes.Unseen, condition.Place, subject, key);
            }
        }
    }
}
