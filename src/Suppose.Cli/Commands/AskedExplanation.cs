using System.Collections.Immutable;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary>Reads which choice is to be explained, and finds what is wrong with that.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="words">What is said where something is wrong.</param>
internal sealed class AskedExplanation(Inquiry inquiry, CallWords words)
{
    /// <summary>Id of the possibility.</summary>
    public string Possibility { get; private set; } = "";

    /// <summary>Id of the option.</summary>
    public string Option { get; private set; } = "";

    /// <summary>Ids of the measures.</summary>
    public ImmutableArray<string> Measures { get; private set; } = [];

    /// <summary>Reads it.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public Diagnostic? Read(string? possibility, string? option, string? design)
    {
        if (inquiry.IsRated)
        {
            return words.NothingToExplain();
        }

        string[] possibilities = [.. inquiry.Possibilities.Select(p => p.Id)];
        string[] options = [.. inquiry.Options.Select(o => o.Id)];
        if (possibility is null || option is null)
        {
            return words.ExplainWhat(possibility is null ? "--possibility" : "--option", AskedName.Listed(possibility is null ? possibilities : options));
        }

        Diagnostic? fault = null;
        Possibility = AskedName.Of(possibility, possibilities, words.UnknownPossibility, ref fault) ?? "";
        Option = AskedName.Of(option, options, words.UnknownChoice, ref fault) ?? "";
        return fault ?? ReadDesign(design);
    }

    private Diagnostic? ReadDesign(string? design)
    {
        if (design is null)
        {
            return null;
        }

        var asked = new AskedDesigns(inquiry, words);
        if (asked.Read([design]) is { } fault)
        {
            return fault;
        }

        Measures = asked.Designs[0];
        return null;
    }
}
