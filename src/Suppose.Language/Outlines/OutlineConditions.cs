using System.Collections.Immutable;
using Suppose.Language.Binding;
using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Outlines;

/// <summary>Reads an outline's terms and fears, and which ways they are about.</summary>
/// <remarks>A term or a fear beneath a way is about that way; on the roots' level it is about the ways named beneath it. One phrase in several places is one term.</remarks>
/// <param name="tree">The outline's roots, wants and ways.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class OutlineConditions(OutlineTree tree, DiagnosticBag diagnostics)
{
    /// <summary>The terms.</summary>
    /// <param name="lines">All lines.</param>
    public ImmutableArray<Term> Terms(ImmutableArray<OutlineLine> lines) =>
        [.. Gather(lines, l => l.Mark is OutlineMark.Term or OutlineMark.LockedTerm).Select(t => new Term
        {
            Id = t.Id,
            Locked = t.Locked,
            Blocks = [.. t.Ways],
            Place = t.Place,
        })];

    /// <summary>The fears; each makes its ways less likely to reach what they reach.</summary>
    /// <param name="lines">All lines.</param>
    public ImmutableArray<Fear> Fears(ImmutableArray<OutlineLine> lines) =>
        [.. Gather(lines, l => l.Mark == OutlineMark.Fear).Select(f => new Fear(f.Id, [.. f.Ways.Select(way => new Named(way, Shift(f, way)))], f.Place))];

    private List<Condition> Gather(ImmutableArray<OutlineLine> lines, Func<OutlineLine, bool> chosen)
    {
        var known = new Dictionary<string, Condition>(Phrase.Comparer);
        var ordered = new List<Condition>();
        foreach (OutlineLine line in lines.Where(l => chosen(l) && l.Phrase.Length > 0))
        {
            if (!known.TryGetValue(line.Phrase, out Condition? condition))
            {
                known.Add(line.Phrase, condition = new Condition(line.Phrase, line.Place));
                ordered.Add(condition);
            }

            condition.Locked |= line.Mark == OutlineMark.LockedTerm;
            AddWays(line, condition.Ways);
        }

        return ordered;
    }

    private void AddWays(OutlineLine line, OrderedIds ways)
    {
        foreach (OutlineLine beneath in line.Beneath.Where(b => b.Phrase.Length > 0))
        {
            if (!beneath.IsCondition && tree.Way(beneath.Phrase) is { } way)
            {
                ways.Add(way);
            }
            else
            {
                diagnostics.ReportNear(
                    NameCodes.Unknown, beneath.Place, diagnostics.Near(NameCodes.Unknown, beneath.Phrase, tree.WayIds), beneath.Phrase, DiagnosticTexts.Text("item.way"), Names.Some(tree.WayIds));
            }
        }

        if (line.Parent is { } parent && tree.Way(parent.Phrase) is { } above)
        {
            ways.Add(above);
        }
    }

    private static Judgement Shift(Condition fear, string way) => JudgementReader.Default(
        NamedBinder.Shift, new Slot(JudgementKind.Shift, DrawKey.Of("fears", fear.Id, "shifts", way), Labels.Of("shifts", fear.Id, way))) with
    { Place = fear.Place };

    private sealed class Condition(string id, Place place)
    {
        public string Id => id;

        public Place Place => place;

        public bool Locked { get; set; }

        public OrderedIds Ways { get; } = new();
    }
}
