using Suppose.Findings.Rewiring;
using Suppose.Language;
using Suppose.Model.Desires;

namespace Suppose.Findings.Tests.Rewiring;

public sealed class RewirePageTests
{
    private const string Outline = """
        Coming home late
          lovable
            said
              dinner
            held
              dinner
              hugs
          rest
            ? the lottery
          touch
            hugs
          peace
          ! only a partner
            hugs
            dinner
          ! nothing asked for
            dinner
          !! home by nine
            hugs

        """;

    [Fact]
    public void An_outline_is_told_by_its_shape_without_a_figure()
    {
        var page = RewireOf.Page(Outline);
        Assert.Equal("Nothing you listed reaches “peace” yet.", RewireOf.Said(page, "not-reached.root"));
        Assert.Contains("“rest” hangs on “the lottery” alone.", RewireOf.Said(page, "hangs.alone"), StringComparison.Ordinal);
        Assert.Contains("“hugs” can do something for “lovable” and “touch”.", RewireOf.Said(page, "hangs.shared"), StringComparison.Ordinal);
        Assert.DoesNotContain(RewireOf.Texts(page), t => t.Contains('%', StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_loosened_to_reach_the_aims_a_lock_needs_no_reason_and_another_way_may_help()
    {
        const string Locked = "desire: Rest\nroots: {rest: strong}\nways:\n  walk: {reaches: {rest: unlikely}}\n  swim: {reaches: {rest: very likely}}\nterms:\n  no water: {matters: strong, locked: yes, blocks: [swim]}\n";
        var page = RewireOf.Page(Locked + "aim: {rest: {at least: 70%}}\n");
        Assert.Equal("Every condition here is locked, and a lock needs no reason. Another way, even a small one, might bring the aims within reach; so might a lower aim.", RewireOf.Said(page, "conditions.every-one-locked"));
        Assert.Equal("No single judgement of yours, moved to either end of its range, would bring the aims within reach.", RewireOf.Said(page, "would-change.none"));
        Assert.StartsWith("The tree below meets the roots to ", RewireOf.Said(page, "found.new"), StringComparison.Ordinal);
        page = RewireOf.Page(Locked.Replace(", locked: yes", "", StringComparison.Ordinal) + "aim: {rest: {at least: 100%}}\n");
        Assert.StartsWith("Loosening what is not locked would not bring the aims within reach either.", RewireOf.Said(page, "conditions.none-opens"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_judgement_alone_makes_another_tree_best_that_is_said_and_where_nothing_fits_that_is()
    {
        var page = RewireOf.Page("desire: Rest\nroots: {rest: strong}\nways:\n  walk: {reaches: {rest: unlikely}}\n");
        Assert.StartsWith("The tree shown stays the best one whichever single judgement", RewireOf.Said(page, "would-change.none"), StringComparison.Ordinal);
        page = RewireOf.Page("desire: Rest\nroots: {rest: strong}\nways:\n  walk: {reaches: {rest: likely}, effort: {evenings: strong}}\nlimits: {effort: {evenings: slight}}\n");
        Assert.Equal("Within the limits and conditions, nothing listed would meet more of the roots.", RewireOf.Said(page, "found.same"));
    }

    [Fact]
    public void Conditions_that_together_rule_everything_out_are_named_together_and_locked_ones_are_never_offered()
    {
        var page = RewireOf.Page(Outline);
        Assert.Contains("rules out everything that is listed for “touch”", RewireOf.Said(page, "conditions.rule-out"), StringComparison.Ordinal);
        var offered = RewireOf.Said(page, "conditions.loosen");
        Assert.DoesNotContain("home by nine", offered, StringComparison.Ordinal);
        Assert.Contains("or must it stay?", offered, StringComparison.Ordinal);
        Assert.NotEmpty(RewireOf.Said(page, "conditions.locked"));
    }

    [Fact]
    public void Where_the_aims_are_out_of_reach_it_is_asked_which_condition_must_stay()
    {
        var page = RewireOf.Page(RewireOf.WithAim);
        Assert.Contains("Loosening “only a partner” would open “dancing”. With it the aims are within reach", RewireOf.Said(page, "conditions.release"), StringComparison.Ordinal);
        Assert.Contains("Which must not be loosened?", RewireOf.Said(page, "conditions.which"), StringComparison.Ordinal);
        Assert.Contains("keeps every condition", RewireOf.Said(page, "found.none"), StringComparison.Ordinal);
        Assert.Contains("“only a partner” matters to you: 0.4.", RewireOf.Said(page, "conditions.cost"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_new_tree_gives_up_and_asks_is_said_as_plainly_as_what_it_gives()
    {
        var page = RewireOf.Page(RewireOf.Evening);
        Assert.Contains("“messages” is given up. It reached “touch”: 0.2 and “held”: 0.1.", RewireOf.Said(page, "gives-up.way"), StringComparison.Ordinal);
        Assert.Contains("“touch” is met less: 20% today, 0% then.", RewireOf.Said(page, "gives-up.root"), StringComparison.Ordinal);
        Assert.Contains("“evenings”", RewireOf.Said(page, "gives-up.more"), StringComparison.Ordinal);
        Assert.Contains("“sleep”", RewireOf.Said(page, "gives-up.less"), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_trees_stand_in_one_layout_with_a_mark_and_a_word()
    {
        var grid = RewireOf.Page(RewireOf.Evening).Sections.Single(s => s.Key == "tree").Blocks.OfType<Grid>().Single();
        Assert.Equal(["seen", "rest", "touch"], grid.Rows.Select(r => r.Name).Where(n => n[0] != '\u00A0'));
        var byName = grid.Rows.ToLookup(r => r.Name.Trim('\u00A0'));
        Assert.All(byName["messages"], r => Assert.Equal(["● done", "× given up"], r.Cells.Select(c => c.Lines.Single())));
        Assert.All(byName["dinner"], r => Assert.Equal(["", "╌ new"], r.Cells.Select(c => c.Lines.Single())));
        Assert.Equal(2, byName["dinner"].Count());
    }

    [Fact]
    public void The_first_step_is_the_authors_own_where_there_is_one() =>
        Assert.Contains("I will ring them on Thursday", RewireOf.Said(RewireOf.Page(RewireOf.Evening), "first-step.plan"), StringComparison.Ordinal);

    [Theory]
    [InlineData(RewireOf.Evening)]
    [InlineData(RewireOf.WithAim)]
    [InlineData(Outline)]
    public void Nothing_judges_a_person_or_promises_too_much(string text)
    {
        string[] never = ["picky", "hopeless", "no hope", "score", "streak", "disorder", "therapy", "should", "fail", "optimal", "safe "];
        Assert.All(RewireOf.Texts(RewireOf.Page(text)).Where(t => t != "A want that keeps failing"), t => Assert.DoesNotContain(never, n => t.Contains(n, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Supplied_words_are_counted()
    {
        var page = RewireOf.Page("desire: Rest\nroots: {quiet: strong}\nways: {a walk: {today: yes, reaches: [quiet]}, a nap: {reaches: {quiet: most weeks}, harms: [night]}}\n");
        Assert.Contains("1 judgement was left out and taken as likely (55-80%).", RewireOf.Said(page, "how.supplied"), StringComparison.Ordinal);
        Assert.Contains("“night” has no limit of its own", RewireOf.Said(page, "how.unlimited"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RewireOf.WithAim)]
    [InlineData(RewireOf.Evening)]
    public void Without_the_authors_words_the_figures_stay(string text)
    {
        var run = RewireOf.Text(text);
        var redacted = RewireRedaction.Of(run, FindingsWording.Default);
        Assert.Equal(run.Today!.Value, redacted.Today!.Value);
        var written = string.Join('\n', RewireOf.Texts(RewirePage.Of(redacted, FindingsWording.Default))) + RewireDot.Of(redacted, FindingsWording.Default)
            + System.Text.Encoding.UTF8.GetString(Findings.Json.RewireJson.Bytes(redacted));
        string[] own = ["seen", "touch", "told", "held", "messages", "dinner", "dancing", "choir", "being hurt", "partner", "weekday", "keeps failing", "Thursday", "evenings"];
        Assert.All(own, w => Assert.DoesNotMatch($@"\b{w}\b", written));
        Assert.Matches(@"\bway 2\b", written);
    }

    [Fact]
    public void The_graph_holds_both_trees_once_each_node()
    {
        var dot = RewireDot.Of(RewireOf.Text(RewireOf.Evening), FindingsWording.Default);
        Assert.StartsWith("digraph desire {\n", dot, StringComparison.Ordinal);
        Assert.EndsWith("}\n", dot, StringComparison.Ordinal);
        var labels = System.Text.RegularExpressions.Regex.Matches(dot, @"^  n\d+ \[label=""([^""\\]*)", System.Text.RegularExpressions.RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(["seen", "rest", "touch", "told", "held", "messages", "dinner", "dancing", "choir"], labels);
        Assert.Contains("[label=\"dinner\\n╌ new\", shape=note, style=dashed]", dot, StringComparison.Ordinal);
        Assert.Contains("[label=\"messages\\n× given up\", shape=note, style=dotted]", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_quotation_marks_stay_inside_their_label() =>
        Assert.Contains("[label=\"a \\\"walk\\\" \\\\ alone\\n● done\"", RewireDot.Of(RewireOf.Text("Rest\n  quiet\n    * a \"walk\" \\ alone\n"), FindingsWording.Default), StringComparison.Ordinal);

    [Fact]
    public void What_is_shared_is_laid_out_once_and_named_again()
    {
        var rows = TreeRows.Of(DesireReader.Read(Outline.Replace("touch\n    hugs", "touch\n    held", StringComparison.Ordinal)).Desire!, out var left);
        Assert.Equal(0, left);
        Assert.Equal([false, true], rows.Where(r => r.Id == "held").Select(r => r.Again));
        Assert.Equal(["lovable", "rest", "touch", "peace"], rows.Where(r => r.Depth == 0).Select(r => r.Id));
    }

    [Fact]
    public void Of_a_large_desire_the_deepest_rows_are_left_out_and_that_is_said()
    {
        var text = "Rest\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"  root {i}\n    want {i}\n" + string.Concat(Enumerable.Range(0, 5).Select(j => $"      way {i}-{j}\n"))));
        var rows = TreeRows.Of(DesireReader.Read(text).Desire!, out var left);
        Assert.Equal((80, 200), (rows.Length, left));
        Assert.DoesNotContain(rows, r => r.Kind == TreeRowKind.Way);
    }

    [Fact]
    public void Where_all_parts_are_needed_a_way_that_is_a_part_is_one_row() =>
        Assert.Equal(["quiet", "phone off", "door closed"], TreeRows.Of(DesireReader.Read("Evening\n  + quiet\n    phone off\n    door closed\n").Desire!, out _).Select(r => r.Id));

    [Fact]
    public void In_whose_hands_a_way_lies_is_shown_for_an_outline()
    {
        var grid = RewireOf.Page(Outline).Sections.Single(s => s.Key == "tree").Blocks.OfType<Grid>().Single();
        Assert.Equal("luck", grid.Rows.Single(r => r.Name.EndsWith("the lottery", StringComparison.Ordinal)).Cells[1].Lines.Single());
        Assert.Equal(Reliance.Luck, DesireReader.Read(Outline).Desire!.Ways.Single(w => w.Id == "the lottery").DependsOn);
    }
}
