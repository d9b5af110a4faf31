using System.Collections.Immutable;

namespace Suppose.Findings.Deciding;

/// <summary>What a hundred people of each kind meet with under the rule: harm done where they are innocent, harm let through where they are not.</summary>
internal static class KindsSection
{
    /// <summary>How many are answered how.</summary>
    public static Section Of(DecisionView view)
    {
        var used = view.Reading.Rule.Select(line => line.Line.Option).ToHashSet();
        var options = view.Reading.Inquiry.Options.Select((option, place) => (option.Id, place)).Where(o => used.Contains(o.Id)).ToArray();
        var rows = view.Reading.Kinds.Zip(view.Reading.Treatment).Select(k => new GridRow(view.Kind(k.First), [.. options.Select(o => DecisionView.Plain(view.Words.People(k.Second.Options[o.place])))]));
        return new Section(
            "hundred",
            view.Words.HundredHeading(),
            [new Grid(view.Words.Kind(), [.. options.Select(o => o.Id)], [.. rows], 0), new Caption(new Finding("hundred-caption", view.Words.HundredCaption()))]);
    }

    /// <summary>How often what we want goes unmet.</summary>
    public static Section Unmet(DecisionView view)
    {
        ImmutableArray<string> columns = [.. view.Reading.Treatment[0].Unmet.Select(want => want.Aversion ? want.Want : view.Words.Unmet(want.Want))];
        var rows = view.Reading.Kinds.Zip(view.Reading.Treatment)
            .Select(k => new GridRow(view.Kind(k.First), [.. k.Second.Unmet.Select(want => DecisionView.Plain(view.Words.People(want.UnderRule), view.Words.IfKnown(view.Words.People(want.IfKnown))))]));
        return new Section("unmet", "", [new Grid(view.Words.Kind(), columns, [.. rows], 0), new Caption(new Finding("unmet-caption", view.Words.UnmetCaption()))]);
    }
}
