using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Rewiring;
using Suppose.Findings;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary>What is said where a call is wrong.</summary>
internal sealed class CallWords(Wording wording) : Words(wording, "Call")
{
    /// <summary>There is no such command.</summary>
    public Diagnostic UnknownCommand(string written, string? near) => Wrong("SUP0010", Say([("written", written)]), near, HelpFix("suppose"));

    /// <summary>The command has no such option.</summary>
    public Diagnostic UnknownOption(string command, string written, string? near) =>
        Wrong("SUP0011", Say([("written", written), ("command", command)]), near, HelpFix("suppose " + command));

    /// <summary>There is one word too many.</summary>
    public Diagnostic TooMany(string command, string written) =>
        Wrong("SUP0012", Say([("written", written), ("command", command)]), null, HelpFix("suppose " + command));

    /// <summary>The file is not named.</summary>
    public Diagnostic FileMissing(string command) => Wrong("SUP0013", Say([("command", command)]), null, FileMissingFix(command));

    /// <summary>An option has no value.</summary>
    public Diagnostic ValueMissing(string command, string option) => Wrong("SUP0014", Say([("option", option)]), null, HelpFix("suppose " + command));

    /// <summary>An option is given twice.</summary>
    public Diagnostic Twice(string option) => Wrong("SUP0015", Say([("option", option)]), null);

    /// <summary>An option's value is not a number in its range.</summary>
    public Diagnostic NotInRange(string option, string written, long least, long most) =>
        Wrong("SUP0016", Say([("option", option), ("written", written), ("least", CommandContext.Number(least)), ("most", CommandContext.Number(most))]), null);

    /// <summary>A measure that the call names is not in the file.</summary>
    public Diagnostic UnknownMeasure(string written, string? near, string measures) =>
        Wrong("SUP0017", Say([("written", written)]), near, MeasuresFix(measures));

    /// <summary>The measures that the call joins can't be taken together.</summary>
    public Diagnostic Infeasible(string measure, string other, bool excludes) =>
        Wrong("SUP0018", excludes ? Excludes(measure, other) : Needs(measure, other), null);

    /// <summary>A rated inquiry has no options to explain.</summary>
    public Diagnostic NothingToExplain() => Wrong("SUP0040", Say(), null, NothingToExplainFix());

    /// <summary>The call does not say what is to be explained.</summary>
    public Diagnostic ExplainWhat(string option, string choices) => Wrong("SUP0041", Say([("option", option)]), null, ExplainWhatFix(choices));

    /// <summary>A possibility that the call names is not in the file.</summary>
    public Diagnostic UnknownPossibility(string written, string? near, string possibilities) =>
        Wrong("SUP0042", Say([("written", written)]), near, PossibilitiesFix(possibilities));

    /// <summary>An option of the actor that the call names is not in the file.</summary>
    public Diagnostic UnknownChoice(string written, string? near, string options) => Wrong("SUP0043", Say([("written", written)]), near, OptionsFix(options));

    /// <summary>A circumstance that the call names is not among those the actor sees.</summary>
    public Diagnostic UnknownSeen(string written, string? near, string? seen) =>
        Wrong("SUP0044", Say([("written", written)]), near, seen is null ? NothingSeenFix() : SeenFix(seen));

    /// <summary>A state that the circumstance does not have.</summary>
    public Diagnostic UnknownState(string written, string circumstance, string states) =>
        Wrong("SUP0045", Say([("written", written), ("circumstance", circumstance)]), null, StatesFix(circumstance, states));

    /// <summary>The actor is never in the case that the call names.</summary>
    public Diagnostic NoSuchCase(string written) => Wrong("SUP0046", Say([("written", written)]), null, NoSuchCaseFix());

    /// <summary>A rated inquiry has no options that could be mistakes.</summary>
    public Diagnostic NothingToRegret() => Wrong("SUP0060", Say(), null, NothingToRegretFix());

    /// <summary>The file does not say what is ours.</summary>
    public Diagnostic NothingOurs() => Wrong("SUP0061", Say(), null, NothingOursFix());

    /// <summary>No option is harmful.</summary>
    public Diagnostic NothingHarmful() => Wrong("SUP0062", Say(), null, NothingHarmfulFix());

