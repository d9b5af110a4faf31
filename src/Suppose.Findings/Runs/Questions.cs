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

    private static Listing Of(Possibility possibility, PossibilityLesson lesson, RunView view, QuestionsWords words)
    {
        var lines = ImmutableArray.CreateBuilder<Finding>();
        lines.AddRange(possibility.Asks.Select(q => new Finding("question", q.Text)));
        if (lesson.Unanswered)
        {
            lines.Add(new Finding("unanswered", words.Unanswered()));
        }

        ImmutableArray<string> inNameOnly = [.. lesson.AnsweredBy.Except(lesson.ReallyAnsweredBy)];
        AddIfAny("answered", lesson.ReallyAnsweredBy, words.AnsweredBy);
        AddIfAny("in-name-only", inNameOnly, names => words.InNameOnly(inNameOnly.Length, names));
        AddIfAny("also", [.. lesson.TouchedBy.Except(lesson.AnsweredBy)], words.AlsoHelped);
        return new Listing(new Finding("question.of", words.Of(possibility.Id, possibility.By)), lines.ToImmutable());

        void AddIfAny(string key, ImmutableArray<string> measures, Func<string, string> say)
        {
            if (!measures.IsEmpty)
            {
                lines.Add(new Finding(key, say(view.Words.Quoted(measures))));
            }
        }
    }

    private static ImmutableArray<Finding> Worsening(InquiryLessons lessons, RunView view, QuestionsWords words) =>
    [
        .. lessons.Measures.Where(m => !m.Worsens.IsEmpty)
            .Select(m => new Finding("worsens", words.Worsens(view.Words.Quote(m.Measure), view.Words.Quoted(m.Worsens)))),
    ];
}
