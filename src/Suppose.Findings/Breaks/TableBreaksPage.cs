using System.Collections.Immutable;

using Suppose.Analysis.Breaking;
using Suppose.Numerics;

namespace Suppose.Findings.Breaks;

/// <summary>What there is to say about the cases of an imported table in which an outcome is met.</summary>
public static class TableBreaksPage
{
    /// <summary>The page.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="outcome">The outcome that was looked for, as it was asked for.</param>
    /// <param name="search">What was found.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(string name, string outcome, BreakSearch search, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(search);
        var words = new BreaksWords(wording);
        Section?[] sections =
        [
            new Section("preface", "", [new Paragraph([new Finding("looked-at-table", words.LookedAtTable(outcome, search.Cases, Figures.Whole(search.Breaking)))])]),
            new Section("breaks", words.Heading(), [new Points([Found(outcome, search, words, wording)]), new Caption(new Finding("breaks-caption", words.Caption()))]),
            new Hangs(wording).Of(search),
        ];
        return new Page(name, [.. sections.OfType<Section>()]);
    }

    private static Finding Found(string outcome, BreakSearch search, BreaksWords words, Wording wording)
    {
        switch (search.Kind)
        {
            case BreakKind.Never:
                var most = Binomial.NeverSeen(Math.Max(1, search.Cases), Breakage.Confidence);
                return new Finding("table-never", words.TableNever(outcome, Figures.Whole(search.Cases), ConditionWords.Exactly(most))) { Figures = [most] };
            case BreakKind.Always:
                return new Finding("always", words.TableAlways(outcome, Figures.Whole(search.Cases)));
            case BreakKind.Scattered:
                return new Finding("scattered", words.TableScattered(outcome));
            default:
                var box = search.Boxes.Offered!;
                ImmutableArray<double> figures = [box.Density, box.Coverage, box.Mass];
                var tells = words.TellsOfRows(Figures.Percent(box.Density), Figures.Percent(box.Coverage), Figures.Percent(box.Mass));
                var conditions = new Conditions(wording).Of(box);
                return new Finding("boxed", (box.Density < 0.5 ? words.TableMoreOften(outcome, conditions) : words.TableBoxed(outcome, conditions)) + " " + tells) { Figures = figures };
        }
    }
}