    /// <summary>A rated inquiry has no options to take instead.</summary>
    public Diagnostic NothingInstead() => Wrong("SUP0063", Say(), null, NothingInsteadFix());

    /// <summary>A possibility that is asked for is not tempted.</summary>
    public Diagnostic NotTempted(string possibility, string possibilities) =>
        Wrong("SUP0064", Say([("possibility", possibility)]), null, NotTemptedFix(possibilities));

    /// <summary>A limit kept the run from looking at any set of measures.</summary>
    public Diagnostic Limit(RunLimit limit) => limit.Kind switch
    {
        RunLimitKind.NeedsMaxMeasures => Wrong("SUP0019", NeedsMaxMeasures(limit.Measures, limit.Largest), null, NeedsMaxMeasuresFix()),
        RunLimitKind.TooManyDesigns => Wrong("SUP0021", TooManyDesigns(limit.Largest), null, TooManyDesignsFix()),
        RunLimitKind.TooManyWorlds => Wrong("SUP0047", TooManyWorlds(limit.Largest), null, TooManyWorldsFix(CommandContext.Number(limit.Largest))),
        RunLimitKind.TableTooLarge => Wrong("SUP0023", TableTooLarge(limit.Subject ?? "", limit.Largest), null, TableTooLargeFix()),
        RunLimitKind.NothingLeft => Wrong("SUP0026", NothingLeft(limit.Subject ?? "", AskedName.Listed(limit.Standing)), null, NothingLeftFix()),
        _ => Wrong("SUP0022", TooManyMeasures(limit.Measures, limit.Largest), null, TooManyMeasuresFix()),
    };

    /// <summary>A value that is none of those there are.</summary>
    public Diagnostic NoneOf(string option, string written, string? near, string choices) =>
        Wrong("SUP0020", Say([("option", option), ("written", written), ("choices", choices)]), near);

    /// <summary>A file's ending says nothing of what kind of file it is.</summary>
    public Diagnostic UnknownEnding(string path, string choices) => Wrong("SUP0024", Say([("path", path)]), null, UnknownEndingFix(choices));

    /// <summary>Two files of ratings are by the same person.</summary>
    public Diagnostic RatedTwice(string by, string path) => Wrong("SUP0025", Say([("by", by), ("path", path)]), null, RatedTwiceFix());

    /// <summary>An option that says something about ratings, and no ratings.</summary>
    public Diagnostic NeedsRatings(string option) => Wrong("SUP0027", Say([("option", option)]), null, NeedsRatingsFix(option));

    /// <summary>An option that says nothing about ratings, and ratings.</summary>
    public Diagnostic NotWithRatings(string option) => Wrong("SUP0028", Say([("option", option)]), null, NotWithRatingsFix());

    /// <summary>The file asks how we should act towards somebody, and the command is for files that ask why somebody acted.</summary>
    public Diagnostic ActorIsUs(string command) => Wrong("SUP0030", Say([("command", command)]), null, ActorIsUsFix());

    /// <summary>The file asks why somebody acted, and the command is for files whose actor is us.</summary>
    public Diagnostic NotOurs() => Wrong("SUP0031", Say(), null, NotOursFix());
    /// <summary>An option's value is not a share in its range.</summary>
    public Diagnostic NotAShare(string option, string written, string below) => Wrong("SUP0090", Say([("option", option), ("written", written), ("below", below)]), null);

    /// <summary>Options that go with a table, and no table.</summary>
    public Diagnostic NeedsTable() => Wrong("SUP0091", Say(), null, NeedsTableFix());

    /// <summary>A file that would hold Parquet is called otherwise.</summary>
    public Diagnostic NotParquet(string path, string better) => Wrong("SUP0094", Say([("path", path)]), null, NotParquetFix(better));

    /// <summary>A table, and a file or what goes with one.</summary>
    public Diagnostic FileAndTable() => Wrong("SUP0092", Say(), null, FileAndTableFix());

    /// <summary>A table, and nothing said of what is looked for in it.</summary>
    public Diagnostic OutcomeMissing() => Wrong("SUP0093", Say(), null, OutcomeMissingFix());

