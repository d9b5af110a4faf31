namespace Suppose.Language.Lint;

/// <summary>The parts of a text that stand between quotation marks.</summary>
internal sealed class Quotations
{
    /// <summary>A quotation longer than this is taken for a mark that was never closed.</summary>
    private const int Longest = 2000;

    private readonly List<Quotation> _spans = [];

    /// <summary>Finds the quotations of <paramref name="text"/>; a mark that is never closed opens nothing.</summary>
    public Quotations(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            char closing = Closing(text, at);
            int end = closing == '\0' ? -1 : End(text, at + 1, closing);
            if (end >= 0)
            {
                _spans.Add(new Quotation(at + 1, end));
            }

            at = Math.Max(at, end) + 1;
        }
    }

    /// <summary>The quotation around the characters from <paramref name="start"/> to <paramref name="end"/>, or null where there is none.</summary>
    public Quotation? Around(int start, int end)
    {
        int low = 0;
        int high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _spans[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && end <= _spans[low - 1].End ? _spans[low - 1] : null;
    }

    /// <summary>The mark that closes a quotation opened at <paramref name="at"/>, or <c>\0</c> where none is opened.</summary>
    private static char Closing(string text, int at) => text[at] switch
    {
        '"' => '"',
        '“' or '„' => '”',
        '«' => '»',
        '‘' => '’',
        '\'' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => '\'',
        _ => '\0',
    };

    /// <summary>Within the paragraph; an apostrophe between letters closes nothing.</summary>
    private static int End(string text, int from, char closing)
    {
        for (int at = from; at < Math.Min(text.Length, from + Longest); at++)
        {
            if (text[at] == '\n' && at + 1 < text.Length && text[at + 1] == '\n')
            {
                return -1;
            }

            bool inWord = closing is '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
            if (text[at] == closing && !inWord)
            {
                return at;
            }
        }

        return -1;
    }
}
