using Suppose.Language.Text;

namespace Suppose.Language.Ratings;

/// <summary>Which judgements of an inquiry a person may make otherwise.</summary>
internal static class RatedSections
{
    private static readonly Dictionary<string, string[]> s_sections = new(Phrase.Comparer)
    {
        ["sources"] = ["reliability"],
        ["origins"] = ["dependence"],
        ["possibilities"] = ["weight", "acts", "wants", "sharpness"],
        ["circumstances"] = ["chance"],
        ["outcomes"] = ["chance"],
        ["wants"] = ["weigh"],
        ["measures"] = ["cost", "burden", "stands", "against"],
        ["evidence"] = ["reliability", "expected"],
        ["open evidence"] = ["reliability", "expected", "cost"],
    };

    /// <summary>The section of named numbers, whose values are judgements themselves.</summary>
    public const string Numbers = "numbers";

    /// <summary>The section without names, whose keys are judgements.</summary>
    public const string Ours = "ours";

    /// <summary>The keys of <see cref="Ours"/>.</summary>
    public static IReadOnlyList<string> OursKeys { get; } = ["wants", "harm", "costs"];

    private static readonly string[] s_rows = ["wants", "weigh", "stands", "against", "expected"];

    /// <summary>Whether a key holds judgements by name, so that some of them can be replaced and others kept.</summary>
    public static bool IsRow(string key) => s_rows.Contains(key, Phrase.Comparer);

    /// <summary>All sections that may stand in a file of ratings.</summary>
    public static IEnumerable<string> All => s_sections.Keys.Append(Numbers).Append(Ours);

    /// <summary>The keys under each thing of a section that are judgements; null where the section has none.</summary>
    public static string[]? Keys(string section) => s_sections.GetValueOrDefault(section);
}
