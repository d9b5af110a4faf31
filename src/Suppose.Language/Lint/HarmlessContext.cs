namespace Suppose.Language.Lint;

/// <summary>Tells whether the words around a loaded phrase make it harmless: a name, a quotation, a denial, a court's finding, somebody's belief.</summary>
internal sealed class HarmlessContext
{
    /// <summary>How many words may stand between <c>not</c> and what it denies.</summary>
    private const int Reach = 3;

    private readonly ReadText _read;
    private readonly Occurrences _innocent;
    private readonly Occurrences _heldOpen;
    private readonly ReportedViews _views;
    private readonly Quotations _quotations;

    /// <summary>Looks at the surroundings in <paramref name="read"/>.</summary>
    public HarmlessContext(ReadText read)
    {
        _read = read;
        _innocent = read.Of(PhraseUse.Innocent);
        _heldOpen = read.Of(PhraseUse.HeldOpen).Except(read.Of(PhraseUse.NotHeldOpen));
        _views = new ReportedViews(read);
        _quotations = new Quotations(read.Text);
    }

    /// <summary>Whether <paramref name="loaded"/> is harmless where it stands.</summary>
    public bool Shelters(Occurrence loaded) =>
        _innocent.AnyCovers(loaded)
        || ProperName.IsPartOfOne(_read, loaded)
        || IsQuoted(loaded)
        || IsHeldOpen(loaded)
        || _views.Report(loaded);

    /// <summary>A quotation shelters if it is of several words, or if the sentence says whose words they are; a single word in quotation marks is only held with tongs.</summary>
    private bool IsQuoted(Occurrence loaded)
    {
        int start = _read.Words[loaded.First].Start;
        int end = _read.Words[loaded.End - 1].End;
        if (_quotations.Around(start, end) is not { } quotation)
        {
            return false;
        }

        bool goesOnBefore = loaded.First > 0 && _read.Words[loaded.First - 1].Start >= quotation.Start;
        bool goesOnAfter = loaded.End < _read.Words.Count && _read.Words[loaded.End].End <= quotation.End;
        return goesOnBefore || goesOnAfter || _views.SpeakIn(loaded);
    }

    private bool IsHeldOpen(Occurrence loaded) =>
        _heldOpen.LastOverBefore(loaded.First) is { } opening
        && loaded.First - opening.End <= Reach
        && _read.InOneSentence(opening.First, loaded.First)
        && !IsBroken(opening.End, loaded.First);

    /// <summary>A comma or <c>but</c> ends what a denial denies: <c>not bold, greedy</c>.</summary>
    private bool IsBroken(int from, int to)
    {
        for (int i = from - 1; i < to; i++)
        {
            if (_read.Words[i].Text == "but" || (i < to - 1 && _read.After(i).Contains(',')))
            {
                return true;
            }
        }

        return _read.After(to - 1).Contains(',');
    }
}
