using System.Text;
using System.Text.RegularExpressions;

using Suppose.Cli.Texts;
using Suppose.Findings;

namespace Suppose.Cli.Tests;

/// A made-up translation, in which every plain letter of a sentence becomes one with a mark. What is left plain was never looked up.
internal static partial class Pseudo
{
    private const string Marked = "áƀćđéƒĝĥíĵķĺṁńóṕɋŕśţúṽẃẋýž";

    public static Scene Scene => new() { Texts = CliWording.Default.Changed(Translate), Sentences = FindingsWording.Default.Changed(Translate) };

    /// Every letter outside the places to be filled.
    public static string Translate(string sentence)
    {
        var translated = new StringBuilder(sentence.Length);
        var isPlace = false;
        foreach (var letter in sentence)
        {
            isPlace = letter == '{' || (isPlace && letter != '}');
            translated.Append(!isPlace && char.IsAsciiLetter(letter) ? Mark(letter) : letter.ToString());
        }

        return translated.ToString();
    }

    /// The plain words of a text.
    public static IEnumerable<string> PlainWords(string text) => Word().Matches(text).Select(m => m.Value).Distinct();

    private static string Mark(char letter)
    {
        var marked = Marked[char.ToLowerInvariant(letter) - 'a'].ToString();
        return char.IsUpper(letter) ? marked.ToUpperInvariant() : marked;
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
