using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>The text of a file, where characters are found by line and column and back.</summary>
internal sealed class SourceText
{
    private readonly string _text;
    private readonly List<int> _lineStarts = [0];

    /// <summary>Finds the lines of <paramref name="text"/>, broken where YAML breaks them.</summary>
    public SourceText(string text)
    {
        _text = text;
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                _lineStarts.Add(at + 1);
            }
        }
    }

    /// <summary>The place of a part of a value, or the value's own place where the part can't be found in the file.</summary>
    /// <param name="whole">Where the value begins.</param>
    /// <param name="value">The value, as YAML reads it.</param>
    /// <param name="start">Where the part begins in the value.</param>
    /// <param name="length">How many characters of the value it takes.</param>
    public Place PlaceWithin(Place whole, string value, int start, int length)
    {
        if (!whole.IsInFile || whole.Line > _lineStarts.Count)
        {
            return whole;
        }

        int from = Math.Min(_lineStarts[whole.Line - 1] + whole.Column - 1, _text.Length);
        return ScalarWalk.Find(_text, from, value, start, length) is { } found ? PlaceOf(found.Start, found.End) : whole;
    }

    /// <summary>The place of the value of a top-level key written at the start of a line, or nowhere.</summary>
    public Place OfTopLevel(string key)
    {
        foreach (int start in _lineStarts)
        {
            if (_text.AsSpan(start).StartsWith(key, StringComparison.Ordinal))
            {
                int colon = start + key.Length;
                while (colon < _text.Length && _text[colon] == ' ')
                {
                    colon++;
                }

                if (colon < _text.Length && _text[colon] == ':')
                {
                    return PlaceOfValue(colon + 1);
                }
            }
        }

        return Place.Nowhere;
    }

    private Place PlaceOfValue(int from)
    {
        int at = from;
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return PlaceOf(at, EndOfLine(at));
    }

    private Place PlaceOf(int start, int end)
    {
        int found = _lineStarts.BinarySearch(start);
        int line = found >= 0 ? found : ~found - 1;
        return new Place(line + 1, start - _lineStarts[line] + 1, Math.Max(1, Math.Min(end, EndOfLine(start)) - start));
    }

    private int EndOfLine(int from)
    {
        int end = _text.AsSpan(from).IndexOfAny("\r\n\u0085\u2028\u2029");
        return end < 0 ? _text.Length : from + end;
    }
}
