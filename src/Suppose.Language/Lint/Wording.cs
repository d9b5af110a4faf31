using System.Collections.Immutable;

namespace Suppose.Language.Lint;

/// <summary>Finds the words in a text that tend to end a conversation.</summary>
public static class Wording
{
    /// <summary>The loaded phrases of <paramref name="text"/>, in its order, apart from those that their surroundings make harmless.</summary>
    /// <remarks>Of overlapping phrases the earliest counts, and of those that begin together the longest. Any text may be given.</remarks>
    public static ImmutableArray<LoadedPhrase> Loaded(string text, WordList list)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(list);
        return Loaded(new ReadText(text, list));
    }

    /// <summary>The loaded phrases of a text that has been read.</summary>
    internal static ImmutableArray<LoadedPhrase> Loaded(ReadText read)
    {
        List<Occurrence> loaded = read.Apart(PhraseUse.VerdictOnCharacter, PhraseUse.LoadedNoun);
        if (loaded.Count == 0)
        {
            return [];
        }

        var context = new HarmlessContext(read);
        return [.. loaded.Where(o => !context.Shelters(o)).Select(o => ToPhrase(o, read.Words))];
    }

    private static LoadedPhrase ToPhrase(Occurrence o, IReadOnlyList<Word> words)
    {
        int start = words[o.First].Start;
        return new LoadedPhrase((WordClass)o.Phrase.Use, start, words[o.End - 1].End - start, o.Phrase.Instead);
    }
}
