using System.Collections.Immutable;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;
using Suppose.Model;

namespace Suppose.Exchange.Archives;

/// <summary>Reads a file of PARC ACH: XML, usually packed, with a title, hypotheses, and evidence whose values are a list with commas.</summary>
internal sealed class AchArchive
{
    private readonly ImportLimits limits;
    private readonly ImportProblems problems;
    private readonly List<HypothesisDraft> hypotheses = [];
    private readonly List<Dictionary<string, (string Text, Place Place)>> items = [];
    private readonly List<Place> places = [];
    private readonly HashSet<string> told = [];
    private string title = "";
    private int matrices;
    private bool full;

    private AchArchive(ImportLimits limits, ImportProblems problems)
    {
        this.limits = limits;
        this.problems = problems;
    }

    /// <summary>Reads a file; null, and reported, where it can't be taken in.</summary>
    public static MatrixDraft? Read(ReadOnlyMemory<byte> file, ImportLimits limits, ImportProblems problems)
    {
        var archive = new AchArchive(limits, problems);
        var elements = new AchElements(limits, problems) { Opened = archive.Open, Closed = archive.Close };
        if (Unpacking.Unpack(file, limits, problems) is not { } xml || !elements.Walk(xml))
        {
            return null;
        }

        if (archive.hypotheses.Count == 0)
        {
            problems.Report(ImportCodes.NoHypotheses, Place.Nowhere);
            return null;
        }

        return new MatrixDraft(archive.title, [.. archive.hypotheses], [.. archive.items.Select(archive.Row)]);
    }

    private void Open(IReadOnlyList<string> path, Place place)
    {
        switch (path)
        {
            case [.., "MATRIX"]:
                matrices++;
                if (matrices == 2)
                {
                    problems.Report(ImportCodes.NotTaken, place, "MATRIX", ImportTexts.Say("SUP1218.matrix"));
                }

                break;
            case [.., "MATRIX", "EVIDENCE"] when Taken(items.Count, limits.Rows, "many.rows", place):
                items.Add([]);
                places.Add(place);
                break;
            default:
                break;
        }
    }

    private void Close(IReadOnlyList<string> path, string text, Place place)
    {
        switch (path)
        {
            case [.., "PROJECT-TITLE"]:
                title = title.Length > 0 ? title : text;
                break;
            case [.., "MATRIX", "HYPOTHESIS", "NAME"] when Taken(hypotheses.Count, limits.Hypotheses, "many.hypotheses", place):
                hypotheses.Add(new HypothesisDraft(text, place));
                break;
            case [.., "MATRIX", "EVIDENCE", var field] when matrices == 1 && !full && items.Count > 0:
                items[^1].TryAdd(field, (text, place));
                break;
            case [.., var name] when text.Length > 0 && matrices <= 1 && !full && path is not [.., "EVIDENCE", _] && told.Add(name):
                problems.Report(ImportCodes.NotTaken, place, Tokens.Shown(name), ImportTexts.Say("SUP1218.element"));
                break;
            default:
                break;
        }
    }

    private bool Taken(int count, int most, string many, Place place)
    {
        if (count >= most && !full)
        {
            full = true;
            problems.Report(ImportCodes.TooMany, place, most, ImportTexts.Say(many));
        }

        return matrices == 1 && !full;
    }

    private RowDraft Row(Dictionary<string, (string Text, Place Place)> item, int index)
    {
        var name = Text("NAME");
        return new RowDraft
        {
            Name = name,
            Place = places[index],
            Notes = Text("NOTES"),
            Link = Text("LINK"),
            Date = Dates.Epoch(Text("DATE"), name, At("DATE"), problems),
            Credibility = Tokens.Grade(Text("CREDIBILITY"), "credibility", name, At("CREDIBILITY"), problems),
            Relevance = Tokens.Grade(Text("RELEVANCE"), "relevance", name, At("RELEVANCE"), problems),
            Cells = Letters(Text("VALUES"), name, At("VALUES")),
            Remarks = [.. item.Where(f => !Known.Contains(f.Key) && f.Value.Text.Length > 0).OrderBy(f => f.Value.Place.Line).ThenBy(f => f.Value.Place.Column)
                .Select(f => KeyValuePair.Create(f.Key.ToLowerInvariant(), f.Value.Text))],
        };

        string Text(string field) => item.TryGetValue(field, out var found) ? found.Text : "";

        Place At(string field) => item.TryGetValue(field, out var found) ? found.Place : places[index];
    }

    private static readonly ImmutableHashSet<string> Known = ["NAME", "NOTES", "LINK", "DATE", "CREDIBILITY", "RELEVANCE", "VALUES"];

    private ImmutableArray<string?> Letters(string values, string row, Place place)
    {
        var cells = values.Length == 0 ? [] : values.Split(',');
        if (cells.Length != 0 && cells.Length != hypotheses.Count)
        {
            var what = ImportTexts.Say(cells.Length > hypotheses.Count ? "SUP1214.more" : "SUP1214.fewer");
            problems.Report(ImportCodes.CountDiffers, place, Tokens.Shown(row), cells.Length, hypotheses.Count, what);
        }

        return [.. hypotheses.Select((hypothesis, i) => i < cells.Length ? Tokens.Letter(cells[i], hypothesis.Name, row, place, problems) : null)];
    }
}
