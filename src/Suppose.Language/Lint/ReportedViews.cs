namespace Suppose.Language.Lint;

/// <summary>Where a text reports what somebody believed or said, so that the words are theirs: <c>He thought them guilty.</c></summary>
internal sealed class ReportedViews
{
    private readonly ReadText _read;
    private readonly Occurrences _views;
    private readonly Occurrence?[] _lastOfSentence;
    private readonly int[] _turns;

    /// <summary>Finds the reports in <paramref name="read"/>; the author's own view, or everybody's, is none.</summary>
    public ReportedViews(ReadText read)
    {
        _read = read;
        _views = read.Of(PhraseUse.SomeonesView).Except(read.Of(PhraseUse.OurOwnView));
        _lastOfSentence = new Occurrence?[read.Words.Count == 0 ? 0 : read.Words[^1].Sentence + 1];
        foreach (Occurrence view in _views.InOrder)
        {
            _lastOfSentence[read.Words[view.First].Sentence] = view;
        }

        _turns = CountTurns(read.Words);
    }

    /// <summary>Whether someone's view is reported in the sentence of <paramref name="loaded"/>.</summary>
    public bool SpeakIn(Occurrence loaded) => _lastOfSentence[_read.Words[loaded.First].Sentence] is not null;

    /// <summary>Whether <paramref name="loaded"/> is part of what is reported.</summary>
    public bool Report(Occurrence loaded) => IsReportedAhead(loaded) || IsReportedAfterwards(loaded);

    private bool IsReportedAhead(Occurrence loaded) =>
        _views.LastOverBefore(loaded.First) is { } view
        && _read.InOneSentence(view.First, loaded.First)
        && _turns[view.End] == _turns[loaded.First];

    /// <summary><c>They were traitors, he believed.</c> and <c>They were traitors in his eyes.</c></summary>
    private bool IsReportedAfterwards(Occurrence loaded) =>
        _lastOfSentence[_read.Words[loaded.First].Sentence] is { } view
        && view.First >= loaded.End
        && !_read.InOneSentence(view.First, view.End)
        && (view.End - view.First >= 3 || HasCommaShortlyBefore(view.First));

    private bool HasCommaShortlyBefore(int word)
    {
        for (int i = Math.Max(0, word - 3); i < word; i++)
        {
            if (_read.After(i).Contains(','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many new clauses with a subject or verb of their own, such as <c>but he was</c>, begin before each word: each ends what was reported.</summary>
    private static int[] CountTurns(IReadOnlyList<Word> words)
    {
        int[] turns = new int[words.Count + 1];
        for (int i = 0; i < words.Count; i++)
        {
            turns[i + 1] = turns[i] + (i + 1 < words.Count && IsTurn(words[i].Text, words[i + 1].Text) ? 1 : 0);
        }

        return turns;
    }

    private static bool IsTurn(string word, string next) => word switch
    {
        "but" or "yet" or "although" or "though" or "whereas" or "because" =>
            next is "he" or "she" or "they" or "it" or "we" or "this" or "that" or "was" or "were" or "is" or "in",
        "and" => next is "was" or "were" or "is",
        _ => false,
    };
}
