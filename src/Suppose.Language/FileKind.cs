namespace Suppose.Language;

/// <summary>What a file is about, as its first words tell.</summary>
public enum FileKind
{
    /// <summary>An inquiry into why someone acted, or a file that is nothing else that is known.</summary>
    Inquiry,

    /// <summary>A want that keeps failing, written as YAML.</summary>
    Desire,

    /// <summary>A want that keeps failing, written as a plain indented text.</summary>
    Outline,
}
