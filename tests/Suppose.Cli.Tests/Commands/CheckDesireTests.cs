using System.Text.Json;

namespace Suppose.Cli.Tests.Commands;

public sealed class CheckDesireTests
{
    [Fact]
    public void A_desire_and_an_outline_are_checked_as_an_inquiry_is()
    {
        var yaml = Call.Of("check", Call.Example("coming-home"));
        Assert.Equal((0, ""), (yaml.ExitCode, yaml.Error));
        Assert.EndsWith("can be used: 3 roots, 8 ways. Nothing to add.\n", yaml.Out.Replace("\n", " ", StringComparison.Ordinal).TrimEnd() + "\n", StringComparison.Ordinal);
        Assert.Contains("can be used: 1 root, 1 way.", Call.With("Rest\n  quiet\n    * a walk\n", "check", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_has_its_line_and_a_way_out()
    {
        var call = Call.With("Rest\n  quiet\n\ta walk\n", "check", "-");
        Assert.Equal(1, call.ExitCode);
        Assert.Contains(":3:1: error SUP1021:", call.Error, StringComparison.Ordinal);
        Assert.Contains("Use one of the two throughout.", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_that_it_is_a_desire()
    {
        var found = JsonDocument.Parse(Call.With("Rest\n  quiet\n    a walk\n", "check", "-", "--json").Out).RootElement;
        Assert.Equal("Rest", found.GetProperty("desire").GetString());
        Assert.Equal("SUP0927", found.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void A_text_that_speaks_of_harm_gets_no_advice_but_places_to_turn_to()
    {
        var call = Call.With("desire: not to hate myself\nabout: I am so stupid that I want to die.\nroots: {rest: some}\n", "check", "-");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("Samaritans, call 116 123", call.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SUP", call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("rewire")]
    public async Task What_other_programs_are_told_keeps_to_the_published_schema(string command)
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.care.schema.json"), TestContext.Current.CancellationToken);
        var result = Call.With("Rest\n  not having to hit my son\n", command, "-", "--json").Out;
        Assert.Empty(schema.Validate(result));
        Assert.NotEmpty(schema.Validate(result.Replace("toOthers", "toNobody", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_programs_are_told_so_as_well()
    {
        var found = JsonDocument.Parse(Call.With("Rest\n  not having to hit my son\n", "check", "-", "--json").Out).RootElement;
        Assert.Equal("toOthers", found.GetProperty("care")[0].GetString());
        Assert.Contains(found.GetProperty("places").EnumerateArray(), p => p.GetProperty("who").GetString()!.StartsWith("Respect", StringComparison.Ordinal));
    }

    [Fact]
    public void An_inquiry_into_harm_is_checked_as_ever() =>
        Assert.Contains("can be run", Call.With("inquiry: Why did the captain kill himself?\npossibilities: {fear: {}}\n", "check", "-").Out, StringComparison.Ordinal);

    [Fact]
    public void Every_sentence_for_a_text_that_speaks_of_harm_is_looked_up()
    {
        var page = Call.In(Pseudo.Scene with { Input = System.Text.Encoding.UTF8.GetBytes("Rest\n  not having to hit my son\n") }, "check", "-").Out;
        var places = string.Join(' ', Language.Care.CarePlaces.All.Select(p => $"{p.Where} {p.Who} {p.How} {p.When}"));
        Assert.Empty(Pseudo.PlainWords(page).Except(Pseudo.PlainWords(places)));
    }

    [Fact]
    public void Every_question_of_want_is_looked_up()
    {
        var call = Call.In(Pseudo.Scene with { Input = System.Text.Encoding.UTF8.GetBytes("Q1\nQ2\nQ3\n\nQ4\n\n\nQ5\n\n1\nQ6\n\n\nQ7\n\nm\n\n\nQ8\n\n\n1\n\n") }, "want");
        Assert.Equal(0, call.ExitCode);
        Assert.All(Pseudo.PlainWords(call.Error), w => Assert.Equal("Q", w));
    }
}
