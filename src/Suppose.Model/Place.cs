namespace Suppose.Model;

/// <summary>Where in the author's file a thing stands.</summary>
/// <param name="Line">Line, counted from 1; 0 where the thing stands in no file.</param>
/// <param name="Column">Column in characters, counted from 1; 0 where the thing stands in no file.</param>
/// <param name="Length">Number of characters on that line, at least 1 for a thing that stands in a file.</param>
/// <remarks><c>default</c> is <see cref="Nowhere"/>.</remarks>
public readonly record struct Place(int Line, int Column, int Length)
{
    /// <summary>The place of a thing that the author did not write, such as a default.</summary>
    public static Place Nowhere => default;

    /// <summary>Whether the thing stands in the file.</summary>
    public bool IsInFile => Line > 0;
}
