namespace Suppose.Cli.Templates;

/// <summary>The filled files that <c>suppose new</c> gives to begin from.</summary>
internal static class Template
{
    /// <summary>The kinds there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["inquiry", "desire"];

    /// <summary>The text of a kind.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Text(string kind)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"Suppose.Cli.Templates.{kind}.yaml")
            ?? throw new ArgumentException($"There is no template of the kind {kind}.", nameof(kind));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
