using System.Text;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Exchange.Cases;
using Suppose.Language;

namespace Suppose.Exchange.Tests;

public sealed class CaseTableReaderTests
{
    private const string Table = "price,\"yield, net\",where,cost,bad\n1,0.5,north,10,0\n2,0.25,south,40,1\n3,-1e-3,north,50,1\n";

    [Fact]
    public void Numbers_and_states_are_told_apart_and_the_outcome_is_left_out_of_the_inputs()
    {
        var read = CaseTableReader.Read(Bytes(Table), null, "bad");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["price", "yield, net", "where", "cost"], read.Table!.Inputs.Select(Name));
        Assert.Equal(["north", "south"], read.Table.Inputs[2].States);
        Assert.Equal([0, 1, 0], read.Table.Inputs[2].Values.ToArray());
        Assert.Equal([false, true, true], read.Table.Breaks.ToArray());
    }

    [Theory]
    [InlineData("cost > 40", 1)]
    [InlineData("cost >= 40", 2)]
    [InlineData("COST<40", 1)]
    [InlineData("cost <= 40", 2)]
    [InlineData("cost = 40", 1)]
    [InlineData("yield, net < 0", 1)]
    public void An_outcome_may_be_a_comparison(string outcome, int met) => Assert.Equal(met, CaseTableReader.Read(Bytes(Table), "price", outcome).Table!.Breaking);

    [Theory]
    [InlineData("price, yield, net", new[] { "price", "yield, net" })]
    [InlineData("price..where", new[] { "price", "yield, net", "where" })]
    [InlineData("COST , price", new[] { "price", "cost" })]
    public void Inputs_are_named_one_by_one_or_from_one_to_another(string inputs, string[] names) =>
        Assert.Equal(names, CaseTableReader.Read(Bytes(Table), inputs, "bad").Table!.Inputs.Select(Name));

    [Theory]
    [InlineData("a,b\n", "b", "SUP1240", 0)]
    [InlineData("", "b", "SUP1240", 0)]
    [InlineData("a,b\n1,0\n", "c", "SUP1241", 0)]
    [InlineData("a,b\n1,0\nNaN,1\n", "b", "SUP1242", 3)]
    [InlineData("a,b\n1,0\n,1\n", "b", "SUP1242", 3)]
    [InlineData("a,b\n1,0\ninf,1\n", "b", "SUP1242", 3)]
    [InlineData("a,b\n1,0\n2,NaN\n", "b > 0", "SUP1242", 3)]
    [InlineData("a,b\nNA,0\nNA,1\n", "b", "SUP1242", 2)]
    [InlineData("a,b\n1,0\n2,maybe\n", "b", "SUP1243", 3)]
    [InlineData("a,b\n1,0\n2,1,3\n", "b", "SUP1245", 3)]
    public void A_table_that_cannot_be_searched_is_refused_with_the_row(string table, string outcome, string code, int line)
    {
        var read = CaseTableReader.Read(Bytes(table), null, outcome);
        Assert.Null(read.Table);
        var first = read.Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Equal((code, line), (first.Code, first.Place.Line));
        Assert.NotEmpty(first.Fixes);
    }

    [Fact]
    public void What_is_wrong_in_every_row_is_said_once_and_counted()
    {
        var read = CaseTableReader.Read(Bytes("inquiry: Why?\n" + string.Concat(Enumerable.Repeat("a: b, c, d\n", 200))), null, "b");
        Assert.Equal([("SUP1245", 2), ("SUP1247", 3)], read.Diagnostics.Where(d => d.Code != "SUP1241").Select(d => (d.Code, d.Place.Line)));
        Assert.Contains("199", read.Diagnostics.Single(d => d.Code == "SUP1247").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_among_the_inputs_is_refused() =>
        Assert.Equal("SUP1246", Assert.Single(CaseTableReader.Read(Bytes(Table), "price, cost", "cost > 40").Diagnostics).Code);

    [Fact]
    public void A_column_that_never_differs_is_left_out_with_a_word()
    {
        var read = CaseTableReader.Read(Bytes("a,b,c\n1,5,0\n2,5,1\n"), null, "c");
        Assert.Equal("SUP1244", Assert.Single(read.Diagnostics).Code);
        Assert.Equal(["a"], read.Table!.Inputs.Select(Name));
    }

    [Fact]
    public void Whatever_bytes_are_handed_in_nothing_worse_than_a_diagnostic_comes_of_it()
    {
        var bytes = Bytes(Table);
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (byte other in new byte[] { 0, (byte)'"', (byte)',', (byte)'\n', 0xFF })
            {
                var changed = bytes.ToArray();
                changed[at] = other;
                var read = CaseTableReader.Read(changed, null, "bad");
                Assert.True(read.Table is not null || read.Diagnostics.Any(d => d.Severity == Severity.Error));
            }
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Name(CaseInput input) => ((ColumnSubject)input.Subject).Column;
}
