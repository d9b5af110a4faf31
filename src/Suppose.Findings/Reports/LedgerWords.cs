namespace Suppose.Findings.Reports;

/// <summary>What is said in the lists at the end of a report.</summary>
internal sealed class LedgerWords(Wording wording) : Words(wording, "Ledger")
{
    /// <summary>The heading of the judgements.</summary>
    public string Heading() => Say();

    /// <summary>How the list is read.</summary>
    public string Preface(string lexicon) => Say([("lexicon", lexicon)]);

    /// <summary>The heading of what is judged.</summary>
    public string Judgement() => Say();

    /// <summary>The heading of what was written.</summary>
    public string Written() => Say();

    /// <summary>The heading of the range.</summary>
    public string Range() => Say();

    /// <summary>The heading of whose it is.</summary>
    public string Who() => Say();

    /// <summary>The heading of the reason.</summary>
    public string Why() => Say();

    /// <summary>The heading of the line.</summary>
    public string Line() => Say();

    /// <summary>The program supplied it.</summary>
    public string Supplied() => Say();

    /// <summary>Whoever wrote the file.</summary>
    public string Author() => Say();

    /// <summary>The heading of the sources.</summary>
    public string SourcesHeading() => Say();

    /// <summary>The heading of a source's name.</summary>
    public string Source() => Say();

    /// <summary>The heading of its citation.</summary>
    public string Citation() => Say();

    /// <summary>The heading of how far it can be relied on.</summary>
    public string Reliability() => Say();

    /// <summary>The heading of what is taken from it.</summary>
    public string Items() => Say();

    /// <summary>An item.</summary>
    public string Item(string id, string says) => Say([("id", id), ("says", says)]);

    /// <summary>Nobody judged it.</summary>
    public string NotJudged() => Say();

    /// <summary>The heading of how the report was made.</summary>
    public string MadeHeading() => Say();

    /// <summary>The file.</summary>
    public string File() => Say();

    /// <summary>The hash of the file.</summary>
    public string Hash() => Say();

    /// <summary>The program.</summary>
    public string Program() => Say();

    /// <summary>The program and its version.</summary>
    public string ProgramVersion(string version) => Say([("version", version)]);

    /// <summary>The lexicon.</summary>
    public string Lexicon() => Say();

    /// <summary>The tolerance.</summary>
    public string Tolerance() => Say();

    /// <summary>The number of worlds.</summary>
    public string Worlds() => Say();

    /// <summary>The seed.</summary>
    public string Seed() => Say();

    /// <summary>The number of sets.</summary>
    public string Sets() => Say();

    /// <summary>How it is made again.</summary>
    public string Again() => Say();
}
