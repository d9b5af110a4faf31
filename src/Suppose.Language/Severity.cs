namespace Suppose.Language;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>A suggestion about wording or completeness; it stops nothing.</summary>
    Advice,

    /// <summary>Something that probably is not meant; it stops nothing.</summary>
    Warning,

    /// <summary>The file can't be used as it is.</summary>
    Error,
}
