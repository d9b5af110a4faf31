using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>What is said of reports that were written.</summary>
internal sealed class ReportCommandWords(Wording wording) : Words(wording, "ReportCommand")
{
    /// <summary>A file is watched.</summary>
    public string Watching(string path) => Say([("path", path)]);

    /// <summary>A report was written.</summary>
    public string Written(string path) => Say([("path", path)]);
}
