using System.Globalization;

namespace Suppose.Findings.Rewiring;

/// <summary>What things are called where the author's words are left out.</summary>
internal sealed class RedactionWords(Wording wording) : Words(wording, "Rewire.Redacted")
{
    /// <summary>The desire.</summary>
    public string Desire() => Say();

    /// <summary>A root.</summary>
    public string Root(int number) => Numbered(number);

    /// <summary>A want.</summary>
    public string Want(int number) => Numbered(number);

    /// <summary>A way.</summary>
    public string Way(int number) => Numbered(number);

    /// <summary>A term.</summary>
    public string Term(int number) => Numbered(number);

    /// <summary>A fear.</summary>
    public string Fear(int number) => Numbered(number);

    /// <summary>A good that may be harmed.</summary>
    public string Good(int number) => Numbered(number);

    /// <summary>A kind of effort.</summary>
    public string Effort(int number) => Numbered(number);

    /// <summary>A judgement.</summary>
    public string Judgement(int number) => Numbered(number);

    private string Numbered(int number, [System.Runtime.CompilerServices.CallerMemberName] string key = "") =>
        Say([("number", number.ToString(CultureInfo.InvariantCulture))], key);
}
