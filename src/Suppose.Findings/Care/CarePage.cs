using System.Collections.Immutable;
using System.Globalization;

using Suppose.Model.Care;

namespace Suppose.Findings.Care;

/// <summary>What is said in place of a result where a text speaks of harm: that nothing was worked out, and where people can be reached.</summary>
public static class CarePage
{
    /// <summary>The page.</summary>
    /// <param name="kinds">What the text speaks of.</param>
    /// <param name="places">Where people can be reached.</param>
    /// <param name="wording">Where its sentences are looked up.</param>
    public static Page Of(ImmutableArray<CareKind> kinds, ImmutableArray<CarePlace> places, Wording wording)
    {
        var words = new CareWords(wording);
        return new Page(words.Title(),
        [
            new Section("care", "",
            [
                new Paragraph([new Finding("care.nothing", words.NothingWorkedOut())]),
                new Paragraph([.. kinds.Select(k => new Finding("care." + k, words.Kind(k)))]),
            ]),
            new Section("places", words.Places(), [new Points([.. places.Select(p => Of(p, words))]), new Caption(Checked(places, words))]),
            new Section("otherwise", "", [new Paragraph([new Finding("care.otherwise", words.Otherwise()), new Finding("care.private", words.Private())])]),
        ]);
    }

    private static Finding Of(CarePlace place, CareWords words) => new("care.place", words.Place(place.Where, place.Who, place.How, place.When));

    private static Finding Checked(ImmutableArray<CarePlace> places, CareWords words)
    {
        var oldest = places.Min(p => p.Checked).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Finding("care.checked", words.Checked(oldest));
    }
}
