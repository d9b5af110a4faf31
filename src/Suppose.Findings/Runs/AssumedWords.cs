namespace Suppose.Findings.Runs;

/// <summary>What is said of assumptions.</summary>
internal sealed class AssumedWords(Wording wording) : Words(wording, "Assumed")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The chance of the act was assumed.</summary>
    public string Acts(string possibilities, string judged) => Say([("possibilities", possibilities), ("judged", judged)]);

    /// <summary>How many judgements the answer rests on, and how many of them are numbers.</summary>
    public string RestsOn(int judgements, int numbers)
    {
        if (judgements == 0)
        {
            return NoJudgements();
        }

        return Judgements(judgements) + " " + (numbers == 0 ? AllWords() : numbers == judgements ? AllNumbers() : Numbers(numbers));
    }

    /// <summary>How many the program supplied.</summary>
    public string Supplied(int number) => number == 0 ? NoneSupplied() : Count(number);

    /// <summary>Measures whose standing was not judged.</summary>
    public string Stands(int number, string measures) => Count(number, [("measures", measures)]);

    /// <summary>Measures whose cost was not judged.</summary>
    public string Cost(int number, string measures) => Count(number, [("measures", measures)]);

    /// <summary>Measures whose burden was not judged.</summary>
    public string Burden(int number, string measures) => Count(number, [("measures", measures)]);

    /// <summary>All of the measures.</summary>
    public string AllMeasures() => Say();

    /// <summary>Costs are not related to the harm.</summary>
    public string CostsApart() => Say();

    /// <summary>What was tried.</summary>
    public string Tried(long sets, string worlds, string seed) => Count(sets, [("worlds", worlds), ("seed", seed)]);

    /// <summary>What was tried where nothing is uncertain.</summary>
    public string TriedCertain(long sets) => Count(sets);

    /// <summary>So many sets of assumptions are enough.</summary>
    public string Enough(string error) => Say([("error", error)]);

    /// <summary>Some shares would need more.</summary>
    public string NotEnough(string which, string error) => Say([("which", which), ("error", error)]);

    /// <summary>A share that would need more.</summary>
    public string Undecided(string set, string? possibility, string range) => possibility is null ? UndecidedForAll(set, range) : UndecidedForOne(set, possibility, range);

    /// <summary>There are more of them.</summary>
    public string MoreUndecided(int count) => Count(count);

    /// <summary>Not every set was tried; perhaps larger ones were sought.</summary>
    public string NotProven(bool sought) => sought ? NotProvenSought() : NotProvenTried();

    private string NotProvenSought() => Say();

    private string NotProvenTried() => Say();

    private string UndecidedForAll(string set, string range) => Say([("set", set), ("range", range)]);

    private string UndecidedForOne(string set, string possibility, string range) => Say([("set", set), ("possibility", possibility), ("range", range)]);

    private string AllWords() => Say();

    private string NoneSupplied() => Say();

    private string AllNumbers() => Say();

    private string NoJudgements() => Say();

    private string Judgements(int number) => Count(number);

    private string Numbers(int number) => Count(number);
}
