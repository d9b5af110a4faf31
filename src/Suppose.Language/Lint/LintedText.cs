using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>A text of an inquiry that its readers will see.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it begins in the file.</param>
/// <param name="SpeaksOfTheActor">Whether it says something of whoever acted, rather than of how things are built.</param>
/// <param name="Private">Whether it is left out of everything that is handed on.</param>
internal sealed record LintedText(string Text, Place Place, bool SpeaksOfTheActor, bool Private);
