using Suppose.Language.Binding.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>How much a section may hold: far more than a person can think through, and little enough that every check ends soon.</summary>
internal static class SectionLimits
{
    /// <summary>The most changes, and the most beliefs, of a whole file.</summary>
    public const int MostChanges = 2_000;

    private static readonly string[] s_sections =
        ["possibilities", "measures", "circumstances", "outcomes", "wants", "options", "numbers", "sources", "origins", "evidence", "open evidence"];

    /// <summary>Whether every section is within its limit; one that is not is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    public static bool Check(MappingNode file, DiagnosticBag diagnostics)
    {
        bool within = true;
        foreach (string section in s_sections)
        {
            if (file.Find(section) is { Value: MappingNode map } entry && map.Entries.Length > Most(section))
            {
                diagnostics.Report(SituationCodes.TooMany, entry.Key.Place, section, map.Entries.Length, Most(section));
                within = false;
            }
        }

        return within;
    }

    /// <summary>Whether changes and beliefs are within their limit; the first place beyond it is reported.</summary>
    /// <param name="inquiry">The inquiry as bound.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    public static bool Check(Inquiry inquiry, DiagnosticBag diagnostics)
    {
        int changes = inquiry.Measures.Sum(m => m.Changes.Length);
        int beliefs = inquiry.Possibilities.Sum(p => p.Believes.Length);
        if (changes > MostChanges)
        {
            diagnostics.Report(SituationCodes.TooMany, inquiry.Measures[0].Place, "changes", changes, MostChanges);
        }

        if (beliefs > MostChanges)
        {
            diagnostics.Report(SituationCodes.TooMany, inquiry.Possibilities[0].Place, "believes", beliefs, MostChanges);
        }

        return changes <= MostChanges && beliefs <= MostChanges;
    }

    private static int Most(string section) => section switch
    {
        "options" => StatesReader.MostStates,
        "possibilities" or "measures" => 256,
        "circumstances" or "outcomes" or "wants" => 500,
        _ => 5_000,
    };
}
