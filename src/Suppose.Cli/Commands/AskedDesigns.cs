using System.Collections.Immutable;

using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary>Reads the sets of measures that <c>--design</c> names, and finds what is wrong with them.</summary>
/// <param name="inquiry">The inquiry whose measures are meant.</param>
/// <param name="words">What is said where something is wrong.</param>
internal sealed class AskedDesigns(Inquiry inquiry, CallWords words)
{
    private readonly Dictionary<string, Measure> _measures = inquiry.Measures.ToDictionary(m => m.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The sets, their measures in the order of the file.</summary>
    public ImmutableArray<ImmutableArray<string>> Designs { get; private set; } = [];

    /// <summary>Reads the sets.</summary>
    /// <param name="written">Each the names of its measures, with commas between them.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public Diagnostic? Read(IEnumerable<string> written)
    {
        foreach (var one in written)
        {
            var chosen = new HashSet<string>(StringComparer.Ordinal);
            if (Choose(one.Split(',', StringSplitOptions.TrimEntries), chosen) is { } unknown)
            {
                return words.UnknownMeasure(unknown, NearMiss.Of(unknown, inquiry.Measures.Select(m => m.Id)), AskedName.Listed(inquiry.Measures.Select(m => m.Id)));
            }

            var design = inquiry.Measures.Where(m => chosen.Contains(m.Id)).ToImmutableArray();
            if (WhatClashes(design, chosen) is { } clash)
            {
                return clash;
            }

            Designs = Designs.Add([.. design.Select(m => m.Id)]);
        }

        return null;
    }

    /// <summary>Finds the measures that the pieces name; a name may hold commas itself, so the longest run of pieces that is a name counts.</summary>
    /// <returns>A piece that no name begins with; null where there is none.</returns>
    private string? Choose(string[] pieces, HashSet<string> chosen)
    {
        for (var at = 0; at < pieces.Length;)
        {
            var taken = pieces.Length - at;
            while (taken > 0 && !_measures.ContainsKey(Joined(pieces, at, taken)))
            {
                taken--;
            }

            if (taken > 0)
            {
                chosen.Add(_measures[Joined(pieces, at, taken)].Id);
            }
            else if (pieces[at].Length > 0)
            {
                return pieces[at];
            }

            at += Math.Max(1, taken);
        }

        return null;
    }

    private static string Joined(string[] pieces, int from, int count) => string.Join(", ", pieces, from, count);

    private Diagnostic? WhatClashes(ImmutableArray<Measure> design, HashSet<string> chosen)
    {
        foreach (var measure in design)
        {
            if (measure.Needs.FirstOrDefault(n => !chosen.Contains(n)) is { } missing)
            {
                return words.Infeasible(measure.Id, missing, excludes: false);
            }

            if (measure.Excludes.FirstOrDefault(chosen.Contains) is { } excluded)
            {
                return words.Infeasible(measure.Id, excluded, excludes: true);
            }
        }

        return null;
    }
}
