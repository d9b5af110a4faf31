using System.Collections;
using System.Collections.Immutable;
using Suppose.Language.Binding.Situations;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>All cases that some conditions tell apart, as a box with one side a subject; conditions are boxes within it.</summary>
/// <remarks>
/// Whether boxes leave a part of another uncovered is found by cutting away one box after the other. That is quick for rules as people write them, and
/// hard for some that nobody writes: the search gives up after a fixed number of cuts.
/// </remarks>
internal sealed class CaseSpace
{
    private const int MostCuts = 20_000;

    private readonly ImmutableArray<Subject> _subjects;

    /// <summary>Makes the space that some conditions tell apart.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="subject">The subject of an id; null stands for the option.</param>
    public CaseSpace(IEnumerable<Condition> conditions, Func<string?, Subject> subject)
    {
        _subjects = [.. conditions.Select(c => c.Subject).Distinct().Order(StringComparer.Ordinal).Select(subject)];
    }

    /// <summary>The whole space.</summary>
    public Case Whole => new([.. _subjects.Select(s => new BitArray(s.Values.Length, true))]);

    /// <summary>The cases that meet conditions.</summary>
    /// <param name="when">The conditions.</param>
    public Case Meeting(ImmutableArray<Condition> when) => new([.. _subjects.Select(s => Side(s, when))]);

    /// <summary>Finds cases of a box that no other box holds.</summary>
    /// <param name="within">The box.</param>
    /// <param name="others">The other boxes.</param>
    /// <param name="outside">Cases that none of them holds, or null where there are none.</param>
    /// <returns>Whether the search came to an end.</returns>
    public static bool TryFindOutside(Case within, IReadOnlyList<Case> others, out Case? outside)
    {
        int cuts = 0;
        outside = Outside(within, others, 0, ref cuts);
        return cuts <= MostCuts;
    }

    /// <summary>One case of a box in words; subjects that may be anything are left out.</summary>
    /// <param name="box">The box.</param>
    public string InWords(Case box)
    {
        var words = new List<string>();
        for (int i = 0; i < _subjects.Length; i++)
        {
            if (!box.Sides[i].HasAllSet())
            {
                words.Add($"{_subjects[i].Id ?? VariableNames.Option}: {_subjects[i].Values[box.First(i)]}");
            }
        }

        return string.Join(", ", words);
    }

    private static BitArray Side(Subject subject, ImmutableArray<Condition> when)
    {
        var side = new BitArray(subject.Values.Length, true);
        foreach (Condition condition in when)
        {
            if (condition.Subject == subject.Id)
            {
                side.And(new BitArray([.. subject.Values.Select(v => condition.AnyOf.Contains(v))]));
            }
        }

        return side;
    }

    private static Case? Outside(Case within, IReadOnlyList<Case> others, int from, ref int cuts)
    {
        for (int next = from; next < others.Count; next++)
        {
            if (within.Meets(others[next]))
            {
                return CutAway(within, others, next, ref cuts);
            }
        }

        return within;
    }

    // What is left of a box without another: for each side in turn, the part beyond the other's side, the sides before it kept within.
    private static Case? CutAway(Case within, IReadOnlyList<Case> others, int other, ref int cuts)
    {
        Case rest = within;
        for (int side = 0; side < rest.Sides.Length; side++)
        {
            if (++cuts > MostCuts)
            {
                return null;
            }

            BitArray beyond = new BitArray(others[other].Sides[side]).Not().And(rest.Sides[side]);
            if (beyond.HasAnySet() && Outside(rest.With(side, beyond), others, other + 1, ref cuts) is { } found)
            {
                return found;
            }

            rest = rest.With(side, new BitArray(rest.Sides[side]).And(others[other].Sides[side]));
        }

        return null;
    }
}

/// <summary>A box of cases: for each subject the values it may have.</summary>
/// <param name="Sides">The values, one bit each; never changed once made.</param>
internal sealed record Case(ImmutableArray<BitArray> Sides)
{
    /// <summary>Whether two boxes have a case in common.</summary>
    /// <param name="other">The other box.</param>
    public bool Meets(Case other) => !Sides.Where((side, i) => !new BitArray(side).And(other.Sides[i]).HasAnySet()).Any();

    /// <summary>The box with another side.</summary>
    /// <param name="side">Which side.</param>
    /// <param name="values">Its values.</param>
    public Case With(int side, BitArray values) => new(Sides.SetItem(side, values));

    /// <summary>The first value of a side.</summary>
    /// <param name="side">Which side.</param>
    public int First(int side)
    {
        for (int i = 0; i < Sides[side].Length; i++)
        {
            if (Sides[side][i])
            {
                return i;
            }
        }

        return -1;
    }
}
