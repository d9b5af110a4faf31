using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Lessons;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes lessons as JSON: one a possibility, one a measure, and what everything leans on.</summary>
/// <param name="json">Where they are written.</param>
/// <param name="run">The run.</param>
internal sealed class LessonJson(Utf8JsonWriter json, InquiryRun run)
{
    /// <summary>Writes <c>lessons</c>, <c>measures</c> and <c>leanings</c>.</summary>
    public void Write(InquiryLessons lessons)
    {
        json.WriteStartArray("lessons"u8);
        foreach (var lesson in lessons.Possibilities)
        {
            Write(lesson, lessons);
        }

        json.WriteEndArray();
        json.WriteStartArray("measures"u8);
        foreach (var lesson in lessons.Measures)
        {
            Write(lesson, lessons);
        }

        json.WriteEndArray();
        json.WriteStartArray("leanings"u8);
        foreach (var leaning in lessons.Leanings)
        {
            Write(leaning);
        }

        json.WriteEndArray();
    }

    private void Write(PossibilityLesson lesson, InquiryLessons lessons)
    {
        var p = IndexOf(lesson.Possibility);
        json.WriteStartObject();
        json.WriteString("possibility"u8, lesson.Possibility);
        json.WriteStartArray("asks"u8);
        foreach (var question in run.Inquiry.Possibilities[p].Asks)
        {
            json.WriteStringValue(question.Text);
        }

        json.WriteEndArray();
        json.WriteIds("answeredBy"u8, lesson.AnsweredBy);
        json.WriteIds("reallyAnsweredBy"u8, lesson.ReallyAnsweredBy);
        json.WriteIds("touchedBy"u8, lesson.TouchedBy);
        json.WriteIds("endedBy"u8, lesson.EndedBy);
        json.WriteIds("worsenedBy"u8, lesson.WorsenedBy);
        json.WriteBoolean("unanswered"u8, lesson.Unanswered);
        json.WriteBoolean("answeredInNameOnly"u8, lesson.AnsweredInNameOnly);
        json.WriteBoolean("undefeated"u8, lesson.Undefeated);
        json.WriteBoolean("untouched"u8, lessons.NothingTouches.Contains(lesson.Possibility));
        if (lesson.InLeading is { } change)
        {
            json.WritePropertyName("inLeading"u8);
            WriteChange(change);
        }

        if (run.Minimal is { } minimal)
        {
            json.WriteSets("minimal"u8, minimal.Each[p]);
        }

        if (p < run.Reach.Length)
        {
            Write(run.Reach[p]);
        }

        json.WriteEndObject();
    }

    private void Write(PossibilityReach reach)
    {
        json.WriteStartObject("reach"u8);
        json.WriteString("limit"u8, JsonNames.Of(reach.Limit));
        json.WriteNumber("share"u8, reach.Share);
        json.WriteIds("measures"u8, reach.Design);
        json.WriteQuantiles("act"u8, reach.Act);
        json.WriteNumber("lowestMedianAct"u8, reach.LowestMedianAct);
        if (!run.Inquiry.IsRated)
        {
            json.WriteNumber("lowestMedianTempted"u8, reach.LowestMedianDeciding);
            json.WriteNumber("lowestMedianTemptedIfPerfect"u8, reach.LowestMedianDecidingIfPerfect);
        }

        json.WriteNumber("shareIfAllStood"u8, reach.ShareIfAllStood);
        json.WriteNumber("shareIfPerfect"u8, reach.ShareIfPerfect);
        json.WriteNumber("lowestMedianActIfPerfect"u8, reach.LowestMedianActIfPerfect);
        json.WriteIds("against"u8, reach.Against);
        if (reach.StandsAs is { } word)
        {
            json.WriteString("standsAs"u8, word);
        }

        if (reach.UpheldBy is { } upholder)
        {
            json.WriteString("upheldBy"u8, upholder);
        }

        json.WriteEndObject();
    }

    private void Write(MeasureLesson lesson, InquiryLessons lessons)
    {
        json.WriteStartObject();
        json.WriteString("measure"u8, lesson.Measure);
        json.WriteLevers(run.Inquiry.Measures.First(m => m.Id == lesson.Measure));
        json.WriteIds("answers"u8, lesson.Answers);
        json.WriteIds("with"u8, lesson.With);
        WriteChanges("alone"u8, lesson.Alone);
        WriteChanges("inLeading"u8, lesson.InLeading);
        json.WriteIds("inNameOnly"u8, lesson.InNameOnly);
        json.WriteIds("worsens"u8, lesson.Worsens);
        json.WriteIds("alsoHelps"u8, lesson.AlsoHelps);
        json.WriteBoolean("answersNothing"u8, lessons.AnswersNothing.Contains(lesson.Measure));
        json.WriteEndObject();
    }

    private void Write(Leaning leaning)
    {
        json.WriteStartObject();
        if (leaning.Measure is { } measure)
        {
            json.WriteString("measure"u8, measure);
        }

        if (leaning.Upholder is { } upholder)
        {
            json.WriteString("upholder"u8, upholder);
        }

        json.WriteIds("measures"u8, leaning.Measures);
        json.WriteNumber("bestShare"u8, leaning.BestShare);
        json.WriteNumber("shareWithout"u8, leaning.ShareWithout);
        json.WriteNumber("worstAct"u8, leaning.WorstAct);
        json.WriteNumber("worstActWithout"u8, leaning.WorstActWithout);
        json.WriteEndObject();
    }

    private void WriteChanges(ReadOnlySpan<byte> name, ImmutableArray<ActChange> changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var change in changes)
        {
            json.WritePropertyName(change.Possibility);
            WriteChange(change);
        }

        json.WriteEndObject();
    }

    private void WriteChange(ActChange change)
    {
        json.WriteStartObject();
        json.WriteQuantiles("before"u8, change.Before);
        json.WriteQuantiles("after"u8, change.After);
        json.WriteString("grade"u8, JsonNames.Of(change.Grade));
        json.WriteNumber("holds"u8, change.Holds);
        json.WriteString("verdict"u8, JsonNames.Of(change.Verdict));
        json.WriteEndObject();
    }

    private int IndexOf(string possibility)
    {
        var p = 0;
        while (run.Inquiry.Possibilities[p].Id != possibility)
        {
            p++;
        }

        return p;
    }
}
