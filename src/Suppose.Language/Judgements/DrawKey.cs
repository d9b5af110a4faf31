namespace Suppose.Language.Judgements;

/// <summary>Makes the keys by which judgements know their draws.</summary>
/// <remarks>
/// A key is the way to the judgement through ids, never through positions, so that moving a row changes no draw. Slashes and tildes inside an id are
/// written <c>~1</c> and <c>~0</c>, as in JSON pointers (RFC 6901), so that no two ways give one key.
/// </remarks>
internal static class DrawKey
{
    /// <summary>The key of a way.</summary>
    /// <param name="way">The ids on the way.</param>
    public static string Of(params ReadOnlySpan<string> way)
    {
        var key = new System.Text.StringBuilder();
        foreach (string step in way)
        {
            if (key.Length > 0)
            {
                key.Append('/');
            }

            key.Append(Escape(step));
        }

        return key.ToString();
    }

    /// <summary>A key that goes one step further.</summary>
    /// <param name="key">The key so far.</param>
    /// <param name="step">The step.</param>
    public static string Then(string key, string step) => $"{key}/{Escape(step)}";

    private static string Escape(string step) => step.AsSpan().ContainsAny('/', '~')
        ? step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : step;
}
