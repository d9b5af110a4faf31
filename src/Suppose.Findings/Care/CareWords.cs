using Suppose.Model.Care;

namespace Suppose.Findings.Care;

/// <summary>What is said where a text speaks of harm.</summary>
internal sealed class CareWords(Wording wording) : Words(wording, "Care")
{
    /// <summary>The title.</summary>
    public string Title() => Say();

    /// <summary>That nothing was worked out, and why.</summary>
    public string NothingWorkedOut() => Say();

    /// <summary>A few words for one sort of harm.</summary>
    public string Kind(CareKind kind) => Say(default, "Kind." + kind);

    /// <summary>The heading of the places.</summary>
    public string Places() => Say();

    /// <summary>A place where people can be reached.</summary>
    public string Place(string where, string who, string how, string when) => Say([("where", where), ("who", who), ("how", how), ("when", when)]);

    /// <summary>How the places were checked.</summary>
    public string Checked(string day) => Say([("day", day)]);

    /// <summary>What to do where something else was meant.</summary>
    public string Otherwise() => Say();

    /// <summary>That nothing left the machine.</summary>
    public string Private() => Say();
}
