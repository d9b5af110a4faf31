using Suppose.Model.Mapping;

namespace Suppose.Findings.Redacting;

/// <summary>What stands where names and texts were left out.</summary>
internal sealed class RedactionWords(Wording wording) : Words(wording, "Redacted")
{
    /// <summary>What stands for the question.</summary>
    public string Title() => Say();

    /// <summary>What stands for the name of a file.</summary>
    public string File() => Say();

    /// <summary>What stands for a name.</summary>
    public string Of(NamedThing sort, string number) => Say([("number", number)], sort.ToString());

    /// <summary>What stands for what a judgement is about.</summary>
    public string Judgement(string number) => Say([("number", number)]);
}
