using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>What is said of reports that were written.</summary>
internal sealed class ReportCommandWords(Wording wording) : Words(wording, "ReportCommand")
{
    /// <summary>A report was written.</summary>
    public string Written(string path) => Say([("path", path)]);
}
