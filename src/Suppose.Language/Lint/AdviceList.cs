using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Gathers advice, leaving out what the author has decided against.</summary>
/// <param name="ignored">What the author has decided against.</param>
internal sealed class AdviceList(IgnoredAdvice ignored)
{
    private readonly DiagnosticBag _advice = new();

    /// <summary>Gives advice about some words of a text.</summary>
    public void AboutWords(DiagnosticCode code, ReadText text, int start, int length, Place place, params object?[] values)
    {
        if (!ignored.Covers(code.Code, text.Words, start, length))
        {
            _advice.Report(code, place, [text.Text.Substring(start, length), .. values]);
        }
    }

    /// <summary>Gives one advice about all items it goes for; none where there are none.</summary>
    public void AboutItems(DiagnosticCode code, IEnumerable<LintedItem> items)
    {
        List<LintedItem> left = [.. items.Where(i => !ignored.Covers(code.Code, i.Id))];
        if (left.Count > 0)
        {
            _advice.Report(code, left[0].Place, string.Join(", ", left.Select(i => i.Id)), YamlPhrase.Write(left[0].Id));
        }
    }

    /// <summary>Gives advice about the file.</summary>
    public void AboutFile(DiagnosticCode code, Place place, params object?[] values)
    {
        if (!ignored.Covers(code.Code, ""))
        {
            _advice.Report(code, place, values);
        }
    }

    /// <summary>Gives advice about an entry of <c>lint</c> itself, which none can silence.</summary>
    public void AboutEntry(DiagnosticCode code, Suppression entry) => _advice.Report(code, entry.Place, entry.Code, entry.Phrase ?? "");

    /// <summary>Everything gathered, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> InOrder() => _advice.ToDiagnostics();
}
