using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>The sets of circumstances that may be supposed to be so, smaller ones first; the first is empty.</summary>
/// <remarks>A state that has no chance as things stood is never supposed. Whole sizes are taken as long as there are at most <see cref="Most"/> sets.</remarks>
internal sealed class FactSets
{
    /// <summary>The most sets.</summary>
    public const int Most = 128;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The sets of an inquiry.</summary>
    public FactSets(Inquiry inquiry)
    {
        Fact[][] states = [.. Possible(inquiry).GroupBy(f => f.Circumstance, StringComparer.Ordinal).Select(g => g.ToArray())];
        var sets = ImmutableArray.CreateBuilder<ImmutableArray<Fact>>();
        sets.Add([]);
        for (int size = 1; size <= states.Length; size++)
        {
            ImmutableArray<Fact>[] more = [.. OfSize(states, size).Take(Most + 1)];
            if (sets.Count + more.Length > Most)
            {
                break;
            }

            sets.AddRange(more);
            Largest = size;
        }

        All = sets.ToImmutable();
        Exhaustive = Largest == states.Length;
        for (int place = 0; place < All.Length; place++)
        {
            _places.Add(Name(All[place]), place);
        }
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<ImmutableArray<Fact>> All { get; }

    /// <summary>The number of circumstances in the largest.</summary>
    public int Largest { get; }

    /// <summary>Whether there are no others.</summary>
    public bool Exhaustive { get; }

    /// <summary>The place of a set without one of its circumstances.</summary>
    public int Without(int set, int left) => _places[Name(All[set].RemoveAt(left))];

    /// <summary>Whether one set is part of another.</summary>
    public bool IsPart(int part, int of) => All[part].All(fact => All[of].Any(f => f.Circumstance == fact.Circumstance && f.State == fact.State));

    private static string Name(ImmutableArray<Fact> facts) => string.Join("\n", facts.Select(f => f.Circumstance + "\t" + f.State));

    private static IEnumerable<ImmutableArray<Fact>> OfSize(Fact[][] states, int size, int from = 0) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, states.Length - from)).SelectMany(first => states[first].SelectMany(fact =>
            OfSize(states, size - 1, first + 1).Select(rest => rest.Insert(0, fact))));

    /// <summary>The states that have a chance at the central world, as things stood.</summary>
    private static Fact[] Possible(Inquiry inquiry)
    {
        Fact[] facts = [.. inquiry.Circumstances.SelectMany(c => c.States.Select(s => new Fact(c.Id, s, Place.Nowhere)))];
        Inquiry supposing = inquiry with { Possibilities = [.. facts.Select((fact, i) => new Possibility { Id = i.ToString(System.Globalization.CultureInfo.InvariantCulture), Given = [fact] })] };
        var model = new SituationModel(supposing, WorldTable.Central(JudgementSet.OfRun(inquiry)));
        var block = (SituationBlock)model.OpenBlock();
        block.MoveTo(0, 1);
        return [.. facts.Where((_, i) => model.Prospect(i, 0, clamped: false).Outlook.FactsChance is { } chance && block.Store.Row(chance, 0, 0)[0] > 0)];
    }
}
