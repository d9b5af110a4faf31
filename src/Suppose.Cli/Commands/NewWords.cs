using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>What <c>new</c> says.</summary>
internal sealed class NewWords(Wording wording) : Words(wording, "New")
{
    /// <summary>The file is there, and what to do next.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="desire">Whether it is a desire rather than an inquiry.</param>
    public string Written(string path, bool desire) => Say([("path", path), ("kind", desire ? Desire() : Inquiry()), ("command", desire ? "rewire" : "run")]);

    private string Desire() => Say();

    private string Inquiry() => Say();
}
