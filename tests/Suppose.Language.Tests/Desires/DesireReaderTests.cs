using System.Text;

using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Tests.Desires;

public sealed class DesireReaderTests
{
    private const string Evening = """
        desire: A want that keeps failing
        roots: {seen: 0.5, rest: 0.3, touch: 0.2}
        wants:
          seen: {any: [told, held]}
        ways:
          messages: {today: yes, reaches: {touch: 0.2, held: 0.1}, harms: {sleep: 0.3}, effort: {evenings: 0.1}}
          dinner: {reaches: {told: 0.5, rest: 0.8}, effort: {evenings: 0.4}}
          dancing: {reaches: {touch: 0.7, held: 0.4}, harms: {sleep: 0.1}, effort: {evenings: 0.4}}
          choir: {reaches: {told: 0.3, rest: 0.6}, effort: {evenings: 0.3}}
        fears:
          being hurt: {shifts: {dancing: x0.5}}
        terms:
          only a partner: {matters: 0.4, blocks: [dancing]}
          never on a weekday: {matters: 0.1, shifts: {dinner: x0.5}}
        limits: {effort: {evenings: 0.8}, harms: {sleep: 0.2}}
        aim: {touch: {at least: 0.5, in: 1.0}}
        """;

    [Fact]
    public void A_whole_desire_is_read_as_it_stands()
    {
        Assert.Empty(Desires.Codes(Evening));
        Desire desire = Desires.Valid(Evening);
        Assert.Equal(["seen", "rest", "touch"], desire.Roots.Select(r => r.Id));
        Assert.Equal(0.3, desire.Roots[1].Weight!.Distribution.Minimum);
        Assert.Equal(["seen", "told", "held"], desire.Wants.Select(w => w.Id));
        Assert.Equal((WantShape.Any, WantShape.Leaf), (desire.Want("seen").Shape, desire.Want("told").Shape));
        Assert.True(desire.Way("messages").Today);
        Assert.Equal("ways/messages/reaches/touch", desire.Way("messages").Reaches[0].Judgement.Key);
        Assert.Equal(("dancing", 0.5), (desire.Fears[0].Shifts[0].Id, desire.Fears[0].Shifts[0].Judgement.Distribution.Maximum));
        Assert.Equal(["dancing"], desire.Terms[0].Blocks);
        Assert.Equal([(LimitKind.Effort, "evenings", 0.8, 0.9), (LimitKind.Harm, "sleep", 0.2, 0.9)], desire.Limits.Select(l => (l.Kind, l.Of, l.AtMost, l.InShare)));
        Assert.Equal(("touch", 0.5, 1.0), (desire.Aims[0].Of, desire.Aims[0].AtLeast, desire.Aims[0].InShare));
        Assert.False(desire.IsOutline);
    }

    [Fact]
    public void Bytes_are_read_as_text_is() =>
        Assert.Equal(Desires.Valid(Evening).Ways.Select(w => w.Id), DesireReader.Read(Encoding.UTF8.GetBytes(Evening)).Desire!.Ways.Select(w => w.Id));

    [Fact]
    public void A_limits_word_is_the_top_of_its_range_and_an_aims_word_the_bottom()
    {
        Desire desire = Desires.Valid("""
            desire: A free weekend
            roots: {rest: strong}
            ways: {a walk: {reaches: {rest: most weeks}, harms: {sleep: slight}, effort: {time: some}}}
            limits: {harms: {sleep: slight}, effort: {time: {at most: 2.5, in: 80%}}, new ways: 2}
            aim: {rest: now and then}
            """);
        Assert.Equal([2.5, 0.2], desire.Limits.Select(l => l.AtMost));
        Assert.Equal([0.8, 0.9], desire.Limits.Select(l => l.InShare));
        Assert.Equal(2, desire.NewWays);
        Assert.Equal((0.2, 0.9), (desire.Aims[0].AtLeast, desire.Aims[0].InShare));
        Assert.Equal((0.6, 0.85), (desire.Ways[0].Reaches[0].Judgement.Distribution.Minimum, desire.Ways[0].Reaches[0].Judgement.Distribution.Maximum));
    }

    [Fact]
    public void Ranked_roots_keep_their_tiers_and_have_no_weights()
    {
        Desire desire = Desires.Valid("desire: Rest\nroots: [quiet, [warmth, sleep]]\nways: {a bath: {reaches: [warmth, quiet, Sleep]}}\n");
        Assert.Equal(["quiet", "warmth", "sleep"], desire.Roots.Select(r => r.Id));
        Assert.All(desire.Roots, r => Assert.Null(r.Weight));
        Assert.Equal([1, 2], desire.RankedRoots!.Tiers.Select(t => t.Length));
        Assert.Equal("roots", desire.RankedRoots.KeyPrefix);
    }

