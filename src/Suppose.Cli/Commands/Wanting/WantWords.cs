using Suppose.Findings;
using Suppose.Model.Desires;

namespace Suppose.Cli.Commands.Wanting;

/// <summary>What <c>want</c> asks and says.</summary>
internal sealed class WantWords(Wording wording) : Words(wording, "Want")
{
    /// <summary>What comes, and that one may stop.</summary>
    public string Welcome() => Say();

    /// <summary>What keeps not working.</summary>
    public string What() => Say();

    /// <summary>What having it would give.</summary>
    public string Gives() => Say();

    /// <summary>What having that would give.</summary>
    public string GivesMore(string thing) => Say([("thing", thing)]);

    /// <summary>What one does about it today.</summary>
    public string Today() => Say();

    /// <summary>Which of the things a way of today gives.</summary>
    public string Serves(string way) => Say([("way", way)]);

    /// <summary>What else might give it.</summary>
    public string Else(string thing) => Say([("thing", thing)]);

    /// <summary>What might give a root without what leads to it now.</summary>
    public string Directly(string root) => Say([("root", root)]);

    /// <summary>In whose hands a way lies.</summary>
    public string Hands(string way) => Say([("way", way)]);

    /// <summary>What one insists on.</summary>
    public string Conditions() => Say();

    /// <summary>Which ways a condition rules out.</summary>
    public string RulesOut(string condition) => Say([("condition", condition)]);

    /// <summary>Whether a condition is never to be proposed for letting go.</summary>
    public string Stays(string condition) => Say([("condition", condition)]);

    /// <summary>The file is there, and what to do next.</summary>
    public string Written(string path) => Say([("path", path)]);

    /// <summary>Nothing was answered.</summary>
    public string Nothing() => Say();

    /// <summary>What a letter says of in whose hands a way lies.</summary>
    public Reliance Reliance(string? letter)
    {
        var known = letter is { Length: > 0 } ? Letters().IndexOf(letter[0], StringComparison.Ordinal) : -1;
        return (Reliance)(known + 1);
    }

    /// <summary>Whether a letter says yes.</summary>
    public bool IsYes(string? letter) => letter is { Length: > 0 } && Yes().Contains(letter[0], StringComparison.Ordinal);

    // The letters for oneself, others and luck, in this order.
    private string Letters() => Say();

    private string Yes() => Say();
}
