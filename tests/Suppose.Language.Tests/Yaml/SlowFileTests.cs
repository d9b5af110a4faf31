using System.Diagnostics;

using Suppose.Language.Tests.Reference;

namespace Suppose.Language.Tests.Yaml;

public sealed class SlowFileTests
{
    // What is made to be slow takes minutes or ends the process where a pass is quadratic or recurses; within bounds it takes a second or two.
    private static readonly TimeSpan s_bound = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("unknown names")]
    [InlineData("unknown states")]
    [InlineData("origins")]
    [InlineData("chain of circumstances")]
    [InlineData("chain of wants")]
    [InlineData("chain of measures")]
    [InlineData("measures that exclude all")]
    [InlineData("others everywhere")]
    [InlineData("sets")]
    [InlineData("facts of many possibilities")]
    [InlineData("unknown aliases")]
    [InlineData("accents")]
    public void A_file_made_to_be_slow_is_answered_in_bounded_time(string kind)
    {
        string text = Made(kind);
        Assert.True(text.Length < ReadLimits.Default.MaximumBytes);
        var clock = Stopwatch.StartNew();
        InquiryReading reading = InquiryReader.Read(text);
        Assert.True(clock.Elapsed < s_bound, $"It took {clock.Elapsed}.");
        Assert.True(reading.Diagnostics.Length < 200);
    }

    private static string Made(string kind) => kind switch
    {
        "unknown names" => DocExample.Complete($"measures: {{{Many(250, i => $"measure number {i}: {{}}")}, z: {{answers: [{Many(30_000, i => $"a possibility nobody declared {i}")}], needs: [{Many(30_000, i => $"mesure numbr {i}")}]}}}}\n", DocExample.Base("rated")),
        "unknown states" => DocExample.Complete($"outcomes: {{fails: {{rules: [{{when: {{cold: [{Many(60_000, i => $"state {i}")}]}}, chance: 1%}}, {{chance: 1%}}]}}, late: {{chance: 1%}}}}\n", DocExample.Base("situation")),
        "origins" => DocExample.Complete($"evidence: {{{Many(20_000, i => $"e{i}: {{origin: an origin with a rather long name {i}}}")}}}\n", DocExample.Base("rated")),
        "chain of circumstances" => DocExample.Complete($"circumstances: {{cold: {{chance: 30%, seen: yes}}, worn: {{chance: 20%}}, c0: {{chance: 10%, seen: yes}}, {Many(20_000, i => $"c{i + 1}: {{seen: yes, rules: [{{when: {{c{i}: yes}}, chance: 10%}}, {{chance: 20%}}]}}")}}}\n", DocExample.Base("situation")),
        "chain of wants" => DocExample.Complete($"wants: {{be safe: {{not: fails}}, be on time: {{not: late}}, w0: fails, {Many(50_000, i => $"w{i + 1}: {{all: [w{i}]}}")}}}\n", DocExample.Base("situation")),
        "chain of measures" => DocExample.Complete($"measures: {{m0: {{}}, {Many(50_000, i => $"m{i + 1}: {{needs: [m{i}]}}")}}}\n", DocExample.Base("rated")),
        "measures that exclude all" => DocExample.Complete($"measures: {{{Many(250, i => $"m{i}: {{needs: [{Many(i, j => $"m{j}")}], excludes: [{Many(250 - i - 1, j => $"m{i + j + 1}")}]}}")}}}\n", DocExample.Base("rated")),
        "others everywhere" => $"inquiry: Why?\npossibilities: {{{Many(250, i => $"p{i}: {{}}")}}}\nevidence: {{{Many(60_000, i => $"e{i}: {{expected: {{others: C}}}}")}}}\n",
        "sets" => DocExample.Complete($"measures: {{a: {{changes: [{Many(15_000, _ => "{of: fails, when: {option: launch, cold: yes}, set: 1%}")}]}}, b: {{changes: [{Many(15_000, _ => "{of: fails, when: {option: launch, cold: no}, set: 1%}")}]}}}}\n", DocExample.Base("situation")),
        "facts of many possibilities" => DocExample.Complete(
            $"circumstances: {{cold: {{chance: 30%, seen: yes}}, worn: {{chance: 20%}}, {Many(12, i => $"c{i}: {{seen: yes, states: {{x: 30%, y: 30%, z: 40%}}}}")}}}\n"
            + $"possibilities: {{{Many(250, i => $"p{i}: {{wants: {{be safe: some}}, given: {{c{i % 12}: x}}}}")}}}\n"
            + $"measures: {{{Many(250, i => $"m{i}: {{stands: likely, changes: [{{forbid: launch, when: {{c{i % 12}: y, c{(i + 5) % 12}: z}}}}, {{forbid: delay, when: {{c{(i + 1) % 12}: z, c{(i + 3) % 12}: x}}}}]}}")}}}\n",
            DocExample.Base("situation")),
        "unknown aliases" => $"{Many(6_000, i => $"key number {i}: &anchor{i} x\n", "")}{Many(60_000, i => $"alias number {i}: *anchr{i}\n", "")}",
        _ => DocExample.Complete($"measures: {{m: {{upheld by: \"{string.Concat(Enumerable.Repeat("\u0323\u0302\u0334", 900_000))}\"}}}}\n", DocExample.Base("rated")),
    };

    private static string Many(int count, Func<int, string> item, string between = ", ") => string.Join(between, Enumerable.Range(0, count).Select(item));
}
