using Suppose.Analysis.Lessons;

namespace Suppose.Analysis.Tests.Rated;

public sealed class LessonTests
{
    /// <summary>m0 answers p0 and ends it; m1 answers p0 but hardly touches it, and makes p1 worse; m2 answers nothing and ends p1, and needs m0; p2 asks and nothing answers or touches.</summary>
    private static readonly InquiryRun s_run = InquiryRunner.Run(
        new RatedSpec(
            [Possibility(0.6), Possibility(0.6), Possibility(0.6)],
            [
                Measure(answers: 1, needs: 0, 0.01, null, null),
                Measure(answers: 1, needs: 0, 0.95, 2.0, null),
                Measure(answers: 0, needs: 1, null, 0.01, null),
            ],
            null, null, 0.05, 1, 1, 0).ToInquiry(),
        new RunSettings());

    private static readonly InquiryLessons s_lessons = s_run.Lessons!;

    private static PossibilitySpec Possibility(double acts) => new(new RatedNumber(acts, acts), null, false);

    private static MeasureSpec Measure(int answers, int needs, params double?[] against) =>
        new(null, null, needs, 0, 0, [], [.. against.Select(f => f is { } x ? new RatedNumber(x, x) : null)], answers);

    [Fact]
    public void A_measure_that_leaves_what_it_answers_not_touched_answers_in_name_only()
    {
        Assert.Equal(["p0"], s_lessons.Measures[1].InNameOnly);
        Assert.Empty(s_lessons.Measures[0].InNameOnly);
        Assert.Equal(["m0", "m1"], s_lessons.Possibilities[0].AnsweredBy);
        Assert.Equal(["m0"], s_lessons.Possibilities[0].ReallyAnsweredBy);
        Assert.False(s_lessons.Possibilities[0].AnsweredInNameOnly);
    }

    [Fact]
    public void What_a_measure_does_under_the_others_is_told_harm_included()
    {
        Assert.Equal(["p1"], s_lessons.Measures[1].Worsens);
        Assert.Equal(Grade.Worse, s_lessons.Measures[1].Alone[1].Grade);
        Assert.Equal(["m1"], s_lessons.Possibilities[1].WorsenedBy);
        Assert.Equal(["p1"], s_lessons.Measures[2].AlsoHelps);
    }

    [Fact]
    public void Alone_means_with_what_it_needs_and_no_more()
    {
        MeasureLesson lesson = s_lessons.Measures[2];
        Assert.Equal(["m0"], lesson.With);
        Assert.Equal(lesson.Alone[0].Before, lesson.Alone[0].After);
        Assert.Equal(Grade.Never, lesson.Alone[1].Grade);
        Assert.Equal(0.6, lesson.Alone[1].Before.P50);
    }

    [Fact]
    public void Questions_and_measures_without_each_other_are_named()
    {
        Assert.Equal(["p1", "p2"], s_lessons.Unanswered);
        Assert.Equal(["m2"], s_lessons.AnswersNothing);
        Assert.Equal(["p2"], s_lessons.Undefeated);
        Assert.Equal(["p2"], s_lessons.NothingTouches);
    }

    [Fact]
    public void Without_what_is_leaned_on_the_act_is_clearly_likelier()
    {
        Assert.All(s_lessons.Leanings, leaning => Assert.True(leaning.ByShare ? leaning.ShareWithout < leaning.BestShare : leaning.WorstActWithout > leaning.WorstAct));

        // p2 stays as it was whatever is done, so nothing is leaned on here; once it is left out, the other two are.
        Assert.Empty(s_lessons.Leanings);
        InquiryRun two = InquiryRunner.Run(s_run.Inquiry with { Possibilities = s_run.Inquiry.Possibilities.RemoveAt(2) }, new RunSettings());
        Assert.Equal(["m0", "m2"], two.Lessons!.Leanings.Select(l => l.Measure));
        Assert.Equal(["m0", "m2"], two.Lessons.Leanings[0].Measures);
        Assert.Equal((1, 0), (two.Lessons.Leanings[0].BestShare, two.Lessons.Leanings[0].ShareWithout));
    }

    [Fact]
    public void In_the_leading_design_a_measure_is_compared_with_the_design_without_it_and_what_needs_it()
    {
        InquiryRun two = InquiryRunner.Run(s_run.Inquiry with { Possibilities = s_run.Inquiry.Possibilities.RemoveAt(2) }, new RunSettings());
        Assert.Equal(["m0", "m2"], two.Leading!.Measures);
        Assert.Equal(0.6, two.Lessons!.Measures[0].InLeading[1].Before.P50);
        Assert.Empty(two.Lessons.Measures[1].InLeading);
        Assert.Equal(0.6, two.Lessons.Possibilities[1].InLeading!.Before.P50);
    }
}