    [Fact]
    public void Links_without_a_word_are_supplied_and_a_file_with_no_other_speaks_of_its_shape_alone()
    {
        Desire desire = Desires.Valid("desire: Rest\nroots: {quiet: , sleep: }\nways: {a bath: {reaches: quiet, harms: [sleep]}, earplugs: {reaches: {sleep: }}}\n");
        Assert.True(desire.IsOutline);
        Assert.All(desire.Ways, w => Assert.True(w.Reaches[0].Judgement is { IsDefault: true, Word: "likely" }));
        Assert.True(desire.Ways[0].Harms[0].Judgement.IsDefault);
        Assert.All(desire.Roots, r => Assert.Null(r.Weight));
    }

    [Fact]
    public void Wants_may_be_together_weighed_shared_or_met_already()
    {
        Desire desire = Desires.Valid("""
            desire: Held
            roots: {held: strong, calm: some}
            wants:
              held: {all: [arms, kindness], together: yes}
              calm: {weigh: {kindness: strong, quiet: slight}, already: hardly ever}
            ways: {a friend: {reaches: {arms: likely, kindness: likely, quiet: likely}}}
            """);
        Assert.Empty(Desires.Codes("desire: Held\nroots: {held: strong}\nwants: {held: {already: very unlikely}}\n"));
        Assert.True(desire.Want("held").Together);
        Assert.Equal(["kindness", "quiet"], desire.Want("calm").Parts);
        Assert.Equal("wants/calm/weigh/quiet", desire.Want("calm").Weights[1].Key);
        Assert.Equal(0.02, desire.Want("calm").Already!.Distribution.Minimum);
        Assert.Equal(1, desire.Wants.Count(w => w.Id == "kindness"));
    }

    [Fact]
    public void The_lexicons_own_meaning_of_a_word_for_how_often_counts()
    {
        Desire desire = Desires.Valid("desire: Rest\nlexicon: {now and then: 10-20%}\nroots: {rest: strong}\nways: {a walk: {reaches: {rest: now and then}}, a nap: {reaches: {rest: most weeks}}}\n");
        Assert.Equal([0.2, 0.85], desire.Ways.Select(w => w.Reaches[0].Judgement.Distribution.Maximum));
    }

    [Fact]
    public void Names_are_used_as_they_were_declared()
    {
        Desire desire = Desires.Valid("desire: Rest\nroots: {Deep  rest: strong}\nways: {A walk: {reaches: {deep REST: likely}}}\nterms: {alone: {blocks: [a WALK]}}\n");
        Assert.Equal("Deep rest", desire.Ways[0].Reaches[0].Id);
        Assert.Equal(["A walk"], desire.Terms[0].Blocks);
    }

    [Fact]
    public void A_name_slightly_misspelled_is_told_with_the_one_that_was_meant()
    {
        Diagnostic diagnostic = Assert.Single(DesireReader.Read("desire: Rest\nroots: {rest: strong}\nways: {a walk: {reaches: {rets: likely}}}\n").Diagnostics, d => d.Code == "SUP0401");
        Assert.Contains("`rest`", diagnostic.Fixes[0], StringComparison.Ordinal);
        Assert.Equal(new Place(3, 27, 4), diagnostic.Place);
    }

    [Fact]
    public void Ten_thousand_wants_in_a_chain_are_read_soon()
    {
        var text = new StringBuilder("desire: Rest\nroots: {w0: strong}\nwants:\n");
        for (int i = 0; i < 10_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  w{i}: {{any: [w{i + 1}]}}\n");
        }

        text.Append("ways: {a walk: {reaches: {w10000: likely}}}\n");
        Assert.Equal(10_001, Desires.Valid(text.ToString()).Wants.Length);
    }

    [Theory]
    [InlineData("wants", 20_001)]
    [InlineData("ways", 5_001)]
    [InlineData("terms", 1_001)]
    public void More_entries_than_can_be_taken_in_are_refused(string section, int entries)
    {
        var text = new StringBuilder($"desire: Rest\nroots: {{rest: strong}}\n{section}:\n");
        for (int i = 0; i < entries; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  x{i}: {{}}\n");
        }

        Assert.Equal(["SUP1007"], Desires.Codes(text.ToString()));
    }
}
