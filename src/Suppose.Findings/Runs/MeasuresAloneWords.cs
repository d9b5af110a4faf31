namespace Suppose.Findings.Runs;

/// <summary>What is said of each measure alone.</summary>
internal sealed class MeasuresAloneWords(Wording wording) : Words(wording, "MeasuresAlone")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The heading of the rows.</summary>
    public string Corner() => Say();

    /// <summary>The heading of the column without any measure.</summary>
    public string AsThingsStood() => Say();

    /// <summary>How the table is to be read.</summary>
    public string HowToRead(bool isRated) => isRated ? HowToReadRated() : HowToReadSituation();

    /// <summary>A measure that can't be had alone.</summary>
    public string With(string measure, string needs) => Say([("measure", measure), ("needs", needs)]);

    /// <summary>The head of a possibility's list.</summary>
    public string Of(string possibility, string before) => Say([("possibility", possibility), ("before", before)]);

    /// <summary>A line of the list: a grade and the measures that reach it.</summary>
    public string Line(string grade, string measures) => Say([("grade", grade), ("measures", measures)]);

    /// <summary>A measure and the chance that it leaves.</summary>
    public string Left(string measure, string chance) => Say([("measure", measure), ("chance", chance)]);

    /// <summary>The chance before and after.</summary>
    public string Change(string before, string after) => Say([("before", before), ("after", after)]);

    /// <summary>What stands between two measures.</summary>
    public string Between() => Say();

    private string HowToReadRated() => Say();

    private string HowToReadSituation() => Say();
}
