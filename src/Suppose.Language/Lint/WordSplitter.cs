using System.Globalization;

namespace Suppose.Language.Lint;

/// <summary>Splits a text into words and sentences, in one pass and for any text at all.</summary>
internal sealed class WordSplitter
{
    /// <summary>Short forms whose full stop ends no sentence.</summary>
    private static readonly HashSet<string> s_abbreviations =
        ["mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "cf", "vol", "ch", "pp", "nos"];

    private static readonly string[] s_endings = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    private readonly string _text;
    private readonly List<Word> _words = [];
    private int _sentence;

    private WordSplitter(string text) => _text = text;

    /// <summary>The words of <paramref name="text"/>, in order; none for a text without letters or digits.</summary>
    public static IReadOnlyList<Word> Split(string text)
    {
        var splitter = new WordSplitter(text);
        splitter.Run();
        return splitter._words;
    }

    private void Run()
    {
        int at = 0;
        while (at < _text.Length)
        {
            if (IsWordCharacter(at))
            {
                int end = EndOfWord(at);
                Add(at, end);
                at = end;
            }
            else
            {
                Pass(at);
                at++;
            }
        }
    }

    private int EndOfWord(int start)
    {
        int end = start;
        while (end < _text.Length && (IsWordCharacter(end) || (IsApostrophe(end) && IsWordCharacter(end + 1))))
        {
            end++;
        }

        return end;
    }

    private void Add(int start, int end)
    {
        string lower = _text[start..end].ToLowerInvariant().Replace('’', '\'');
        bool capital = char.IsUpper(_text[start]) && (end - start == 1 || lower[1..] == _text[(start + 1)..end].Replace('’', '\''));
        string? ending = Array.Find(s_endings, e => lower.Length > e.Length && lower.EndsWith(e, StringComparison.Ordinal));
        int split = end - (ending?.Length ?? 0);
        _words.Add(new Word(lower[..(split - start)], start, split - start, _sentence, capital));
        if (ending is not null)
        {
            _words.Add(new Word(ending, split, ending.Length, _sentence, false));
        }
    }

    private void Pass(int at)
    {
        if ((_text[at] is '-' or '‐' or '‑') && at > 0 && IsWordCharacter(at - 1) && IsWordCharacter(at + 1))
        {
            _words.Add(new Word("-", at, 1, _sentence, false));
        }
        else if (EndsSentence(at))
        {
            _sentence++;
        }
    }

    private bool EndsSentence(int at) => _text[at] switch
    {
        '!' or '?' or ';' => true,
        '.' => !IsWordCharacter(at + 1) && !FollowsAbbreviation(at),
        '\n' => at + 1 < _text.Length && _text[at + 1] is '\n' or '\r',
        _ => false,
    };

    private bool FollowsAbbreviation(int at) =>
        _words.Count > 0
        && _words[^1].End == at
        && ((_words[^1].Length == 1 && _words[^1].Text != "i") || s_abbreviations.Contains(_words[^1].Text));

    private bool IsApostrophe(int at) => _text[at] is '\'' or '’';

    private bool IsWordCharacter(int at) =>
        at < _text.Length
        && (char.IsLetterOrDigit(_text[at]) || char.GetUnicodeCategory(_text[at]) == UnicodeCategory.NonSpacingMark);
}
