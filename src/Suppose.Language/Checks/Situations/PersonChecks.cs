using Suppose.Language.Binding.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks inquiries about people one can't be sure of: the actor is us, and one unseen circumstance is the kind of person.</summary>
internal static class PersonChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(Inquiry inquiry, DiagnosticBag diagnostics)
    {
        bool us = inquiry.Actor is { Us: true };
        Circumstance? type = null;
        foreach (Circumstance circumstance in inquiry.Circumstances.Where(c => c.IsType))
        {
            if (type is not null)
            {
                diagnostics.Report(SituationCheckCodes.SecondType, circumstance.Place, circumstance.Id, type.Id);
            }
            else if (!us)
            {
                diagnostics.Report(SituationCheckCodes.TypeOfOthers, circumstance.Place, circumstance.Id);
            }
            else if (circumstance.Seen)
            {
                diagnostics.Report(SituationCheckCodes.TypeSeen, circumstance.Place, circumstance.Id);
            }

            type ??= circumstance;
        }

        if (us && type is null)
        {
            diagnostics.Report(SituationCheckCodes.NoType, inquiry.Actor!.Place);
        }

        if (us && !inquiry.Possibilities.IsEmpty)
        {
            diagnostics.Report(SituationCheckCodes.PossibilitiesOfUs, inquiry.Possibilities[0].Place);
        }

        if (us && type is not null)
        {
            CheckType(type, diagnostics);
            CheckSignals(inquiry, type, diagnostics);
        }

        if (us)
        {
            CheckOurs(inquiry, diagnostics);
        }
    }

    /// <summary>Whether a circumstance is the kind of person in a file whose actor is us, whose chances are checked here.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="circumstance">The circumstance.</param>
    public static bool IsTypeOfOurs(Inquiry inquiry, Circumstance circumstance) => circumstance.IsType && inquiry.Actor is { Us: true };

    private static void CheckType(Circumstance type, DiagnosticBag diagnostics)
    {
        foreach (Rule rule in type.Rules)
        {
            double low = rule.Chances.Sum(c => c.Chance.Distribution.Minimum);
            double high = rule.Chances.Sum(c => c.Chance.Distribution.Maximum);
            if (low > 1 + ChanceSumChecks.Rounding || (rule.Chances.Length == type.States.Length && high < 1 - ChanceSumChecks.Rounding))
            {
                diagnostics.Report(SituationCheckCodes.NoMixOfKinds, rule.Place, type.Id, ChanceSumChecks.Sum(low, high));
            }
        }

        if (type.Rules.SelectMany(r => r.When).FirstOrDefault() is { } condition)
        {
            diagnostics.Report(SituationCheckCodes.TypeDepends, condition.Place, type.Id, condition.Subject ?? VariableNames.Option);
        }
    }

    // What is seen is either a signal, whose chance differs between kinds, or part of the setting, which bears on something.
    private static void CheckSignals(Inquiry inquiry, Circumstance type, DiagnosticBag diagnostics)
    {
        foreach (Circumstance circumstance in inquiry.Circumstances.Where(c => c.Seen && !c.IsType && !c.Rules.IsEmpty))
        {
            if (!DependsOn(inquiry, circumstance, type.Id) && !BearsOnAnything(inquiry, circumstance.Id))
            {
                diagnostics.Report(SituationCheckCodes.SignalWithoutErrorRates, circumstance.Place, circumstance.Id, type.Id);
            }
        }
    }

    private static bool DependsOn(Inquiry inquiry, Circumstance circumstance, string type)
    {
        var reached = new HashSet<string>([circumstance.Id]);
        var open = new Stack<Circumstance>([circumstance]);
        while (open.TryPop(out Circumstance? at))
        {
            foreach (string parent in at.Rules.SelectMany(r => r.When).Select(c => c.Subject).OfType<string>())
            {
                if (parent == type)
                {
                    return true;
                }

                if (reached.Add(parent) && inquiry.Circumstances.FirstOrDefault(c => c.Id == parent) is { } next)
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    private static bool BearsOnAnything(Inquiry inquiry, string circumstance) =>
        inquiry.Circumstances.SelectMany(c => c.Rules)
            .Concat(inquiry.Outcomes.SelectMany(o => o.Rules))
            .SelectMany(r => r.When)
            .Concat(inquiry.Options.SelectMany(o => o.When.Concat(o.NeverWhen)))
            .Any(c => c.Subject == circumstance)
        || inquiry.Wants.OfType<LeafWant>().Any(w => w.Variable == circumstance);

    private static void CheckOurs(Inquiry inquiry, DiagnosticBag diagnostics)
    {
        if (inquiry.Ours is not { Wants.IsEmpty: false })
        {
            diagnostics.Report(SituationCheckCodes.NothingOurs, inquiry.Ours?.Place is { IsInFile: true } place ? place : inquiry.Actor!.Place);
        }

        if (!inquiry.Measures.IsEmpty)
        {
            diagnostics.Report(SituationCheckCodes.NoPartForUs, inquiry.Measures[0].Place, "measures");
        }

        if (!inquiry.NeverHappens.IsEmpty)
        {
            diagnostics.Report(SituationCheckCodes.NoPartForUs, inquiry.NeverHappens[0].Place, "never happens");
        }
    }
}
