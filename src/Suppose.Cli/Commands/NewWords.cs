using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>What <c>new</c> says.</summary>
internal sealed class NewWords(Wording wording) : Words(wording, "New")
{
    /// <summary>The file is there, and what to do next.</summary>
    public string Written(string path) => Say([("path", path)]);
}
