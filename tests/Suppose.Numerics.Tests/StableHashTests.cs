using System.Text;

namespace Suppose.Numerics.Tests;

public sealed class StableHashTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("foobar")]
    public void It_is_the_published_hash_finalised(string text)
    {
        // FNV-1a test vectors published by Noll: "", "a", "foobar".
        ulong published = text switch { "" => 0xcbf29ce484222325, "a" => 0xaf63dc4c8601ec8c, _ => 0x85944171f73967e8 };
        Assert.Equal(SplitMix64.Mix(published), StableHash.Of(text));
    }

    [Fact]
    public void Keys_of_like_spelling_get_unlike_fingerprints()
    {
        HashSet<ulong> seen = [];
        for (int i = 0; i < 100_000; i++)
        {
            Assert.True(seen.Add(StableHash.Of($"measures/a veto/against/{i}")));
        }
    }

    [Fact]
    public void Text_counts_by_its_UTF_8_bytes() =>
        Assert.NotEqual(StableHash.Of("ré"), StableHash.Of(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("ré"))));
}
