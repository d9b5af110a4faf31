using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>A possibility or a measure that advice is about.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Place">Where to look.</param>
internal sealed record LintedItem(string Id, Place Place);
