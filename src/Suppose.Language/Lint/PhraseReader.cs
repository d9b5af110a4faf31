using System.Collections.Immutable;

namespace Suppose.Language.Lint;

/// <summary>Reads one phrase of a word list.</summary>
internal static class PhraseReader
{
    private static readonly PhrasePart s_gap = new(new HashSet<string>());

    /// <summary>The steps of a phrase; empty where it has no word.</summary>
    /// <param name="written">The phrase as the list writes it.</param>
    /// <param name="sets">The sets that it may name.</param>
    /// <param name="unknownSet">A set that it names and that there is none of, or null.</param>
    public static ImmutableArray<PhrasePart> Parts(string written, IReadOnlyDictionary<string, IReadOnlySet<string>> sets, out string? unknownSet)
    {
        unknownSet = null;
        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        foreach (string piece in written.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (piece == "..")
            {
                parts.Add(s_gap);
            }
            else if (piece[0] == '{')
            {
                string name = piece.Trim('{', '}');
                sets.TryGetValue(name, out IReadOnlySet<string>? set);
                unknownSet ??= set is null ? name : null;
                parts.Add(set is null ? s_gap : new PhrasePart(set));
            }
            else
            {
                AddWords(parts, piece);
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>All forms of all words of a set.</summary>
    public static IReadOnlySet<string> Forms(string written)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (string piece in written.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            forms.UnionWith(FormsOf(piece));
        }

        return forms;
    }

    /// <summary><c>scheme/d/r</c> is scheme, schemed and schemer.</summary>
    private static HashSet<string> FormsOf(string piece)
    {
        string[] split = piece.ToLowerInvariant().Split('/');
        var forms = new HashSet<string>(StringComparer.Ordinal) { split[0] };
        for (int i = 1; i < split.Length; i++)
        {
            forms.Add(split[0] + split[i]);
        }

        return forms;
    }

    /// <summary>A piece with a hyphen or a contraction in it is several words; its endings belong to the last.</summary>
    private static void AddWords(ImmutableArray<PhrasePart>.Builder parts, string piece)
    {
        int slash = piece.IndexOf('/', StringComparison.Ordinal);
        IReadOnlyList<Word> words = WordSplitter.Split(slash < 0 ? piece : piece[..slash]);
        for (int i = 0; i < words.Count; i++)
        {
            string endings = i == words.Count - 1 && slash >= 0 ? piece[slash..] : "";
            parts.Add(new PhrasePart(FormsOf(words[i].Text + endings)));
        }
    }
}
