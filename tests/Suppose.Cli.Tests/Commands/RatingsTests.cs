using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class RatingsTests
{
    private const string Question = """
        inquiry: Why?
        possibilities:
          fear: {acts: 0.9}
          gain: {acts: 0.5}
        measures:
          review: {against: {fear: x0.001, gain: x0.01}}
          veto: {against: {fear: x0.5}}

        """;

    [Fact]
    public void It_says_for_how_many_members_a_set_holds_and_who_differs_on_what()
    {
        using var folder = new TemporaryFolder();
        var (question, ann, bob) = Files(folder);
        var page = Call.Of("run", question, "--ratings", ann, bob);
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        var flat = Unwrapped(page.Out);
        Assert.Contains("each of 2 members: Ann and Bob", flat, StringComparison.Ordinal);
        Assert.Contains("“review” holds for 1 of 2 members", flat, StringComparison.Ordinal);
        Assert.Contains("Bob says x0.001, Ann says x0.9, a factor of 900 apart", flat, StringComparison.Ordinal);
        Assert.DoesNotContain("pool", page.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_pool_is_shown_only_where_it_is_asked_for_and_by_its_name()
    {
        using var folder = new TemporaryFolder();
        var (question, ann, bob) = Files(folder);
        Assert.Contains("Linear pool, equal weights", Unwrapped(Call.Of("run", question, "--ratings", ann, bob, "--pool", "linear").Out), StringComparison.Ordinal);
        Assert.Contains("`linear`", Call.Of("run", question, "--ratings", ann, bob, "--pool", "log").Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_it_keeps_to_the_published_schema()
    {
        using var folder = new TemporaryFolder();
        var (question, ann, bob) = Files(folder);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.ratings.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Call.Of("run", question, "--ratings", ann, bob, "--json").Out));
        Assert.Empty(schema.Validate(Call.Of("run", question, "--ratings", ann, bob, "--json", "--pool", "linear").Out));
    }

    [Fact]
    public void Ratings_that_do_not_fit_are_shown_at_their_place_in_their_own_file()
    {
        using var folder = new TemporaryFolder();
        var (question, _, _) = Files(folder);
        var odd = folder.Write("odd.yaml", "ratings of: question.yaml\nby: Odd\npossibilities: {feer: {acts: likely}}\n");
        var call = Call.Of("run", question, "--ratings", odd);
        Assert.Equal(1, call.ExitCode);
        Assert.Contains("odd.yaml:3:17: error SUP0813", call.Error, StringComparison.Ordinal);
        Assert.Contains("possibilities: {feer", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_person_rates_once()
    {
        using var folder = new TemporaryFolder();
        var (question, ann, _) = Files(folder);
        var call = Call.Of("run", question, "--ratings", ann, ann);
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("SUP0025", call.Error, StringComparison.Ordinal);
    }

    private static (string Question, string Ann, string Bob) Files(TemporaryFolder folder) => (
        folder.Write("question.yaml", Question),
        folder.Write("ann.yaml", "ratings of: question.yaml\nby: Ann\nmeasures: {review: {against: {fear: x0.9}}}\n"),
        folder.Write("bob.yaml", "ratings of: question.yaml\nby: Bob\n"));

    private static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
