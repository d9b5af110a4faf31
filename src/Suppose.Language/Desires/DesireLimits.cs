using Suppose.Language.Diagnostics;
using Suppose.Language.Yaml;

namespace Suppose.Language.Desires;

/// <summary>How much a desire may hold: far more than a person can think through, and little enough that every check ends soon.</summary>
internal static class DesireLimits
{
    /// <summary>The most wants, also those that are only named as parts.</summary>
    public const int MostWants = 20_000;

    private static readonly (string Section, int Most)[] s_sections =
        [("roots", 500), ("wants", MostWants), ("ways", 5_000), ("fears", 1_000), ("terms", 1_000), ("numbers", 5_000)];

    /// <summary>Whether every section is within its limit; one that is not is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where it is reported.</param>
    public static bool Check(MappingNode file, DiagnosticBag diagnostics)
    {
        bool within = true;
        foreach ((string section, int most) in s_sections)
        {
            int entries = file.Find(section)?.Value switch
            {
                MappingNode map => map.Entries.Length,
                SequenceNode list => list.Items.Length,
                _ => 0,
            };
            if (entries > most)
            {
                diagnostics.Report(DesireCodes.TooMany, file.Find(section)!.Key.Place, section, entries, most);
                within = false;
            }
        }

        return within;
    }
}
