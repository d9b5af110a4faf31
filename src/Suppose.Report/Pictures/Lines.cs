namespace Suppose.Report.Pictures;

/// <summary>Breaks a name into lines, so that it fits beside a picture.</summary>
internal static class Lines
{
    private const int MostLetters = 24;
    private const int MostLines = 3;

    /// <summary>The name in lines; where it is longer than three, it ends in an ellipsis (its whole stands in the table).</summary>
    /// <param name="name">The name.</param>
    /// <param name="most">How many letters a line has at most.</param>
    public static string Of(string name, int most = MostLetters)
    {
        var lines = new List<string> { "" };
        foreach (var word in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, most)))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > most)
            {
                lines.Add("");
            }

            lines[^1] += (lines[^1].Length > 0 ? " " : "") + word;
        }

        return lines.Count <= MostLines ? string.Join('\n', lines) : string.Join('\n', lines.Take(MostLines)) + "…";
    }

    /// <summary>A word that is longer than a line, in pieces that do not cut a letter in two.</summary>
    private static IEnumerable<string> Pieces(string word, int most)
    {
        var letters = System.Globalization.StringInfo.ParseCombiningCharacters(word);
        for (var from = 0; from < letters.Length; from += most)
        {
            yield return word[letters[from]..(from + most < letters.Length ? letters[from + most] : word.Length)];
        }
    }
}
