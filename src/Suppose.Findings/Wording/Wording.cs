using System.Resources;
using System.Text;

namespace Suppose.Findings;

/// <summary>The sentences that users read, looked up by key in a resource file and filled in.</summary>
/// <remarks>
/// A sentence holds places such as <c>{set}</c>, each filled by name, so that a translation may put them in another order.
/// Sentences that count something have one form for one thing (<c>Key.one</c>) and one for any other number (<c>Key.other</c>).
/// </remarks>
public sealed class Wording
{
    private readonly Func<string, string?> _lookUp;

    private Wording(Func<string, string?> lookUp) => _lookUp = lookUp;

    /// <summary>The sentences of a resource file.</summary>
    /// <param name="texts">The resource file.</param>
    public static Wording From(ResourceManager texts) => new(key => texts.GetString(key, null));

    /// <summary>The same keys with every sentence changed, before it is filled in: how a translation is tried out.</summary>
    /// <param name="change">Turns a sentence with its places into another with the same places.</param>
    public Wording Changed(Func<string, string> change) => new(key => _lookUp(key) is { } text ? change(text) : null);

    /// <summary>The sentence of a key, filled in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What to put in its places.</param>
    /// <exception cref="MissingManifestResourceException">There is no such sentence, or it has a place that nothing fills.</exception>
    public string Say(string key, params ReadOnlySpan<(string Place, string Value)> values) => Fill(key, Sentence(key), values);

    /// <summary>The form of a sentence for a number of things, filled in; <c>{count}</c> is the number.</summary>
    /// <param name="key">The key without its ending.</param>
    /// <param name="count">How many things it speaks of.</param>
    /// <param name="values">What to put in its other places.</param>
    /// <exception cref="MissingManifestResourceException">There is no such sentence, or it has a place that nothing fills.</exception>
    public string Count(string key, long count, params ReadOnlySpan<(string Place, string Value)> values) =>
        Say(key + (count == 1 ? ".one" : ".other"), [.. values, ("count", Figures.Whole(count))]);

    private string Sentence(string key) => _lookUp(key) ?? throw new MissingManifestResourceException($"No sentence has the key '{key}'.");

    private static string Fill(string key, string sentence, ReadOnlySpan<(string Place, string Value)> values)
    {
        var open = sentence.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return sentence;
        }

        var filled = new StringBuilder(sentence.Length + 64);
        var at = 0;
        while (open >= 0)
        {
            var close = sentence.IndexOf('}', open);
            filled.Append(sentence, at, open - at).Append(ValueOf(key, sentence.AsSpan(open + 1, close - open - 1), values));
            at = close + 1;
            open = sentence.IndexOf('{', at);
        }

        return filled.Append(sentence, at, sentence.Length - at).ToString();
    }

    private static string ValueOf(string key, ReadOnlySpan<char> place, ReadOnlySpan<(string Place, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (place.SequenceEqual(name))
            {
                return value;
            }
        }

        throw new MissingManifestResourceException($"Nothing fills '{place}' in the sentence '{key}'.");
    }
}
