namespace Suppose.Findings.Tests;

public sealed class SentencesTests
{
    private static readonly SentenceKeys s_keys = new("Suppose.Findings.Wording.Sentences", typeof(FindingsWording).Assembly);

    [Fact]
    public void Every_sentence_that_is_looked_up_is_kept_and_filled() => Assert.Empty(s_keys.Asked.Except(s_keys.Kept));

    [Fact]
    public void Every_sentence_that_is_kept_is_looked_up() => Assert.Empty(s_keys.Kept.Except(s_keys.Asked));

    [Fact]
    public void No_sentence_claims_more_than_its_numbers()
    {
        string[] tooMuch = ["safe", "prove", "proves", "guarantee", "real reason", "most likely motive", "the truth", "optimal", "best practice", "evil", "guilty"];
        foreach (var sentence in s_keys.Kept.Select(k => s_keys.GetString(k)!))
        {
            Assert.DoesNotContain(tooMuch, word => System.Text.RegularExpressions.Regex.IsMatch(sentence, $@"\b{word}\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
        }
    }
}
