namespace Suppose.Report.Texts;

/// <summary>Tells what is to be typed, which sentences set between backticks, from the words around it.</summary>
internal static class Coded
{
    /// <summary>The pieces of a text, in order. A backtick without another is a letter like any.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(string Text, bool IsCode)> Pieces(string text)
    {
        var from = 0;
        while (text.IndexOf('`', from) is >= 0 and var open && text.IndexOf('`', open + 1) is > 0 and var close)
        {
            if (close == open + 1)
            {
                break;
            }

            yield return (text[from..open], false);
            yield return (text[(open + 1)..close], true);
            from = close + 1;
        }

        yield return (text[from..], false);
    }
}
