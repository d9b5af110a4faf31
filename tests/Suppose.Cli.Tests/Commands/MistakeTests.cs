using NJsonSchema;
using Suppose.Analysis;
using Suppose.Analysis.Mistakes;
using Suppose.Language;

namespace Suppose.Cli.Tests.Commands;

public sealed class MistakeTests
{
    private const string Rated = "inquiry: Why?\npossibilities: {fear: {acts: likely}}\nmeasures: {veto: {against: less likely}}\n";
    private static readonly string s_situation = File.ReadAllText(Call.Example("tests-edited-by-an-agent"));

    [Theory]
    [InlineData("challenger")]
    [InlineData("old-bolsheviks-situation")]
    [InlineData("tests-edited-by-an-agent")]
    public async Task What_is_printed_of_every_example_keeps_to_the_published_schema(string example)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.mistake.schema.json"), TestContext.Current.CancellationToken);
        var made = Call.Of("mistake", Call.Example(example), "--json", "--worlds", "64");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty(schema.Validate(made.Out));
        Assert.NotEmpty(schema.Validate(made.Out.Replace("\"leftOut\"", "\"leftout\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_says_where_by_whose_lights_and_that_nobody_is_judged()
    {
        var page = Unwrapped(Call.Of("mistake", Call.Example("tests-edited-by-an-agent"), "--worlds", "256"));
        Assert.Contains("“edit the tests” was a mistake in every case in which it could be taken.", page, StringComparison.Ordinal);
        Assert.Contains("it is no verdict on anyone", page, StringComparison.Ordinal);
        Assert.Contains("rests on what was wanted", page, StringComparison.Ordinal);
        Assert.Contains("✗ a mistake", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_living_actor_is_never_weighed_here_either()
    {
        var living = s_situation.Replace("\nactor:", "\nactor: {name: N. N., living: yes}\n# actor:", StringComparison.Ordinal);
        var page = Call.With(living, "mistake", "-", "--worlds", "64");
        Assert.Equal(0, page.ExitCode);
        Assert.DoesNotContain("most likely", page.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void How_far_it_has_come_is_told_up_to_the_end()
    {
        var noted = new Noted();
        MistakeFinder.Find(InquiryReader.Read(s_situation).Inquiry!, new RunSettings { Worlds = 128 }, noted, TestContext.Current.CancellationToken);
        noted.AssertWentThrough(RunStage.Mistakes);
    }

    [Fact]
    public void A_rated_inquiry_is_refused_with_a_way_out()
    {
        var made = Call.With(Rated, "mistake", "-");
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.Contains("SUP0060", made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_say_what_is_ours_is_refused_with_a_way_out()
    {
        var made = Call.With(s_situation[..s_situation.IndexOf("\nours:", StringComparison.Ordinal)] + "\n", "mistake", "-");
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.Contains("SUP0061", made.Error, StringComparison.Ordinal);
        Assert.Contains("ours:", made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_are_printed_on_any_number_of_threads()
    {
        var one = Call.Of("mistake", Call.Example("challenger"), "--json", "--worlds", "300", "--threads", "1");
        Assert.Equal(one, Call.Of("mistake", Call.Example("challenger"), "--json", "--worlds", "300", "--threads", "7"));
    }

    private static string Unwrapped(Call call) => string.Join(' ', call.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
