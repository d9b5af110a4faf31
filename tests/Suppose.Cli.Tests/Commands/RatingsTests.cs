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

    [Fact]
    public void What_goes_for_several_possibilities_at_once_is_one_difference_and_what_is_sure_has_no_factor()
    {
        using var folder = new TemporaryFolder();
        var (question, _, _) = Files(folder);
        var sure = folder.Write("sure.yaml", "ratings of: question.yaml\nby: Cay\nmeasures: {review: {stands: certain}}\n");
        var unsure = folder.Write("unsure.yaml", "ratings of: question.yaml\nby: Dee\nmeasures: {review: {stands: unlikely}}\n");
        var flat = Unwrapped(Call.Of("run", question, "--ratings", sure, unsure).Out);
        Assert.Single(flat.Split("“review, stands”: Dee says unlikely (20-45%), Cay says certain (100%). One of them is sure, so no factor says how far that is apart.")[1..]);
        Assert.DoesNotContain("a factor of", flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--weigh")]
    [InlineData("--require", "holds all >= 0.9")]
    public void What_says_nothing_of_ratings_is_refused_and_not_passed_over(params string[] option)
    {
        using var folder = new TemporaryFolder();
        var (question, ann, bob) = Files(folder);
        var call = Call.Of(["run", question, "--ratings", ann, bob, .. option]);
        Assert.Equal((2, ""), (call.ExitCode, call.Out));
        Assert.Contains("SUP0028", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_of_no_ratings_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("SUP0027", Call.Of("run", Files(folder).Question, "--pool", "linear").Error, StringComparison.Ordinal);
    }

    private static (string Question, string Ann, string Bob) Files(TemporaryFolder folder) => (
        folder.Write("question.yaml", Question),
        folder.Write("ann.yaml", "ratings of: question.yaml\nby: Ann\nmeasures: {review: {against: {fear: x0.9}}}\n"),
        folder.Write("bob.yaml", "ratings of: question.yaml\nby: Bob\n"));

    private static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
