using System.Collections.Immutable;

using Suppose.Analysis.Lessons;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>The question that each possibility puts to us, and what really answers it.</summary>
internal static class Questions
{
    /// <summary>The section; null where no possibility asks anything.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Lessons is not { } lessons)
        {
            return null;
        }

        var words = new QuestionsWords(view.Wording);
        var blocks = new List<Block>();
        foreach (var lesson in lessons.Possibilities)
        {
            var possibility = view.Run.Inquiry.Possibilities[view.IndexOf(lesson.Possibility)];
            if (!possibility.Asks.IsEmpty)
            {
                blocks.Add(Of(possibility, lesson, view, words));
            }
        }

        if (Worsening(lessons, view, words) is { IsEmpty: false } worse)
        {
            blocks.Add(new Points(worse));
        }

        return blocks.Count > 0 ? new Section("questions", words.Heading(), [.. blocks]) : null;
    }

    private static Listing Of(Possibility possibility, PossibilityLesson lesson, RunView view, QuestionsWords words) =>
        new(new Finding("question.of", words.Of(possibility.Id, possibility.By)), [.. possibility.Asks.Select(q => new Finding("question", q.Text)), .. Answers(possibility, lesson, view)]);

    /// <summary>What answers a possibility's questions, really or in name only, and what else helps there.</summary>
    public static ImmutableArray<Finding> Answers(Possibility possibility, PossibilityLesson lesson, RunView view)
    {
        var words = new QuestionsWords(view.Wording);
        var lines = ImmutableArray.CreateBuilder<Finding>();
        if (lesson.Unanswered)
        {
            lines.Add(new Finding("unanswered", words.Unanswered()));
        }

        var hardly = lesson.AnsweredBy.Except(lesson.ReallyAnsweredBy).Select(id => (Id: id, Change: ChangeOf(id, possibility, view))).ToList();
        ImmutableArray<string> inNameOnly = [.. hardly.Where(m => m.Change is null).Select(m => m.Id)];
        AddIfAny("answered", lesson.ReallyAnsweredBy, words.AnsweredBy);
        if (hardly.Where(m => m.Change is not null).ToList() is { Count: > 0 } little)
        {
            var each = little.Select(m => words.LittleOf(view.Words.Quote(m.Id), Figures.Percent(m.Change!.Before.P50), Figures.Percent(m.Change.After.P50)));
            lines.Add(new Finding("little", words.Little(view.Words.And([.. each]))) { Figures = [.. little.SelectMany(m => new[] { m.Change!.Before.P50, m.Change.After.P50 })] });
        }

        AddIfAny("in-name-only", inNameOnly, names => words.InNameOnly(inNameOnly.Length, names));
        AddIfAny("also", [.. lesson.TouchedBy.Except(lesson.AnsweredBy)], words.AlsoHelped);
        return lines.ToImmutable();

        void AddIfAny(string key, ImmutableArray<string> measures, Func<string, string> say)
        {
            if (!measures.IsEmpty)
            {
                lines.Add(new Finding(key, say(view.Words.Quoted(measures))));
            }
        }
    }

    /// <summary>What a measure changes alone, or else in the leading set; null where it changes nothing.</summary>
    private static ActChange? ChangeOf(string measure, Possibility possibility, RunView view)
    {
        var lesson = view.Run.Lessons!.Measures.First(m => m.Measure == measure);
        return new[] { lesson.Alone, lesson.InLeading }.Where(changes => !changes.IsEmpty).Select(changes => changes[view.IndexOf(possibility.Id)])
            .FirstOrDefault(change => change.Before != change.After);
    }

    private static ImmutableArray<Finding> Worsening(InquiryLessons lessons, RunView view, QuestionsWords words) =>
    [
        .. lessons.Measures.Where(m => !m.Worsens.IsEmpty)
            .Select(m => new Finding("worsens", words.Worsens(view.Words.Quote(m.Measure), view.Words.Quoted(m.Worsens)))),
    ];
}
