using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Lint;

/// <summary>Reads a desire as a kind friend would: for words that condemn oneself or others, and for whether anything of today is listed.</summary>
/// <remarks>A desire is private, so that names of people are left alone. All of it is advice, and may be set aside with a reason.</remarks>
public static class DesireLint
{
    /// <summary>A reading with the advice on its desire among its diagnostics, in the order of the file; as it is where the file is in error.</summary>
    /// <param name="reading">What came of reading the file.</param>
    /// <param name="words">The word list to use; null means <see cref="WordList.Standard"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static DesireReading Advise(DesireReading reading, WordList? words = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Desire is { } desire
            ? reading with { Diagnostics = [.. reading.Diagnostics.Concat(Check(desire, reading.Text, words ?? WordList.Standard)).OrderBy(d => d.Place.Line).ThenBy(d => d.Place.Column)] }
            : reading;
    }

    private static ImmutableArray<Diagnostic> Check(Desire desire, string text, WordList words)
    {
        var source = new SourceText(text);
        var ignored = new IgnoredAdvice(desire.Suppressions);
        var advice = new AdviceList(ignored);
        foreach (LintedText linted in Texts(desire, source))
        {
            WordingCheck.Check(linted, new ReadText(linted.Text, words), source, advice);
        }

        if (!desire.Ways.IsEmpty && !desire.Ways.Any(w => w.Today))
        {
            advice.AboutFile(LintCodes.NoWayOfToday, desire.Ways[0].Place);
        }

        IgnoredCheck.Check(ignored, advice);
        return advice.InOrder();
    }

    private static IEnumerable<LintedText> Texts(Desire desire, SourceText source)
    {
        Place title = source.OfTopLevel("desire");
        yield return Of(desire.Title, title.IsInFile ? title : new Place(1, 1, Math.Max(1, desire.Title.Length)));
        if (desire.About is not null)
        {
            yield return Of(desire.About, source.OfTopLevel("about"));
        }

        IEnumerable<(string Id, Place Place)> named =
        [
            .. desire.Roots.Select(r => (r.Id, r.Place)),
            .. desire.Wants.Where(w => !desire.Roots.Any(r => r.Id == w.Id)).Select(w => (w.Id, w.Place)),
            .. desire.Ways.Select(w => (w.Id, w.Place)),
            .. desire.Fears.Select(f => (f.Id, f.Place)),
            .. desire.Terms.Select(t => (t.Id, t.Place)),
        ];
        foreach ((string id, Place place) in named)
        {
            yield return Of(id, place);
        }

        foreach (Way way in desire.Ways.Where(w => w.Says is not null))
        {
            yield return Of(way.Says!, way.Place);
        }
    }

    private static LintedText Of(string text, Place place) => new(text, place, SpeaksOfTheActor: true, Private: true);
}
