using Suppose.Analysis;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Tests.Runs;

public sealed class RunPageTests
{
    private const string OutOfReach = "inquiry: Why?\npossibilities: {fear: {}, gain: {acts: 10%}}\nmeasures: {veto: {answers: [fear], against: slightly less likely}, review: {answers: [gain], against: {gain: x0.01}}}\n";

    [Fact]
    public void Where_no_set_can_end_the_act_that_is_said_before_anything_else()
    {
        var page = Page(OutOfReach);
        Assert.Equal("reach", page.Sections[0].Key);
        Assert.Contains("“fear”", Said(page, "reach")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("“gain”", Said(page, "reach")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_set_does_much_against_is_said_once_with_what_the_best_one_does()
    {
        var page = Page("inquiry: Why?\npossibilities: {fear: {acts: 80%}, gain: {acts: 50%}}\nmeasures: {veto: {against: {fear: x0.7, gain: x0.01}}}\n");
        var said = Said(page, "in-short");
        Assert.Contains("It hardly touches the act under “fear”: from 80% to 74%. No other set of the listed measures does much more there.", said);
        Assert.Single(said, s => s.Contains("“fear”", StringComparison.Ordinal) && s.Contains("touch", StringComparison.Ordinal));
        Assert.Contains("No set of the listed measures takes more than a tenth off the act under “fear”: at best it goes from 80% to 74%.", Said(page, "leanings"));
        Assert.DoesNotContain(page.Sections.SelectMany(s => Said(page, s.Key)), s => s.Contains("any less likely", StringComparison.Ordinal));
    }

    [Fact]
    public void What_no_measure_makes_any_less_likely_is_told_from_what_is_hardly_touched()
    {
        var page = Page("inquiry: Why?\npossibilities: {fear: {acts: 80%}, habit: {acts: 60%}, gain: {acts: 50%}}\nmeasures: {veto: {against: {fear: x0.7, gain: x0.01}}}\n");
        Assert.Equal(
            ["It brings the act to 5% or less: under “gain”, from 50% to 0.99%.", "It hardly touches the act under “fear”: from 80% to 74%. No other set of the listed measures does much more there.", "No listed measure makes the act any less likely under “habit”."],
            Said(page, "in-short").Where(s => s.Contains("the act", StringComparison.Ordinal) && s.Contains("under “", StringComparison.Ordinal) && !s.StartsWith("What ", StringComparison.Ordinal)));
        Assert.Contains("No listed measure makes the act any less likely under “habit”.", Said(page, "leanings"));
    }

    [Fact]
    public void Where_another_set_does_more_it_is_said_of_the_leading_one_alone()
    {
        var page = Page("inquiry: Why?\npossibilities: {fear: {acts: 80%}, gain: {acts: 90%}}\nmeasures: {veto: {against: {fear: x0.7, gain: x0.01}}, review: { excludes: [veto], against: {fear: x0.3}}}\n");
        Assert.Contains("It hardly touches the act: under “fear”, from 80% to 74%.", Said(page, "in-short"));
        Assert.DoesNotContain(Said(page, "in-short"), s => s.Contains("No other set", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_some_set_holds_the_page_begins_with_it()
    {
        var page = Page(RunOf.Two);
        Assert.Equal("in-short", page.Sections[0].Key);
        Assert.Equal("Set A holds for every possibility considered: “review” and “veto”.", Said(page, "in-short")[0]);
    }

    [Fact]
    public void A_run_that_was_stopped_says_so_before_what_it_found()
    {
        var run = RunOf.Text("inquiry: Why?\npossibilities: {fear: {acts: likely}}\nmeasures: {veto: {against: {fear: less likely}}}\n") with { StoppedBefore = 4096, FlipsSought = false, Flips = [] };
        var page = RunPage.Of(run, [], FindingsWording.Default);
        Assert.Equal("stopped", page.Sections[0].Key);
        Assert.DoesNotContain(page.Sections, s => s.Key == "flips");
        Assert.Contains("from 64 sets of assumptions instead of 4,096", ((Paragraph)page.Sections[0].Blocks[0]).Findings[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_more_worlds_might_turn_is_named()
    {
        var said = Said(RunPage.Of(RunOf.Text("inquiry: Why?\ntolerance: 95%\npossibilities: {fear: {acts: 0-100%}}\nmeasures: {veto: {against: {fear: x0.5}}}\n"), [], FindingsWording.Default), "assumed");
        Assert.Contains(said, s => s.StartsWith("So many are too few to tell, at 99% confidence for each: ", StringComparison.Ordinal) && s.Contains("doing without any measure", StringComparison.Ordinal));
        Assert.Contains(Said(RunPage.Of(RunOf.Text(OutOfReach, 4096), [], FindingsWording.Default), "assumed"), s => s.StartsWith("So many are enough to tell", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RunOf.Two)]
    [InlineData(OutOfReach)]
    [InlineData("inquiry: Why?\npossibilities: {fear: {}}\n")]
    public void Every_page_says_what_it_does_not_assess(string text) =>
        Assert.Contains("This report does not assess which possibility is true.", Said(Page(text), "in-short"));

    [Fact]
    public void Rows_go_from_the_worst_cell_to_the_best_and_the_ordinary_member_comes_last()
    {
        const string text = "inquiry: Why?\npossibilities: {a: {ordinary: yes, acts: 60%}, b: {acts: 10%}, c: {acts: 90%}, d: {acts: 50%}}\nmeasures: {veto: {against: {b: x0.5, c: x0.5, d: x0.5}}}\n";
        var grid = Page(text).Sections.Single(s => s.Key == "sets").Blocks.OfType<Grid>().Single();
        Assert.Equal(["c", "d", "b", "a"], grid.Rows.Select(r => r.Name));
    }

    [Fact]
    public void Every_cell_has_a_glyph_and_a_word()
    {
        var page = Page("inquiry: Why?\npossibilities: {a: {acts: 90%}, b: {acts: 50%}, c: {acts: 20%}}\nmeasures: {x: {against: {a: x0.5, b: x0.05, c: x0.01}}, y: {against: {a: x2, b: x0.2, c: x0.99}}}\n");
        var cells = page.Sections.SelectMany(s => s.Blocks).OfType<Grid>().SelectMany(g => g.Rows.SelectMany(r => r.Cells.Skip(g.Repeated)));
        Assert.All(cells, c => Assert.Matches(@"^[✓~✗▲█▆▄▂_] [a-z]+", c.Lines[0]));
        Assert.Equal(["▄", "█", "▲", "✓", "✗"], cells.Select(c => c.Lines[0][..1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_set_that_is_asked_for_is_shown_beside_the_best()
    {
        var page = RunPage.Of(RunOf.Text(RunOf.Two), [["veto"]], FindingsWording.Default);
        Assert.Contains("B: “veto” (cost little (0.1))", Said(page, "sets"));
    }

    [Fact]
    public void What_was_assumed_is_counted()
    {
        var said = Said(Page("inquiry: Why?\npossibilities: {fear: {}, gain: {acts: likely}, a member: {ordinary: yes}}\nmeasures: {veto: {answers: [fear], against: less likely}}\n"), "assumed");
        Assert.Contains(said, s => s.StartsWith("The file does not say how likely the act was under “fear”. It was taken to be very likely (80-95%).", StringComparison.Ordinal));
        Assert.Contains(said, s => s.StartsWith("The file does not say how likely the act was under “a member”. It was taken to be almost no chance (1-5%).", StringComparison.Ordinal));
        Assert.Contains("The answer rests on 2 judgements of the file, all of them words. 2 probabilities were supplied by the program, as said here.", said);
    }

    [Fact]
    public void One_thing_is_spoken_of_in_the_singular()
    {
        var said = Said(Page("inquiry: Why?\npossibilities: {fear: {acts: 0.5}}\nmeasures: {veto: {answers: [fear], against: x0.5}}\n"), "assumed");
        Assert.Contains("Nobody judged how likely “veto” is to stand when leaned on. It counts as certain to.", said);
        Assert.Contains("Nobody judged what “veto” costs. It counts as free.", said);
    }

    [Fact]
    public void No_page_claims_more_than_its_numbers() => Assert.All(
        new[] { RunOf.Two, OutOfReach }.SelectMany(t => Page(t).Sections.SelectMany(s => s.Blocks).OfType<Points>().SelectMany(p => p.Findings)),
        f => Assert.DoesNotMatch(@"\b(safe|proves|guarantees)\b", f.Text));

    [Fact]
    public void A_run_that_reached_a_limit_has_no_page()
    {
        var run = RunOf.Text("inquiry: Why?\npossibilities: {fear: {}}\nmeasures: {" + string.Join(", ", Enumerable.Range(1, 21).Select(i => $"m{i}: {{answers: [fear], against: less likely}}")) + "}\n");
        Assert.Equal(RunLimitKind.NeedsMaxMeasures, run.Limit!.Kind);
        Assert.Throws<ArgumentException>(() => RunPage.Of(run, [], FindingsWording.Default));
    }

    private static Page Page(string text) => RunPage.Of(RunOf.Text(text), [], FindingsWording.Default);

    private static List<string> Said(Page page, string section) => [.. page.Sections.Single(s => s.Key == section).Blocks.SelectMany(b => b switch
    {
        Points points => points.Findings.Select(f => f.Text),
        Paragraph paragraph => paragraph.Findings.Select(f => f.Text),
        _ => [],
    })];
}
