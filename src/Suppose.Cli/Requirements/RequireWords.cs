using Suppose.Findings;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Requirements;

/// <summary>What is said of requirements.</summary>
internal sealed class RequireWords(Wording wording) : Words(wording, "Require")
{
    /// <summary>It can't be read.</summary>
    public Diagnostic Unclear(string written) => new("SUP0080", Severity.Error, Say([("written", written)]), Place.Nowhere, [UnclearFix()]);

    /// <summary>It names a possibility that the file does not have.</summary>
    public Diagnostic UnknownPossibility(string written, string? near, string possibilities) =>
        new("SUP0081", Severity.Error, Say([("written", written)]), Place.Nowhere, near is null ? [PossibilitiesFix(possibilities)] : [Near(near), PossibilitiesFix(possibilities)]);

    /// <summary>The run does not say.</summary>
    public Diagnostic NotWorkedOut(string written) => new("SUP0082", Severity.Error, Say([("written", written)]), Place.Nowhere, [NotWorkedOutFix()]);

    /// <summary>It is not met.</summary>
    public Diagnostic NotMet(string written, string found) => new("SUP0083", Severity.Error, Say([("written", written), ("found", found)]), Place.Nowhere, [NotMetFix()]);

    private string UnclearFix() => Say();

    private string Near(string near) => Say([("near", near)]);

    private string PossibilitiesFix(string possibilities) => Say([("possibilities", possibilities)]);

    private string NotWorkedOutFix() => Say();

    private string NotMetFix() => Say();
}
