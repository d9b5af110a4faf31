using System.Globalization;

namespace Suppose.Language.Lint;

/// <summary>Walks a YAML scalar in the source beside its value, so that a part of the value is found among the quotes, escapes, indents and line breaks of the source.</summary>
internal sealed class ScalarWalk
{
    private readonly string _source;
    private readonly string _value;
    private readonly char _quote;
    private int _at;
    private int _done;
    private bool _agrees = true;

    /// <summary>Begins a walk.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="from">Where the scalar begins in it.</param>
    /// <param name="value">The scalar's value.</param>
    public ScalarWalk(string source, int from, string value)
    {
        _source = source;
        _value = value;
        _at = AfterTagsAndHeader(source, from);
        _quote = _at < source.Length && source[_at] is '"' or '\'' ? source[_at++] : '\0';
    }

    /// <summary>Where a part of the value stands in the source: its first character and the one after its last. Null where source and value don't agree, or where the walk is past it.</summary>
    /// <remarks>Parts are asked for in the order of the value, so that all of them together take one walk.</remarks>
    /// <param name="start">Where the part begins in the value; a character that is no space.</param>
    /// <param name="length">How many characters of the value it takes, at least 1.</param>
    public (int Start, int End)? Next(int start, int length)
    {
        if (start < _done)
        {
            return null;
        }

        WalkTo(start);
        int begins = SkipSpace();
        WalkTo(start + length);
        return _agrees ? (begins, _at) : null;
    }

    private void WalkTo(int end)
    {
        for (; _agrees && _done < Math.Min(_value.Length, end); _done++)
        {
            if (!char.IsWhiteSpace(_value[_done]))
            {
                SkipSpace();
                _agrees = Take();
            }
        }
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
    private bool Take()
    {
        if (_at >= _source.Length)
        {
            return false;
        }

        if (_quote == '"' && _source[_at] == '\\')
        {
            string meant = Unescape(out int taken);
            _at += taken;
            bool fits = string.CompareOrdinal(_value, _done, meant, 0, meant.Length) == 0;
            _done += meant.Length - 1;
            return fits;
        }

        bool doubled = _quote == '\'' && _source[_at] == '\'';
        bool same = _source[_at] == _value[_done];
        _at += doubled ? 2 : 1;
        return same;
    }

    private string Unescape(out int taken)
    {
        char kind = _at + 1 < _source.Length ? _source[_at + 1] : ' ';
        int digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        taken = Math.Min(2 + digits, _source.Length - _at);
        if (digits == 0)
        {
            return kind is 'n' or 't' or 'r' or 'N' or 'L' or 'P' or '_' or '\r' or '\n' or ' ' or '\t' ? " " : kind.ToString();
        }

        bool isCode = int.TryParse(_source.AsSpan(_at + 2, taken - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code);
        return isCode && System.Text.Rune.IsValid(code) ? char.ConvertFromUtf32(code) : "\uFFFD";
    }

    /// <summary>A tag or an anchor may stand before the scalar, and a block scalar begins on the line after its header.</summary>
    private static int AfterTagsAndHeader(string source, int at)
    {
        while (at < source.Length && source[at] is '!' or '&')
        {
            at += Length(source.AsSpan(at), " \t\r\n", until: true);
            at += Length(source.AsSpan(at), " \t\r\n", until: false);
        }

        return at < source.Length && source[at] is '|' or '>' ? at + Length(source.AsSpan(at), "\r\n", until: true) : at;
    }

    private static int Length(ReadOnlySpan<char> text, string characters, bool until)
    {
        int found = until ? text.IndexOfAny(characters) : text.IndexOfAnyExcept(characters);
        return found < 0 ? text.Length : found;
    }
}
