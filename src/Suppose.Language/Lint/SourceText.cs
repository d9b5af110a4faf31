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

    /// <summary>Looks for parts of a value where it is written.</summary>
    /// <param name="whole">Where the value begins.</param>
    /// <param name="value">The value, as YAML reads it.</param>
    public PartPlaces PartsOf(Place whole, string value)
    {
        bool stands = whole.IsInFile && whole.Line <= _lineStarts.Count;
        int from = stands ? Math.Min(_lineStarts[whole.Line - 1] + whole.Column - 1, _text.Length) : 0;
        return new PartPlaces(this, whole, stands ? new ScalarWalk(_text, from, value) : null);
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

    /// <summary>The place of the characters from <paramref name="start"/> to <paramref name="end"/>, no further than the end of the first one's line.</summary>
    public Place PlaceOf(int start, int end)
    {
        int found = _lineStarts.BinarySearch(start);
        int line = found >= 0 ? found : ~found - 1;
        return new Place(line + 1, start - _lineStarts[line] + 1, Math.Max(1, EndOfLine(start, end) - start));
    }

    private Place PlaceOfValue(int from)
    {
        int at = from;
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return PlaceOf(at, EndOfLine(at, _text.Length));
    }

    private int EndOfLine(int from, int most)
    {
        int end = _text.AsSpan(from, most - from).IndexOfAny("\r\n\u0085\u2028\u2029");
        return end < 0 ? most : from + end;
    }
}
