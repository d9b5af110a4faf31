using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>The pages of help. They are laid out as they stand, in lines of at most 80 cells.</summary>
internal sealed class HelpWords(Wording wording) : Words(wording, "Help")
{
    /// <summary>What to do first.</summary>
    public string FirstSteps() => Page();

    /// <summary>The command as a whole.</summary>
    public string Suppose() => Page();

    /// <summary>One command.</summary>
    public string Of(string command) => Page(command);

    private string Page([System.Runtime.CompilerServices.CallerMemberName] string key = "") => Say(default, key) + "\n";
}
