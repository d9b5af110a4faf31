using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>An inquiry with every possibility once more for each set of circumstances that may be supposed, as a fact that it brings: so in the world and in the mind.</summary>
internal sealed class Supposed
{
    private readonly int[][] _places;

    /// <summary>The inquiry.</summary>
    /// <param name="inquiry">The inquiry as it is.</param>
    /// <param name="facts">The sets of circumstances.</param>
    public Supposed(Inquiry inquiry, FactSets facts)
    {
        var possibilities = inquiry.Possibilities.ToBuilder();
        _places = [.. inquiry.Possibilities.Select((possibility, p) => facts.All.Select((set, f) => f == 0 ? p : Add(possibility, f, set)).ToArray())];
        Inquiry = inquiry with { Possibilities = possibilities.ToImmutable() };

        int Add(Possibility possibility, int place, ImmutableArray<Fact> set)
        {
            if (possibility.Given.Any(own => set.Any(f => f.Circumstance == own.Circumstance && f.State != own.State)))
            {
                return -1;
            }

            Fact[] fresh = [.. set.Where(f => possibility.Given.All(own => own.Circumstance != f.Circumstance))];
            possibilities.Add(possibility with { Id = $"{possibility.Id}\u001f{place}", Given = [.. possibility.Given, .. fresh] });
            return possibilities.Count - 1;
        }
    }

    /// <summary>The inquiry with all of them, the file's own first.</summary>
    public Inquiry Inquiry { get; }

    /// <summary>The place of a possibility with a set of circumstances; -1 where they contradict its own facts.</summary>
    public int Place(int possibility, int facts) => _places[possibility][facts];
}
