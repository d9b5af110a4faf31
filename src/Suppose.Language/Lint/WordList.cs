using System.Collections.Immutable;
using System.Reflection;

namespace Suppose.Language.Lint;

/// <summary>Words that tend to end a conversation, with what could be said instead, and the words around them that make them harmless.</summary>
/// <remarks>
/// A list is data: see <c>words.txt</c> and <c>names.txt</c> beside this class for the format, which readers may extend with a file of their own.
/// A text is matched word by word against the phrases that begin with the word at hand, so the time grows with the length of the text alone, and loading builds one dictionary.
/// </remarks>
public sealed class WordList
{
    private static readonly Lazy<WordList> s_standard = new(LoadStandard);

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    internal WordList(ImmutableArray<Phrase> phrases, IReadOnlyDictionary<string, IReadOnlySet<string>> sets)
    {
        Phrases = phrases;
        Sets = sets;
        foreach (Phrase phrase in phrases)
        {
            Enter(phrase);
        }
    }

    /// <summary>The list that comes with the program.</summary>
    public static WordList Standard => s_standard.Value;

    /// <summary>How many phrases it holds, those that make others harmless included.</summary>
    public int Count => Phrases.Length;

    internal static WordList Empty { get; } = new([], new Dictionary<string, IReadOnlySet<string>>());

    internal ImmutableArray<Phrase> Phrases { get; }

    internal IReadOnlyDictionary<string, IReadOnlySet<string>> Sets { get; }

    /// <summary>Reads a word list in the same format and puts it on top of this one.</summary>
    /// <param name="text">The text of the list.</param>
    /// <returns>Both lists as one, without the lines that can't be understood, and a diagnostic for each of these.</returns>
    public WordListReading And(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WordListReader.Read(text, this);
    }

    /// <summary>Every place where a phrase of the list stands, also where one lies within another, in the order of their first words.</summary>
    internal List<Occurrence> Find(IReadOnlyList<Word> words)
    {
        var found = new List<Occurrence>();
        for (int at = 0; at < words.Count; at++)
        {
            if (!_byFirstWord.TryGetValue(words[at].Text, out List<Phrase>? phrases))
            {
                continue;
            }

            foreach (Phrase phrase in phrases)
            {
                int end = phrase.EndAt(words, at);
                if (end >= 0)
                {
                    found.Add(new Occurrence(phrase, at, end));
                }
            }
        }

        return found;
    }

    private static WordList LoadStandard() => Load(Load(Empty, "names.txt"), "words.txt");

    private static WordList Load(WordList below, string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Suppose.Language.Lint.{file}")!;
        using var reader = new StreamReader(stream);
        return below.And(reader.ReadToEnd()).Words;
    }

    private void Enter(Phrase phrase)
    {
        foreach (string form in phrase.Parts[0].Forms)
        {
            if (!_byFirstWord.TryGetValue(form, out List<Phrase>? phrases))
            {
                _byFirstWord[form] = phrases = [];
            }

            phrases.Add(phrase);
        }
    }
}
