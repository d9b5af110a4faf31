using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>The cases in which a harmful option seems the best to one possibility as things stood, at the central world, and what became of them when circumstances are other.</summary>
internal sealed class TemptedCases
{
    private readonly int[] _seen;
    private readonly int[] _states;
    private readonly ImmutableArray<int[]> _cases;

    /// <summary>Finds the cases.</summary>
    /// <param name="model">The situation over the central world.</param>
    /// <param name="best">What is the best there.</param>
    /// <param name="possibility">The possibility.</param>
    public TemptedCases(SituationModel model, BestCourse best, int possibility)
    {
        Prospect prospect = model.Prospect(possibility, 0, clamped: false);
        StateTerms terms = prospect.Terms(0);
        int options = model.Options.Length;
        _seen = [.. model.Names.Variables.Where(v => v.Seen).Select(v => v.Index)];
        _states = [.. _seen.Select(v => model.Names.Variables[v].States.Length)];
        var cases = ImmutableArray.CreateBuilder<int[]>();
        var less = new bool[options];
        Array.Fill(less, true);
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            int[] own = prospect.Outlook.State(state).ToArray();
            long code = Code(own);
            ulong[] found = best.Of(possibility, 0, states => Code(states) == code, new ulong[options]);
            if (Enumerable.Range(0, options).Any(o => found[o] != 0 && terms.In(state)[o] == OptionStanding.Never))
            {
                cases.Add(own);
                for (int option = 0; option < options; option++)
                {
                    less[option] &= terms.In(state)[option] != OptionStanding.Never;
                }
            }
        }

        _cases = cases.ToImmutable();
        LessDestructive = [.. Enumerable.Range(0, options).Where(o => !_cases.IsEmpty && less[o] && prospect.Means[o])];
        Told = [.. _cases.Select(c => _seen.Select(v => new Fact(model.Names.Variables[v].Id, model.Names.Variables[v].States[c[v]], Place.Nowhere)).ToImmutableArray())];
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _cases.IsEmpty;

    /// <summary>The cases as people are told them.</summary>
    public ImmutableArray<ImmutableArray<Fact>> Told { get; }

    /// <summary>Places of the options within reach that are harmful in none of them.</summary>
    public ImmutableArray<int> LessDestructive { get; }

    /// <summary>The same cases where some circumstances are as supposed.</summary>
    /// <param name="names">Where circumstances stand.</param>
    /// <param name="facts">The circumstances supposed.</param>
    public CasesMeant With(Situations.SituationNames names, ImmutableArray<Fact> facts)
    {
        int[][] cases = [.. _cases.Select(c => (int[])c.Clone())];
        foreach (Fact fact in facts)
        {
            Situations.Variable variable = names.Variable(fact.Circumstance);
            Array.ForEach(cases, c => c[variable.Index] = variable.StateOf(fact.State));
        }

        HashSet<long> meant = [.. cases.Select(c => Code(c))];
        return states => meant.Contains(Code(states));
    }

    /// <summary>A number for what is seen anyhow: equal for two cases that are alike in it. There are few enough of them, since a table spans them all.</summary>
    private long Code(ReadOnlySpan<int> states)
    {
        long code = 0;
        for (int i = 0; i < _seen.Length; i++)
        {
            code = (code * _states[i]) + states[_seen[i]];
        }

        return code;
    }
}
