using System.Runtime.CompilerServices;

namespace Suppose.Findings;

/// <summary>The sentences of one part of a page, each a method whose name is the sentence's key after the part's.</summary>
/// <param name="wording">Where the sentences are looked up.</param>
/// <param name="part">The first part of the keys.</param>
public abstract class Words(Wording wording, string part)
{
    /// <summary>Where the sentences are looked up.</summary>
    protected Wording Wording { get; } = wording;

    /// <summary>The sentence that the calling method is named after.</summary>
    /// <param name="values">What to put in its places.</param>
    /// <param name="key">The calling method.</param>
    protected string Say(ReadOnlySpan<(string Place, string Value)> values = default, [CallerMemberName] string key = "") =>
        Wording.Say(part + "." + key, values);

    /// <summary>The form, for a number of things, of the sentence that the calling method is named after.</summary>
    /// <param name="count">How many things it speaks of.</param>
    /// <param name="values">What to put in its other places.</param>
    /// <param name="key">The calling method.</param>
    protected string Count(long count, ReadOnlySpan<(string Place, string Value)> values = default, [CallerMemberName] string key = "") =>
        Wording.Count(part + "." + key, count, values);
}
