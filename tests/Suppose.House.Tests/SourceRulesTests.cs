using System.Text.RegularExpressions;

namespace Suppose.House.Tests;

public sealed partial class SourceRulesTests
{
    private static readonly string[] Sources = Checkout.Files
        .Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
        .ToArray();

    [Fact]
    public void Unsafe_code_and_vector_instructions_live_with_the_kernels()
    {
        var elsewhere = Sources.Where(f => !f.StartsWith("src/Suppose.Numerics/Kernels/", StringComparison.Ordinal));
        Assert.DoesNotContain(elsewhere, f => LowLevel().IsMatch(Checkout.Read(f)));
    }

    [Fact]
    public void No_source_file_is_longer_than_five_hundred_lines() =>
        Assert.DoesNotContain(Sources, f => Checkout.Read(f).AsSpan().Count('\n') > 500);

    [Fact]
    public void Nothing_is_left_unfinished_or_skipped()
    {
        var code = Checkout.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !f.EndsWith("SourceRulesTests.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(code, f => Unfinished().IsMatch(Checkout.Read(f)));
    }

    [Fact]
    public void Every_text_file_ends_its_lines_with_a_line_feed_alone()
    {
        var texts = Checkout.Files.Where(f => Path.GetExtension(f) is ".cs" or ".md" or ".sh" or ".props" or ".csproj" or ".json" or ".resx");
        Assert.DoesNotContain(texts, f => Checkout.Read(f).Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Every_namespace_follows_its_project()
    {
        Assert.DoesNotContain(Sources, f => Namespace().Match(Checkout.Read(f)) is { Success: true } match
            && !match.Groups[1].Value.StartsWith(f.Split('/')[1], StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\bunsafe\b|System\.Runtime\.Intrinsics|\bNativeMemory\b|\bMemoryMarshal\.GetReference\b")]
    private static partial Regex LowLevel();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|\bSkip\s*=\s*""")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
