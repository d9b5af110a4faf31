using Suppose.Cli.Texts;
using Suppose.Findings.Tests;
using Suppose.Language;

namespace Suppose.Cli.Tests;

public sealed class CliSentencesTests
{
    private static readonly SentenceKeys s_keys = new("Suppose.Cli.Texts.Texts", typeof(CliWording).Assembly);

    [Fact]
    public void Every_sentence_that_is_looked_up_is_kept_and_filled() => Assert.Empty(s_keys.Asked.Except(s_keys.Kept));

    [Fact]
    public void Every_sentence_that_is_kept_is_looked_up() => Assert.Empty(s_keys.Kept.Except(s_keys.Asked));

    [Fact]
    public void Every_fault_of_a_call_has_a_code_of_its_own() =>
        Assert.All(Faults().GroupBy(f => f.Fault.Code), g => Assert.Single(g.Select(f => f.Method).Distinct()));

    [Fact]
    public void Every_fault_of_a_call_is_documented()
    {
        var documented = File.ReadAllText(Path.Combine(Checkout.Root, "docs/diagnostics.md"));
        Assert.All(Faults(), f => Assert.Contains("\n| " + f.Fault.Code + " | error |", documented, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Method, Diagnostic Fault)> Faults() => s_keys.Said.Where(s => s.Result is Diagnostic).Select(s => (s.Method, (Diagnostic)s.Result!));
}
