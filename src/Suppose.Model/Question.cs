namespace Suppose.Model;

/// <summary>A question about how we build things, which a possibility puts to us.</summary>
/// <param name="Text">The question.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Question(string Text, Place Place);
