using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Ratings;

/// <summary>Lays a person's judgements over an inquiry's, section by section.</summary>
/// <remarks>
/// Where both give a map (a row of possibilities, a list of wants), what the person names replaces what the inquiry has, and the rest stays. Where one gives a
/// map and the other a single word, the person's takes its place as a whole. Places of what comes from the person are moved by <see cref="Offset"/> lines, so
/// that what is said about them later can be told from what is said about the inquiry.
/// </remarks>
/// <param name="diagnostics">Where what does not fit is reported, at its own place.</param>
internal sealed class Overlay(DiagnosticBag diagnostics)
{
    /// <summary>More lines than any file has.</summary>
    public const int Offset = 1 << 28;

    /// <summary>The inquiry with the person's judgements.</summary>
    /// <param name="inquiry">The inquiry's file.</param>
    /// <param name="ratings">The person's file.</param>
    public MappingNode Merge(MappingNode inquiry, MappingNode ratings)
    {
        var sections = inquiry.Entries.ToList();
        foreach (Entry section in ratings.Entries.Where(e => !RatingsReader.IsHead(e.Id)))
        {
            int place = sections.FindIndex(s => Phrase.Comparer.Equals(s.Id, section.Id));
            if (!RatedSections.All.Contains(section.Id, Phrase.Comparer))
            {
                diagnostics.ReportNear(RatingsCodes.NotAJudgement, section.Key.Place, Nearest.To(section.Id, RatedSections.All), section.Id);
            }
            else if (place < 0 || sections[place].Value is not MappingNode own)
            {
                diagnostics.Report(RatingsCodes.NotInInquiry, section.Key.Place, section.Id);
            }
            else if (section.Value is MappingNode rated)
            {
                sections[place] = sections[place] with { Value = Section(section.Id, own, rated) };
            }
        }

        return new MappingNode([.. sections], inquiry.Place);
    }

    private MappingNode Section(string section, MappingNode own, MappingNode rated)
    {
        if (Phrase.Comparer.Equals(section, RatedSections.Ours))
        {
            return Judgements(own, rated, RatedSections.OursKeys);
        }

        var things = own.Entries.ToList();
        foreach (Entry thing in rated.Entries)
        {
            int place = things.FindIndex(t => Phrase.Comparer.Equals(t.Id, thing.Id));
            if (place < 0)
            {
                diagnostics.ReportNear(RatingsCodes.NotInInquiry, thing.Key.Place, Nearest.To(thing.Id, things.Select(t => t.Id)), thing.Id);
            }
            else if (RatedSections.Keys(section) is not { } keys)
            {
                things[place] = things[place] with { Value = Moved(thing.Value) };
            }
            else if (thing.Value is MappingNode judged)
            {
                MappingNode before = things[place].Value as MappingNode ?? new MappingNode([], things[place].Value.Place);
                things[place] = things[place] with { Value = Judgements(before, judged, keys) };
            }
            else if (thing.Value is not ScalarNode { IsEmpty: true })
            {
                diagnostics.Report(RatingsCodes.NotAJudgement, thing.Value.Place, thing.Id);
            }
        }

        return new MappingNode([.. things], own.Place);
    }

    private MappingNode Judgements(MappingNode own, MappingNode rated, IReadOnlyList<string> keys)
    {
        var fields = own.Entries.ToList();
        foreach (Entry field in rated.Entries)
        {
            if (!keys.Contains(field.Id, Phrase.Comparer))
            {
                diagnostics.ReportNear(RatingsCodes.NotAJudgement, field.Key.Place, Nearest.To(field.Id, keys), field.Id);
                continue;
            }

            int place = fields.FindIndex(f => Phrase.Comparer.Equals(f.Id, field.Id));
            Entry moved = Moved(field);
            if (place < 0)
            {
                fields.Add(moved);
            }
            else
            {
                fields[place] = RatedSections.IsRow(field.Id) && IsRow(fields[place].Value) && IsRow(moved.Value) ? Row(fields[place], moved) : moved;
            }
        }

        return new MappingNode([.. fields], own.Place);
    }

    private static Entry Row(Entry own, Entry rated)
    {
        var before = (MappingNode)own.Value;
        var named = (MappingNode)rated.Value;
        IEnumerable<Entry> kept = before.Entries.Where(e => named.Find(e.Id) is null);
        return rated with { Value = new MappingNode([.. kept, .. named.Entries], named.Place) };
    }

    // A shape ({low: ..., high: ...}, {beta: [...]}) and a judgement with its reason are one judgement, not a row.
    private static bool IsRow(Node node) =>
        node is MappingNode map && !ShapeReader.IsShape(map) && JudgementReader.AnnotatedValue(map, null) is null;

    private static Node Moved(Node node) => node switch
    {
        ScalarNode scalar => new ScalarNode(scalar.Text, scalar.IsPlain, Moved(scalar.Place)),
        SequenceNode list => new SequenceNode([.. list.Items.Select(Moved)], Moved(list.Place)),
        MappingNode map => new MappingNode([.. map.Entries.Select(Moved)], Moved(map.Place)),
        _ => node,
    };

    private static Entry Moved(Entry entry) => new(entry.Id, (ScalarNode)Moved((Node)entry.Key), Moved(entry.Value));

    private static Place Moved(Place place) => place.IsInFile ? place with { Line = place.Line + Offset } : place;
}
