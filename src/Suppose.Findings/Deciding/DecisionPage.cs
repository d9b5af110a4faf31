using System.Collections.Immutable;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Deciding;

/// <summary>Everything there is to say about how to act towards people one can't be sure of: a table a committee could adopt, what it does to each kind of person, and what it leans on.</summary>
public static class DecisionPage
{
    /// <summary>The page of a decision.</summary>
    /// <param name="reading">What was found.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(DecisionReading reading, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var view = new DecisionView(reading, wording);
        var preface = new Section("preface", "", [new Paragraph([new Finding("preface", view.Words.Preface())])]);
        Section?[] sections = reading.Limit is { } limit
            ? [preface, new Section("limit", "", [new Paragraph([new Finding("limit", view.Words.Limit(view.Common.Quote(limit.Subject ?? "")))])])]
            : [preface, DecisionInShort.Of(view), DecisionTableSection.Of(view), KindsSection.Of(view), KindsSection.Unmet(view), Supposed(view), MixSection.Of(view), MixSection.Cautious(view), WorthSection.Of(view), WorthSection.Undone(view), Faked(view)];
        return new Page(reading.Inquiry.Title, [.. sections.OfType<Section>()]);
    }

    private static Section Supposed(DecisionView view)
    {
        var points = view.Reading.Kinds.Select(kind => new Finding("supposed", view.Words.Supposed(view.Kind(kind), view.Common.Chance(kind.Share))) { Figures = [kind.Share.P05, kind.Share.P50, kind.Share.P95] });
        return new Section("supposed", view.Words.SupposedHeading(), [new Points([.. points])]);
    }

    private static Section? Faked(DecisionView view) => view.Reading.Faked.IsEmpty
        ? null
        : new Section("faked", view.Words.FakedHeading(), [new Points([.. view.Reading.Faked.Select(faked => Faked(view, faked))])]);

    private static Finding Faked(DecisionView view, FakedSignals faked)
    {
        if (faked.Stretches.Length == 1)
        {
            return new Finding("faked-never-matters", view.Words.FakedNeverMatters(faked.Way));
        }

        var said = view.Words.FakedFrom(faked.Way, Figures.Percent(faked.Stretches[1].From), view.Rule.Of(faked.Stretches[1].Rule));
        var kept = faked.KeptFalls > DecisionView.Nothing ? " " + view.Words.FakedKept(view.OfHundred(faked.KeptFalls)) : "";
        return new Finding("faked", said + kept) { Figures = [faked.Stretches[1].From, faked.KeptFalls] };
    }
}
