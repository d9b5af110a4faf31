using System.Text;

using Suppose.Model.Desires;

namespace Suppose.Language.Tests.Desires;

public sealed class OutlineReaderTests
{
    private const string ComingHome = """
        Coming home late and wanting to be held:
          to be seen as lovable
            said in words
              dinner with two friends each week
              a letter to my sister
            + shown by being held
              arms
                hugs among friends
              kindness
                hugs among friends
          rest from being stern
            dinner with two friends each week
            * message whoever answers
              ~ fear of being hurt
          ! only a partner
            hugs among friends
          !! only someone kind
            message whoever answers
        """;

    [Fact]
    public void An_outline_is_read_as_a_desire_without_judgements()
    {
        Assert.Empty(Desires.Codes(ComingHome));
        Desire desire = Desires.Valid(ComingHome);
        Assert.True(desire.IsOutline);
        Assert.Equal("Coming home late and wanting to be held", desire.Title);
        Assert.Equal(["to be seen as lovable", "rest from being stern"], desire.Roots.Select(r => r.Id));
        Assert.Equal(["to be seen as lovable", "said in words", "shown by being held", "arms", "kindness"], desire.Wants.Select(w => w.Id));
        Assert.Equal(WantShape.All, desire.Want("shown by being held").Shape);
        Assert.Equal(["said in words", "rest from being stern"], desire.Way("dinner with two friends each week").Reaches.Select(r => r.Id));
        Assert.Equal(["arms", "kindness"], desire.Way("hugs among friends").Reaches.Select(r => r.Id));
        Assert.Equal(["message whoever answers"], desire.Ways.Where(w => w.Today).Select(w => w.Id));
        Assert.Equal([("only a partner", false, "hugs among friends"), ("only someone kind", true, "message whoever answers")], desire.Terms.Select(t => (t.Id, t.Locked, t.Blocks.Single())));
        Assert.Equal("message whoever answers", desire.Fears.Single().Shifts.Single().Id);
    }

    [Fact]
    public void Tabs_dashes_bullets_and_blank_lines_change_nothing()
    {
        string[] plain = [.. ComingHome.Split('\n')];
        string tabbed = string.Join("\n\n", plain.Select(l => new string('\t', (l.Length - l.TrimStart().Length) / 2) + l.TrimStart()));
        string dashed = string.Join("\r\n", plain.Select((l, i) => i == 0 ? l : l[..^l.TrimStart().Length] + (i % 2 == 0 ? "- " : "\u2022 ") + l.TrimStart()));
        string expected = Written(Desires.Valid(ComingHome));
        Assert.Equal(expected, Written(Desires.Valid(tabbed)));
        Assert.Equal(expected, Written(Desires.Valid(dashed)));
        Assert.Equal(expected, Written(Desires.Valid("desire: " + ComingHome)));
    }

    [Fact]
    public void Roots_may_stand_at_the_margin_behind_dashes() =>
        Assert.Equal(["rest", "company"], Desires.Valid("A free weekend\n- rest\n  - a walk\n- company\n  - a call\n").Roots.Select(r => r.Id));

    [Fact]
    public void Where_all_parts_are_needed_a_way_is_a_part_of_its_own()
    {
        Desire desire = Desires.Valid("A quiet evening\n  + quiet\n    phone off\n    door closed\n");
        Assert.Equal((WantShape.All, 2), (desire.Want("quiet").Shape, desire.Want("quiet").Parts.Length));
        Assert.Equal(["phone off"], desire.Way("phone off").Reaches.Select(r => r.Id));
        Assert.Equal(WantShape.Leaf, desire.Want("phone off").Shape);
    }

    [Fact]
    public void A_phrase_beneath_itself_is_a_circle() => Assert.Contains("SUP1008", Desires.Codes("Rest\n  quiet\n    calm\n      quiet\n        a walk\n"));

    [Fact]
    public void A_term_about_a_way_that_is_not_there_is_told_with_the_one_that_was_meant()
    {
        Diagnostic diagnostic = DesireReader.Read("Rest\n  quiet\n    a walk\n  ! not alone\n    a wlak\n").Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Equal("SUP0401", diagnostic.Code);
        Assert.Contains("`a walk`", diagnostic.Fixes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_make_two_phrases_of_what_looks_alike() => Assert.Empty(Desires.Codes("Rest\n  quiet\n    a walk of 10 minutes\n    a walk of 20 minutes\n"));

    [Fact]
    public void A_root_with_nothing_beneath_is_not_reached_yet() => Assert.Equal(["SUP1010"], Desires.Codes("Rest\n  quiet\n    a walk\n  sleep\n"));

    [Fact]
    public void Too_many_or_too_deep_lines_are_refused()
    {
        var deep = new StringBuilder("Rest\n");
        for (int i = 1; i < 40; i++)
        {
            deep.Append(' ', i).Append(System.Globalization.CultureInfo.InvariantCulture, $"step {i}\n");
        }

        string many = "Rest\n  quiet\n" + string.Concat(Enumerable.Range(0, 6_000).Select(i => $"    way {i}\n"));
        Assert.Equal(["SUP1028"], Desires.Codes(deep.ToString()));
        Assert.Equal(["SUP1028"], Desires.Codes(many));
    }

    private static string Written(Desire desire) => string.Join('\n', [
        desire.Title,
        .. desire.Wants.Select(w => $"{w.Id} {w.Shape} {string.Join(',', w.Parts)}"),
        .. desire.Ways.Select(w => $"{w.Id} {w.Today} {string.Join(',', w.Reaches.Select(r => r.Id))}"),
        .. desire.Terms.Select(t => $"{t.Id} {t.Locked} {string.Join(',', t.Blocks)}"),
        .. desire.Fears.Select(f => $"{f.Id} {string.Join(',', f.Shifts.Select(s => s.Id))}"),
    ]);
}
