using System.Text.Json;
using NJsonSchema;
using Suppose.Analysis;
using Suppose.Language;

namespace Suppose.Cli.Tests.Commands;

public sealed class BreaksTests : IDisposable
{
    private const string File = """
        inquiry: Why did it happen?
        tolerance: 10%
        possibilities:
          fear: {acts: 0.5}
          gain: {acts: 0.01}
          greed: {acts: 0.5-0.6}
        measures:
          a veto: {cost: slight, against: {fear: x0.05-0.3}}
          idle talk: {against: {gain: x0.5-0.9}}

        """;

    private const string Table = "price,yield,where,cost,bad\n1,0.5,north,10,0\n2,0.25,south,40,1\n3,0.1,north,50,1\n4,0.7,north,20,0\n";

    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.breaks.schema.json")));
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_page_says_where_it_breaks_in_the_file_s_own_words()
    {
        var page = Call.With(File, "breaks", "-", "--design", "a veto");
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        var flat = Unwrapped(page.Out);
        Assert.Matches("Under “fear” it fails in 7[67]% of the assumptions tried \\(7\\d-7\\d%\\), mostly where “a veto, against fear” is x0\\.11 or more \\(of x0\\.05-0\\.3 judged\\)\\.", flat);
        Assert.Contains("Under “greed” it fails in all of the assumptions tried", flat, StringComparison.Ordinal);
        Assert.Contains("Under “gain” nothing breaks it in 4,096 sets of assumptions: at 95% confidence it fails in at most 0.073%", flat, StringComparison.Ordinal);
        Assert.Matches("“a veto, against \\d+% ±\\d \\d+% ±\\d 5\\.9% → 22% x0\\.11 (0\\.9\\d|1) higher fear”", flat);
        Assert.Contains("good enough", flat, StringComparison.Ordinal);
        Assert.DoesNotContain("measures/", page.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a veto")]
    [InlineData("")]
    public async Task What_is_printed_keeps_to_the_published_schema(string design)
    {
        var made = Call.With(File, "breaks", "-", "--design", design, "--worlds", "256", "--json");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty((await s_schema.Value).Validate(made.Out));
        Assert.NotEmpty((await s_schema.Value).Validate(made.Out.Replace("\"coverage\"", "\"covrage\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_situation_and_a_table_keep_to_it_too()
    {
        Assert.Empty((await s_schema.Value).Validate(Call.Of("breaks", Call.Example("challenger"), "--worlds", "64", "--json").Out));
        var table = Call.With(Table, "breaks", "--table", "-", "--outcome", "bad", "--json");
        Assert.Equal((0, ""), (table.ExitCode, table.Error));
        Assert.Empty((await s_schema.Value).Validate(table.Out));
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_on_any_number_of_threads() => Assert.Equal(
        Call.With(File, "breaks", "-", "--worlds", "512", "--json", "--threads", "1"), Call.With(File, "breaks", "-", "--worlds", "512", "--json", "--threads", "5"));

    [Fact]
    public void A_run_names_the_box_of_its_leading_set_too()
    {
        var run = JsonDocument.Parse(Call.With(File, "run", "-", "--worlds", "512", "--json").Out).RootElement;
        var own = JsonDocument.Parse(Call.With(File, "breaks", "-", "--worlds", "512", "--json").Out).RootElement;
        Assert.Equal(run.GetProperty("leading").ToString(), own.GetProperty("measures").ToString());
        Assert.Equal(
            own.GetProperty("breaks").EnumerateArray().Select(b => (b.GetProperty("kind").GetString(), b.GetProperty("share").GetDouble())),
            run.GetProperty("breaks").EnumerateArray().Select(b => (b.GetProperty("kind").GetString(), b.GetProperty("share").GetDouble())));
    }

    [Fact]
    public void A_number_of_worlds_that_is_no_power_of_two_works_and_says_what_it_costs()
    {
        Assert.Contains("3,000 is not a power of two", Unwrapped(Call.With(File, "breaks", "-", "--worlds", "3000").Out), StringComparison.Ordinal);
        Assert.DoesNotContain("power of two", Call.With(File, "breaks", "-", "--worlds", "2048").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certain_file_says_that_there_is_nothing_to_search() => Assert.Contains(
        "Every judgement is a number", Unwrapped(Call.With("inquiry: Why?\npossibilities: {fear: {acts: 0.5}}\nmeasures: {veto: {against: {fear: x0.5}}}\n", "breaks", "-").Out), StringComparison.Ordinal);

    [Fact]
    public void Every_world_is_written_where_asked_and_nothing_is_replaced()
    {
        var path = Path.Combine(_folder.Path, "worlds.parquet");
        var page = Call.With(File, "breaks", "-", "--worlds", "128", "--worlds-out", path);
        Assert.Equal(0, page.ExitCode);
        Assert.Equal("PAR1"u8.ToArray(), System.IO.File.ReadAllBytes(path)[..4]);
        Assert.Contains("worlds.parquet", page.Out, StringComparison.Ordinal);
        var again = Call.With(File, "breaks", "-", "--worlds", "128", "--worlds-out", path);
        Assert.Equal(2, again.ExitCode);
        Assert.Contains("SUP0006", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_searched_by_itself()
    {
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => $"{i},{i * 7 % 200},{(i >= 150 ? 60 : 10)}\n"));
        var page = Call.With("price,noise,cost\n" + rows, "breaks", "--table", "-", "--outcome", "cost > 30");
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        Assert.Matches("“cost > 30” is met mostly where “price” is 1[45]\\d or more\\. Where that is so it is met in (9\\d|100)% of the cases; (9\\d|100)% of those in which it is met lie there\\.", Unwrapped(page.Out));
    }

    [Theory]
    [InlineData("cost > 300", "is met in none of the 4 cases: at 95% confidence in at most 53% of cases like these")]
    [InlineData("cost > 3", "is met in all of the 4 cases")]
    public void A_table_whose_cases_are_all_alike_says_so(string outcome, string says)
    {
        var page = Call.With(Table, "breaks", "--table", "-", "--outcome", outcome, "--inputs", "price..where");
        Assert.Equal(0, page.ExitCode);
        Assert.Contains(says, Unwrapped(page.Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("breaks", "SUP0013")]
    [InlineData("breaks - --worlds 0", "SUP0016")]
    [InlineData("breaks - --design nonsense", "SUP0017")]
    [InlineData("breaks - --peel 0", "SUP0090")]
    [InlineData("breaks - --peel 60%", "SUP0090")]
    [InlineData("breaks - --mass x", "SUP0090")]
    [InlineData("breaks - --inputs a", "SUP0091")]
    [InlineData("breaks - --worlds-out worlds.csv", "SUP0094")]
    [InlineData("breaks - --worlds-out worlds", "SUP0094")]
    [InlineData("breaks - --worlds-out no/such/folder/worlds.parquet", "SUP0004")]
    [InlineData("breaks - --table cases.csv", "SUP0092")]
    [InlineData("breaks --table cases.csv --design a", "SUP0092")]
    [InlineData("breaks --table cases.csv", "SUP0093")]
    [InlineData("breaks --table none.csv --outcome a", "SUP0001")]
    public void A_wrong_call_is_refused_in_words(string call, string code)
    {
        var made = Call.With(File, call.Split(' '));
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.Contains(code, made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_worlds_cannot_be_written_that_is_said_before_anything_is_worked_out()
    {
        using var folder = new TemporaryFolder();
        var made = Call.With("this is no inquiry", "breaks", "-", "--worlds-out", folder.Write("worlds.parquet", "mine"));
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.Contains("SUP0006", made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_in_error_is_refused_with_the_row()
    {
        var made = Call.With("a,b\n1,0\nNaN,1\n", "breaks", "--table", "-", "--outcome", "b");
        Assert.Equal((1, ""), (made.ExitCode, made.Out));
        Assert.Contains("SUP1242", made.Error, StringComparison.Ordinal);
        Assert.Contains("3 | NaN,1", made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_is_told_as_a_run_tells_it()
    {
        var file = "inquiry: Why?\npossibilities:\n  fear: {}\nmeasures:\n" + string.Concat(Enumerable.Range(1, 21).Select(i => $"  measure {i}: {{answers: [fear], against: less likely}}\n"));
        var made = Call.With(file, "breaks", "-");
        Assert.Equal(3, made.ExitCode);
        Assert.Contains("SUP0019", made.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old-bolsheviks")]
    [InlineData("missing-money")]
    [InlineData("challenger")]
    public void Every_sentence_of_the_page_is_looked_up(string example)
    {
        var page = Call.In(Pseudo.Scene, "breaks", Call.Example(example), "--worlds", "64");
        Assert.Equal(0, page.ExitCode);
        var file = System.IO.File.ReadAllText(Call.Example(example));
        var labels = InquiryRunner.Run(InquiryReader.Read(file).Inquiry!, new RunSettings { Worlds = 1 }).Judgements.SelectMany(j => Pseudo.PlainWords(j.Label));
        var own = Pseudo.PlainWords(file).Concat(labels).Concat(Enumerable.Range('A', 4).Select(letter => ((char)letter).ToString()));
        Assert.Empty(Pseudo.PlainWords(page.Out).Except(own, StringComparer.OrdinalIgnoreCase));
    }

    public void Dispose() => _folder.Dispose();

    private static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
