namespace Suppose.Findings.Runs;

/// <summary>What is said of the objections.</summary>
internal sealed class ObjectionsWords(Wording wording) : Words(wording, "Objections")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>An objection to a measure.</summary>
    public string Objection(string measure, string objection) => Say([("measure", measure), ("objection", objection)]);

    /// <summary>Measures to which the file names none.</summary>
    public string None(string measures) => Say([("measures", measures)]);
}
