using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Words;
using Suppose.Model.Desires;

namespace Suppose.Language.Outlines;

/// <summary>Reads a plain indented text as a desire without any judgement.</summary>
/// <remarks>
/// The first line is the desire, the level beneath it its roots, and what has nothing beneath it, further down, is a way. A phrase that stands in several places is one
/// thing. A way stands beneath what it reaches; beneath a want of which all parts are needed (<c>+</c>) it is a part of its own.
/// </remarks>
internal static class OutlineReader
{
    /// <summary>Reads an outline, as far as it can be read; what is wrong is reported.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>The desire, or null where the lines can't be told apart.</returns>
    public static Desire? Read(string text, DiagnosticBag diagnostics)
    {
        if (OutlineText.Read(text, diagnostics) is not { } outline)
        {
            return null;
        }

        var tree = new OutlineTree(outline.Top, diagnostics);
        OutlineNearness.Check(tree.Phrases, diagnostics);
        var conditions = new OutlineConditions(tree, diagnostics);
        ImmutableArray<OutlineLine> all = tree.Lines;
        return new Desire
        {
            Title = outline.Title,
            Lexicon = Lexicons.Icd203.Name,
            Roots = tree.Roots(),
            Wants = tree.Wants(),
            Ways = tree.Ways(),
            Fears = conditions.Fears(all),
            Terms = conditions.Terms(all),
            IsOutline = true,
        };
    }
}
