using System.Globalization;

namespace Suppose.Language.Text;

/// <summary>Which characters are made of which others, and in which order combining marks stand: Unicode's canonical data.</summary>
/// <remarks>The tables are opened at the first id that needs them.</remarks>
internal static class CanonicalForms
{
    private static readonly Lazy<Tables> s_tables = new(Load);

    /// <summary>What a character is made of, one step down; the second is 0 where it is made of one.</summary>
    /// <param name="character">The character.</param>
    /// <returns>The parts, or null where it can't be taken apart.</returns>
    public static (int First, int Second)? Parts(int character) => s_tables.Value.Parts.TryGetValue(character, out (int, int) parts) ? parts : null;

    /// <summary>The character that two others make; null where they make none.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static int? Whole(int first, int second) => s_tables.Value.Wholes.TryGetValue((first, second), out int whole) ? whole : null;

    /// <summary>The combining class of a character: 0 for one that begins anew.</summary>
    /// <param name="character">The character.</param>
    public static int Class(int character) => s_tables.Value.Classes.GetValueOrDefault(character);

    /// <summary>The characters that are put together from others.</summary>
    internal static IEnumerable<int> AllWholes => s_tables.Value.Wholes.Values;

    private static Tables Load()
    {
        var tables = new Tables([], [], []);
        foreach (string[] fields in Lines("decompositions.txt"))
        {
            bool puts = fields[0][0] != '!';
            int character = Hexadecimal(puts ? fields[0] : fields[0][1..]);
            (int First, int Second) parts = (Hexadecimal(fields[1]), fields.Length > 2 ? Hexadecimal(fields[2]) : 0);
            tables.Parts.Add(character, parts);
            if (puts)
            {
                tables.Wholes.Add(parts, character);
            }
        }

        foreach (string[] fields in Lines("combining-classes.txt"))
        {
            for (int character = Hexadecimal(fields[0]); character <= Hexadecimal(fields[1]); character++)
            {
                tables.Classes.Add(character, int.Parse(fields[2], CultureInfo.InvariantCulture));
            }
        }

        return tables;
    }

    private static IEnumerable<string[]> Lines(string name)
    {
        using Stream stream = typeof(CanonicalForms).Assembly.GetManifestResourceStream($"Suppose.Language.Text.Unicode.{name}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split(' ');
            }
        }
    }

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private sealed record Tables(Dictionary<int, (int First, int Second)> Parts, Dictionary<(int First, int Second), int> Wholes, Dictionary<int, int> Classes);
}