    /// <summary>A limit kept a desire from being worked out.</summary>
    public Diagnostic RewireLimit(RewireLimit limit) => limit.Kind == RewireLimitKind.TooManyWorlds
        ? Wrong("SUP0051", RewireTooManyWorlds(), null, RewireTooManyWorldsFix())
        : Wrong("SUP0050", RewireTooTangled(limit.Subject ?? ""), null, RewireTooTangledFix());

    /// <summary>The cheapest tree that reaches the aims is asked for, and there are none.</summary>
    public Diagnostic LeastNeedsAim() => Wrong("SUP0052", Say(), null, LeastNeedsAimFix());

    /// <summary>A run was stopped, and there is nothing yet to say.</summary>
    public Diagnostic NothingKnown() => Wrong("SUP0095", Say(), null, NothingKnownFix());

    /// <summary>A fault of the program itself.</summary>
    public Diagnostic OwnFault(string kind, string message) => Wrong("SUP0099", Say([("kind", kind), ("message", message)]), null, OwnFaultFix());

    private Diagnostic Wrong(string code, string message, string? near, params ReadOnlySpan<string> fixes)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        if (near is not null)
        {
            all.Add(Near(near));
        }

        all.AddRange(fixes);
        return new Diagnostic(code, Severity.Error, message, Place.Nowhere, all.ToImmutable());
    }

    private string Near(string near) => Say([("near", near)]);

    private string HelpFix(string command) => Say([("command", command)]);

    private string FileMissingFix(string command) => Say([("command", command)]);

    private string MeasuresFix(string measures) => Say([("measures", measures)]);

    private string NothingToExplainFix() => Say();

    private string NothingToRegretFix() => Say();

    private string NothingOursFix() => Say();

    private string NothingHarmfulFix() => Say();

    private string NothingInsteadFix() => Say();

    private string NotTemptedFix(string possibilities) => Say([("possibilities", possibilities)]);

    private string ExplainWhatFix(string choices) => Say([("choices", choices)]);

    private string PossibilitiesFix(string possibilities) => Say([("possibilities", possibilities)]);

    private string OptionsFix(string options) => Say([("options", options)]);

    private string SeenFix(string seen) => Say([("seen", seen)]);

    private string NothingSeenFix() => Say();

    private string StatesFix(string circumstance, string states) => Say([("circumstance", circumstance), ("states", states)]);

    private string NoSuchCaseFix() => Say();

    private string NeedsMaxMeasures(int measures, long most) => Say([("measures", Figures.Whole(measures)), ("most", Figures.Whole(most))]);

    private string NeedsMaxMeasuresFix() => Say();

    private string TooManyMeasures(int measures, long most) => Say([("measures", Figures.Whole(measures)), ("most", Figures.Whole(most))]);

    private string TooManyMeasuresFix() => Say();

    private string TooManyDesigns(long most) => Say([("most", Figures.Whole(most))]);

    private string TooManyDesignsFix() => Say();

    private string TableTooLarge(string subject, long most) => Say([("subject", subject), ("most", Figures.Whole(most))]);

    private string TooManyWorlds(long most) => Say([("most", Figures.Whole(most))]);

    private string TooManyWorldsFix(string most) => Say([("most", most)]);

    private string TableTooLargeFix() => Say();

    private string NothingLeft(string subject, string measures) => Say([("subject", subject), ("measures", measures)]);

    private string NothingLeftFix() => Say();

    private string UnknownEndingFix(string choices) => Say([("choices", choices)]);

    private string RatedTwiceFix() => Say();

    private string ActorIsUsFix() => Say();

    private string NotOursFix() => Say();
    private string NeedsTableFix() => Say();

    private string FileAndTableFix() => Say();

    private string NeedsRatingsFix(string option) => Say([("option", option)]);

    private string NotWithRatingsFix() => Say();

    private string NotParquetFix(string better) => Say([("better", better)]);

    private string OutcomeMissingFix() => Say();

    private string RewireTooTangled(string subject) => Say([("subject", subject)]);

    private string RewireTooTangledFix() => Say();

    private string RewireTooManyWorlds() => Say();

    private string RewireTooManyWorldsFix() => Say();

    private string LeastNeedsAimFix() => Say();

    private string NothingKnownFix() => Say();

    private string OwnFaultFix() => Say();

    private string Excludes(string measure, string other) => Say([("measure", measure), ("other", other)]);

    private string Needs(string measure, string other) => Say([("measure", measure), ("other", other)]);
}
