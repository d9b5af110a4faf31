using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>What <c>check</c> says in the end.</summary>
internal sealed class CheckWords(Wording wording) : Words(wording, "Check")
{
    /// <summary>The file can't be used.</summary>
    public string InError(string name, int errors) => Count(errors, [("name", name)]);

    /// <summary>The file can be used.</summary>
    public string Usable(string name, string possibilities, string measures) => Say([("name", name), ("possibilities", possibilities), ("measures", measures)]);

    /// <summary>The file can be used, and its actor is us.</summary>
    public string UsableOfUs(string name, string kinds, string options) => Say([("name", name), ("kinds", kinds), ("options", options)]);

    /// <summary>A number of kinds of person.</summary>
    public string Kinds(int number) => Count(number);

    /// <summary>A number of options.</summary>
    public string Options(int number) => Count(number);

    /// <summary>The file is a desire and can be used.</summary>
    public string UsableDesire(string name, string roots, string ways) => Say([("name", name), ("roots", roots), ("ways", ways)]);

    /// <summary>A number of roots.</summary>
    public string Roots(int number) => Count(number);

    /// <summary>A number of ways.</summary>
    public string Ways(int number) => Count(number);

    /// <summary>A number of possibilities.</summary>
    public string Possibilities(int number) => Count(number);

    /// <summary>A number of measures.</summary>
    public string Measures(int number) => Count(number);

    /// <summary>There is something to look at, none of it an error.</summary>
    public string ToLookAt(string something) => Say([("something", something)]);

    /// <summary>There are warnings and advice to look at.</summary>
    public string ToLookAtBoth(string warnings, string advice) => Say([("warnings", warnings), ("advice", advice)]);

    /// <summary>A number of warnings.</summary>
    public string Warnings(int number) => Count(number);

    /// <summary>A number of pieces of advice.</summary>
    public string Advice(int number) => Count(number);

    /// <summary>There is nothing to look at.</summary>
    public string NothingToAdd() => Say();
}
