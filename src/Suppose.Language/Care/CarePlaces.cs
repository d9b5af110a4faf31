using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Suppose.Model.Care;

namespace Suppose.Language.Care;

/// <summary>The places where people can be reached, from <c>places.txt</c>.</summary>
public static class CarePlaces
{
    private static readonly string[] s_sections = ["any", "oneself and others", "others", "from others"];
    private static readonly Lazy<ImmutableArray<(string Section, CarePlace Place)>> s_all = new(Load);

    /// <summary>Every place there is.</summary>
    public static IEnumerable<CarePlace> All => s_all.Value.Select(p => p.Place);

    /// <summary>The places for what a text speaks of, in the order of the file.</summary>
    /// <param name="kinds">What it speaks of.</param>
    public static ImmutableArray<CarePlace> For(ImmutableArray<CareKind> kinds) => [.. s_all.Value.Where(p => IsFor(p.Section, kinds)).Select(p => p.Place)];

    private static bool IsFor(string section, ImmutableArray<CareKind> kinds) => section switch
    {
        "oneself and others" => kinds.Contains(CareKind.ToOneself) || kinds.Contains(CareKind.ToOthers),
        "others" => kinds.Contains(CareKind.ToOthers),
        "from others" => kinds.Contains(CareKind.FromOthers),
        _ => true,
    };

    private static ImmutableArray<(string Section, CarePlace Place)> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Suppose.Language.Care.places.txt")!;
        using var reader = new StreamReader(stream);
        var places = ImmutableArray.CreateBuilder<(string, CarePlace)>();
        string section = s_sections[0];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = s_sections.Single(s => s == line.Trim('[', ']'));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                places.Add((section, Place(line.Split('|', StringSplitOptions.TrimEntries))));
            }
        }

        return places.ToImmutable();
    }

    private static CarePlace Place(string[] parts) =>
        new(parts[0], parts[1], parts[2], parts[3], parts[4], DateOnly.ParseExact(parts[5], "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
