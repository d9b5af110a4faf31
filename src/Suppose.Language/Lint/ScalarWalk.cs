using System.Globalization;

namespace Suppose.Language.Lint;

/// <summary>Walks a YAML scalar in the source beside its value, so that a part of the value is found among the quotes, escapes, indents and line breaks of the source.</summary>
internal ref struct ScalarWalk
{
    private readonly ReadOnlySpan<char> _source;
    private readonly char _quote;
    private int _at;

    private ScalarWalk(ReadOnlySpan<char> source, int at)
    {
        _source = source;
        _at = AfterTagsAndHeader(source, at);
        _quote = _at < source.Length && source[_at] is '"' or '\'' ? source[_at++] : '\0';
    }

    /// <summary>Where a part of the value stands in the source: its first character and the one after its last. Null where source and value don't agree.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="from">Where the scalar begins in it.</param>
    /// <param name="value">The scalar's value.</param>
    /// <param name="start">Where the part begins in the value; a character that is no space.</param>
    /// <param name="length">How many characters of the value it takes, at least 1.</param>
    public static (int Start, int End)? Find(string source, int from, string value, int start, int length)
    {
        var walk = new ScalarWalk(source, from);
        int begins = -1;
        for (int i = 0; i < Math.Min(value.Length, start + length); i++)
        {
            if (char.IsWhiteSpace(value[i]))
            {
                continue;
            }

            int at = walk.SkipSpace();
            begins = i >= start && begins < 0 ? at : begins;
            if (!walk.Take(value, ref i))
            {
                return null;
            }
        }

        return begins < 0 ? null : (begins, walk._at);
    }

    /// <summary>Steps over spaces, line breaks and escapes that mean one of them.</summary>
    private int SkipSpace()
    {
        while (_at < _source.Length)
        {
            if (char.IsWhiteSpace(_source[_at]))
            {
                _at++;
            }
            else if (_quote == '"' && _source[_at] == '\\' && Unescape(out int taken) is var meant && string.IsNullOrWhiteSpace(meant))
            {
                _at += taken;
            }
            else
            {
                break;
            }
        }

        return _at;
    }

    /// <summary>Steps over the source of one character of the value; an escape may stand for two.</summary>
    private bool Take(string value, ref int i)
    {
        if (_at >= _source.Length)
        {
            return false;
        }

        if (_quote == '"' && _source[_at] == '\\')
        {
            string meant = Unescape(out int taken);
            _at += taken;
            bool fits = string.CompareOrdinal(value, i, meant, 0, meant.Length) == 0;
            i += meant.Length - 1;
            return fits;
        }

        bool doubled = _quote == '\'' && _source[_at] == '\'';
        bool same = _source[_at] == value[i];
        _at += doubled ? 2 : 1;
        return same;
    }

    private readonly string Unescape(out int taken)
    {
        char kind = _at + 1 < _source.Length ? _source[_at + 1] : ' ';
        int digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        taken = Math.Min(2 + digits, _source.Length - _at);
        if (digits == 0)
        {
            return kind is 'n' or 't' or 'r' or 'N' or 'L' or 'P' or '_' or '\r' or '\n' or ' ' or '\t' ? " " : kind.ToString();
        }

        bool isCode = int.TryParse(_source.Slice(_at + 2, taken - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code);
        return isCode && System.Text.Rune.IsValid(code) ? char.ConvertFromUtf32(code) : "\uFFFD";
    }

    /// <summary>A tag or an anchor may stand before the scalar, and a block scalar begins on the line after its header.</summary>
    private static int AfterTagsAndHeader(ReadOnlySpan<char> source, int at)
    {
        while (at < source.Length && source[at] is '!' or '&')
        {
            at += Length(source[at..], " \t\r\n", until: true);
            at += Length(source[at..], " \t\r\n", until: false);
        }

        return at < source.Length && source[at] is '|' or '>' ? at + Length(source[at..], "\r\n", until: true) : at;
    }

    private static int Length(ReadOnlySpan<char> text, string characters, bool until)
    {
        int found = until ? text.IndexOfAny(characters) : text.IndexOfAnyExcept(characters);
        return found < 0 ? text.Length : found;
    }
}
