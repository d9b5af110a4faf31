using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Outlines;

/// <summary>Tells an outline's roots, wants and ways apart and joins phrases that stand in several places.</summary>
internal sealed class OutlineTree
{
    private readonly ImmutableArray<OutlineLine> _top;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Item> _items = new(Phrase.Comparer);
    private readonly List<Item> _ordered = [];

    /// <summary>Takes in the lines.</summary>
    /// <param name="top">The lines on the roots' level.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public OutlineTree(ImmutableArray<OutlineLine> top, DiagnosticBag diagnostics)
    {
        _top = top;
        _diagnostics = diagnostics;
        Lines = [.. WithBeneath(top)];
        foreach (OutlineLine line in Lines.Where(IsThing))
        {
            Take(line);
        }

        foreach (Item item in _ordered)
        {
            CheckMarks(item);
        }
    }

    /// <summary>All lines, from top to bottom.</summary>
    public ImmutableArray<OutlineLine> Lines { get; }

    /// <summary>Every phrase of a root, a want or a way, where it stands first.</summary>
    public IEnumerable<(string Phrase, Place Place)> Phrases => _ordered.Select(i => (i.Id, i.Place));

    /// <summary>The ids of the ways.</summary>
    public IEnumerable<string> WayIds => _ordered.Where(i => i.IsWay).Select(i => i.Id);

    /// <summary>Whether a phrase is a way; its id as it was spelled first.</summary>
    /// <param name="phrase">The phrase.</param>
    public string? Way(string phrase) => _items.TryGetValue(phrase, out Item? item) && item.IsWay ? item.Id : null;

    /// <summary>The roots.</summary>
    public ImmutableArray<Root> Roots() => [.. _ordered.Where(i => i.IsRoot).Select(i => new Root(i.Id, null, i.Place))];

    /// <summary>The wants, and the ways that are needed for their own sake.</summary>
    public ImmutableArray<DesireWant> Wants()
    {
        var wants = ImmutableArray.CreateBuilder<DesireWant>();
        foreach (Item item in _ordered.Where(i => !i.IsWay && (!i.IsRoot || PartsOf(i).Any())))
        {
            wants.Add(new DesireWant { Id = item.Id, Shape = item.All ? WantShape.All : WantShape.Any, Parts = [.. PartsOf(item)], Place = item.Place });
        }

        foreach (Item way in _ordered.Where(i => i.IsWay && i.Above.Any(NeedsAll)))
        {
            wants.Add(new DesireWant { Id = way.Id, Shape = WantShape.Leaf, Place = way.Place });
        }

        return [.. wants.Select(w => w.Parts.IsEmpty ? w with { Shape = WantShape.Leaf } : w)];
    }

    /// <summary>The ways, with what they reach.</summary>
    public ImmutableArray<Way> Ways() => [.. _ordered.Where(i => i.IsWay).Select(i => new Way
    {
        Id = i.Id,
        Today = i.Today,
        DependsOn = i.DependsOn,
        Reaches = [.. i.Above.Select(above => NeedsAll(above) ? i.Id : above).Distinct().Select(want => new Named(want, Reaches(i, want)))],
        Place = i.Place,
    })];

    private static Judgement Reaches(Item way, string want) => JudgementReader.Default(
        NamedBinder.Reaches, new Slot(JudgementKind.Chance, DrawKey.Of("ways", way.Id, "reaches", want), Labels.Of("reaches", way.Id, want))) with
    { Place = way.Place };

    private bool NeedsAll(string id) => _items[id].All;

    // Beneath a want of which all parts are needed, a way is a part; elsewhere it reaches the want by itself.
    private IEnumerable<string> PartsOf(Item item) => item.Parts.Where(p => item.All || !_items[p].IsWay);

    private static bool IsThing(OutlineLine line) => !line.IsCondition && line.Phrase.Length > 0 && line.Parent is not { IsCondition: true };

    private void Take(OutlineLine line)
    {
        Item item = ItemOf(line);
        item.IsRoot |= line.Parent is null;
        item.HasParts |= line.Parts.Any();
        item.All |= line.Mark == OutlineMark.All;
        item.Today |= line.Mark == OutlineMark.Today;
        item.DependsOn = line.DependsOn == Reliance.Unsaid ? item.DependsOn : line.DependsOn;
        if (line.Parent is { } parent)
        {
            Item above = ItemOf(parent);
            above.Parts.Add(item.Id);
            item.Above.Add(above.Id);
        }
    }

    private Item ItemOf(OutlineLine line)
    {
        if (!_items.TryGetValue(line.Phrase, out Item? item))
        {
            _items.Add(line.Phrase, item = new Item(line.Phrase, line.Place));
            _ordered.Add(item);
        }

        return item;
    }

    private void CheckMarks(Item item)
    {
        if (item.Today && !item.IsWay)
        {
            _diagnostics.Report(OutlineCodes.MarkMeansNothing, item.Place, "*", item.Id, DiagnosticTexts.Text("outline.today"));
        }

        if (item.DependsOn != Reliance.Unsaid && !item.IsWay)
        {
            _diagnostics.Report(OutlineCodes.MarkMeansNothing, item.Place, item.DependsOn == Reliance.Luck ? "?" : "@", item.Id, DiagnosticTexts.Text("outline.reliance"));
        }

        if (item.All && !item.HasParts)
        {
            item.All = false;
            _diagnostics.Report(OutlineCodes.MarkMeansNothing, item.Place, "+", item.Id, DiagnosticTexts.Text("outline.all"));
        }
    }

    private static IEnumerable<OutlineLine> WithBeneath(IEnumerable<OutlineLine> lines)
    {
        foreach (OutlineLine line in lines)
        {
            yield return line;
            foreach (OutlineLine beneath in WithBeneath(line.Beneath))
            {
                yield return beneath;
            }
        }
    }

    private sealed class Item(string id, Place place)
    {
        public string Id => id;

        public Place Place => place;

        public bool IsRoot { get; set; }

        public bool HasParts { get; set; }

        public bool All { get; set; }

        public bool Today { get; set; }

        public Reliance DependsOn { get; set; }

        public bool IsWay => !IsRoot && !HasParts;

        public OrderedIds Parts { get; } = new();

        public OrderedIds Above { get; } = new();
    }
}
