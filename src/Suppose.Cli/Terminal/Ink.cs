using Suppose.Findings;

namespace Suppose.Cli.Terminal;

/// <summary>Sets words off on a terminal that shows it; elsewhere leaves them as they are. Nothing is ever said by ink alone.</summary>
/// <param name="isUsed">Whether escape sequences may be written.</param>
internal sealed class Ink(bool isUsed)
{
    /// <summary>A heading.</summary>
    public string Heading(string text) => Set("1", text);

    /// <summary>A remark that stands back.</summary>
    public string Faint(string text) => Set("2", text);

    /// <summary>What a reader should see first.</summary>
    public string Bold(string text) => Set("1", text);

    /// <summary>A cell of a table. Blue and yellow are told apart also by those who don't tell red from green.</summary>
    public string Toned(string text, Tone tone) => tone switch
    {
        Tone.Holds => Set("1;36", text),
        Tone.Depends => Set("33", text),
        Tone.Worse => Set("1;35", text),
        Tone.Idle => Set("2", text),
        _ => text,
    };

    private string Set(string code, string text) => isUsed && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
