using System.Collections.Immutable;
using Suppose.Analysis.Record;
using Suppose.Model;
using static Suppose.Analysis.Tests.Record.RecordOf;

namespace Suppose.Analysis.Tests.Record;

public sealed class PersonViewsTests
{
    [Fact]
    public void Views_are_gathered_by_person_and_stand_by_date()
    {
        var views = PersonViews.Of(Of(View("late", "Ann", "1968"), View("bob", "Bob", "1936"), View("early", "ann", "1937-03"), View("undated", "Ann", null), View("year", "Ann", "1937")));
        Assert.Equal(["Ann", "Bob"], views.Select(v => v.Who));
        Assert.Equal(["year", "early", "late", "undated"], views[0].Views.Select(v => v.Id));
    }

    [Fact]
    public void A_change_of_view_says_what_was_given_up_and_what_was_taken_up()
    {
        var views = Assert.Single(PersonViews.Of(Of(View("first", "Ann", "1937", "a"), View("second", "Ann", "1950", "a", "b"), View("third", "Ann", "1960", "b"), View("fourth", "Ann", "1970", "b"))));
        Assert.Equal([true, true, false], views.Changes.Select(c => c.Moved));
        Assert.Equal(["b"], views.Changes[0].TakenUp);
        Assert.Empty(views.Changes[0].GivenUp);
        Assert.Equal(["a"], views.Changes[1].GivenUp);
    }

    [Fact]
    public void What_people_judge_is_no_evidence_of_the_matter()
    {
        var inquiry = Inquiry(Item("memo", ("a", 0.9), ("b", 0.3)));
        var judged = inquiry with { Evaluations = [View("one", "Ann", "1937", "b"), View("two", "Bob", "1938", "b")] };
        Assert.Equal(inquiry.Weigh().Posterior, judged.Weigh().Posterior);
    }

    private static Inquiry Of(params Evaluation[] evaluations) => Inquiry() with { Evaluations = [.. evaluations] };

    private static Evaluation View(string id, string who, string? when, params ImmutableArray<string> supports) => new() { Id = id, Who = who, When = when, Supports = supports };
}
