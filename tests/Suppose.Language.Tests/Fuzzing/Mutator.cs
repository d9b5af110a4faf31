using System.Text;

namespace Suppose.Language.Tests.Fuzzing;

/// <summary>Spoils texts as people and broken tools do: characters and lines lost, doubled, moved, replaced by what means something to the reader.</summary>
/// <param name="seed">Texts spoiled with one seed are always the same.</param>
internal sealed class Mutator(int seed)
{
    private static readonly string[] s_pieces =
    [
        ":", ": ", "- ", "[", "]", "{", "}", "{}", ",", "\"", "'", "|\n", ">\n", "#", "&a ", "*a", "!t ", "? ", "\t", "\n", "\r\n", "  ", "---\n", "...\n", "%YAML 1.2\n", "<<: *a", "\u00A0", "\u2028",
        "=p", "x0", "x-1", "x2..1", "1e999", "-0", "0.5..0.2", "nan", ".inf", "100%", "101%", "50-20%", "0,5", "likely", "-slight", "more likely", "stops it", "others", "option", "yes", "no",
        "{low: 1, mode: 2, high: 0}", "{beta: [1e-9, 1]}", "{normal: [5, 1e9]}", "{chance: likely, because: x}", "{states: [a, a]}", "{all: [a]}", "when: {option: x}", "rules: []", "ordinary: yes",
        "needs: [a, b]", "excludes: [a]", "mixes: {a: 1}", "given: {a: b}", "only: []", "\uD83D\uDE00", "e\u0301", "\u0000", "\uFEFF", "desire: x", "suppose: 2", "lexicon: {a: 1}", "actor: {us: yes}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text spoiled in a few places.</summary>
    /// <param name="texts">Texts to begin from and to take parts of.</param>
    public string Next(IReadOnlyList<string> texts)
    {
        var text = new StringBuilder(texts[_random.Next(texts.Count)]);
        for (int left = 1 + _random.Next(6); left > 0 && text.Length > 0; left--)
        {
            Spoil(text, texts);
        }

        return text.ToString();
    }

    /// <summary>Bytes spoiled in a few places.</summary>
    /// <param name="text">The text to begin from.</param>
    public byte[] NextBytes(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int left = 1 + _random.Next(8); left > 0 && bytes.Length > 0; left--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes[.._random.Next(bytes.Length + 1)];
    }

    private void Spoil(StringBuilder text, IReadOnlyList<string> texts)
    {
        int at = _random.Next(text.Length);
        int length = Math.Min(1 + _random.Next(_random.Next(4) == 0 ? 200 : 8), text.Length - at);
        switch (_random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, s_pieces[_random.Next(s_pieces.Length)]);
                break;
            case 2:
                text.Remove(at, length).Insert(at, s_pieces[_random.Next(s_pieces.Length)]);
                break;
            case 3:
                string part = text.ToString(at, length);
                text.Insert(_random.Next(text.Length), string.Concat(Enumerable.Repeat(part, 1 + _random.Next(20))));
                break;
            case 4:
                string other = texts[_random.Next(texts.Count)];
                int from = _random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(_random.Next(400), other.Length - from)));
                break;
            case 5:
                text[at] = (char)_random.Next(_random.Next(3) == 0 ? 0x10000 : 0x80);
                break;
            default:
                MoveLine(text);
                break;
        }
    }

    private void MoveLine(StringBuilder text)
    {
        List<string> lines = [.. text.ToString().Split('\n')];
        string line = lines[_random.Next(lines.Count)];
        lines.Remove(line);
        lines.Insert(_random.Next(lines.Count + 1), _random.Next(2) == 0 ? line : "  " + line);
        text.Clear().AppendJoin('\n', lines);
    }
}
