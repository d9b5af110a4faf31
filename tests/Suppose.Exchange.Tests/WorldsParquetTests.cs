using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Suppose.Analysis;
using Suppose.Analysis.Breaking;
using Suppose.Exchange.Worlds;
using Suppose.Language;

namespace Suppose.Exchange.Tests;

public sealed partial class WorldsParquetTests : IDisposable
{
    private const string File = """
        inquiry: Why?
        tolerance: 10%
        possibilities:
          fear: {acts: 0.5}
          gain: {acts: 30-40%}
        measures:
          a veto: {cost: slight, against: {fear: x0.05-0.3, gain: x0.1}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("suppose-worlds-").FullName;

    [Fact]
    public void Another_program_reads_every_world_with_its_inputs_cells_and_outcomes()
    {
        var record = Record(1000);
        var rows = Query(record, "select count(*), min(world), max(world), avg(\"act: fear\"), sum(case when \"holds for all\" then 1 else 0 end) from 'worlds.parquet'");
        var act = record.Columns.Single(c => c.Name == "act: fear").Values!.Value.ToArray();
        var all = record.Columns.Single(c => c.Name == "holds for all").Answers!.Value.ToArray();
        Assert.Equal(["1000", "0", "999"], rows[0][..3]);
        Assert.Equal(act.Average(), double.Parse(rows[0][3], CultureInfo.InvariantCulture), 1e-12);
        Assert.Equal(all.Count(a => a).ToString(CultureInfo.InvariantCulture), rows[0][4]);
    }

    [Fact]
    public void Every_value_comes_back_as_it_was()
    {
        var record = Record(64);
        foreach (var column in record.Columns.Where(c => c.Values is not null))
        {
            var read = Query(record, $"select \"{column.Name}\" from 'worlds.parquet' order by world").Select(row => double.Parse(row[0], CultureInfo.InvariantCulture));
            Assert.Equal(column.Values!.Value.ToArray(), read);
        }
    }

    [Fact]
    public void Names_with_dots_slashes_and_quotes_are_kept()
    {
        var record = Record(16) with { Columns = [new WorldRecordColumn("in: a.b/c, \"d\"", Enumerable.Range(0, 16).Select(i => (double)i).ToArray(), null)] };
        Assert.Equal("120", Query(record, "select cast(sum(\"in: a.b/c, \"\"d\"\"\") as int) from 'worlds.parquet'")[0][0]);
    }

    /// The query that the documents show is run on what they say it is run on.
    [Fact]
    public void The_documented_query_runs()
    {
        var document = System.IO.File.ReadAllText(Path.Combine(Root(), "docs/explanation/where-it-breaks.md"));
        var query = SqlBlock().Match(document).Groups[1].Value;
        var example = System.IO.File.ReadAllText(Path.Combine(Root(), "examples/missing-money.yaml"));
        var run = BreakRunner.Run(InquiryReader.Read(example).Inquiry!, new BreakSettings { Run = new RunSettings { Worlds = 256 } });
        var rows = Query(run.Record!, query);
        Assert.InRange(rows.Count, 2, 10);
        Assert.Equal(256, rows.Sum(row => int.Parse(row[1], CultureInfo.InvariantCulture)));
        Assert.All(rows, row => Assert.InRange(double.Parse(row[2], CultureInfo.InvariantCulture), 0, 1));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static WorldRecord Record(int worlds) =>
        BreakRunner.Run(InquiryReader.Read(File).Inquiry!, new BreakSettings { Run = new RunSettings { Worlds = worlds } }).Record!;

    private List<string[]> Query(WorldRecord record, string query)
    {
        var path = Path.Combine(_folder, "worlds.parquet");
        System.IO.File.WriteAllBytes(path, WorldsParquet.Bytes(record));
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query.Replace("'worlds.parquet'", "'" + path + "'", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
        }

        return rows;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "Suppose.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();
}
