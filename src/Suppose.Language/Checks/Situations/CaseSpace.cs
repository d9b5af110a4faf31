using System.Collections.Immutable;
using System.Numerics;
using Suppose.Language.Binding.Situations;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>All cases that some conditions tell apart, as a box with one side a subject; conditions are boxes within it.</summary>
/// <remarks>
/// Whether boxes leave a part of another uncovered is found by cutting away one box after the other. That is quick for rules as people write them, and
/// hard for some that nobody writes: the search gives up when its budget is spent.
/// </remarks>
internal sealed class CaseSpace
{
    private readonly ImmutableArray<Subject> _subjects;

    /// <summary>Makes the space that some conditions tell apart.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="subject">The subject of an id; null stands for the option. A subject has at most 64 values.</param>
    public CaseSpace(IEnumerable<Condition> conditions, Func<string?, Subject> subject)
    {
        _subjects = [.. conditions.Select(c => c.Subject).Distinct().Order(StringComparer.Ordinal).Select(subject)];
    }

    /// <summary>The whole space.</summary>
    public Case Whole => new([.. _subjects.Select(s => ulong.MaxValue >> (64 - s.Values.Length))]);

    /// <summary>The cases that meet conditions.</summary>
    /// <param name="when">The conditions.</param>
    public Case Meeting(ImmutableArray<Condition> when)
    {
        ulong[] sides = Whole.Sides;
        for (int i = 0; i < sides.Length; i++)
        {
            foreach (Condition condition in when)
            {
                if (condition.Subject == _subjects[i].Id)
                {
                    sides[i] &= Among(_subjects[i], condition.AnyOf);
                }
            }
        }

        return new Case(sides);
    }

    /// <summary>Finds cases of a box that no other box holds.</summary>
    /// <param name="within">The box.</param>
    /// <param name="others">The other boxes.</param>
    /// <param name="budget">How much may be looked at; what is looked at is taken from it.</param>
    /// <param name="outside">Cases that none of them holds, or null where there are none.</param>
    /// <returns>Whether the search came to an end.</returns>
    public static bool TryFindOutside(Case within, IReadOnlyList<Case> others, SearchBudget budget, out Case? outside)
    {
        outside = Outside(within, others, 0, budget);
        return !budget.IsSpent;
    }

    /// <summary>One case of a box in words; subjects that may be anything are left out.</summary>
    /// <param name="box">The box.</param>
    public string InWords(Case box)
    {
        Case whole = Whole;
        var words = new List<string>();
        for (int i = 0; i < _subjects.Length; i++)
        {
            if (box.Sides[i] != whole.Sides[i])
            {
                words.Add($"{_subjects[i].Id ?? VariableNames.Option}: {_subjects[i].Values[BitOperations.TrailingZeroCount(box.Sides[i])]}");
            }
        }

        return string.Join(", ", words);
    }

    private static ulong Among(Subject subject, ImmutableArray<string> values)
    {
        ulong among = 0;
        foreach (string value in values)
        {
            among |= 1UL << subject.Values.IndexOf(value);
        }

        return among;
    }

    private static Case? Outside(Case within, IReadOnlyList<Case> others, int from, SearchBudget budget)
    {
        for (int next = from; next < others.Count; next++)
        {
            if (!budget.Spend())
            {
                return null;
            }

            if (within.Meets(others[next]))
            {
                return CutAway(within, others, next, budget);
            }
        }

        return within;
    }

    // What is left of a box without another: for each side in turn, the part beyond the other's side, the sides before it kept within.
    private static Case? CutAway(Case within, IReadOnlyList<Case> others, int other, SearchBudget budget)
    {
        Case rest = within;
        for (int side = 0; side < rest.Sides.Length; side++)
        {
            ulong beyond = rest.Sides[side] & ~others[other].Sides[side];
            if (beyond == 0)
            {
                continue;
            }

            if (Outside(rest.With(side, beyond), others, other + 1, budget) is { } found)
            {
                return found;
            }

            rest = rest.With(side, rest.Sides[side] & others[other].Sides[side]);
        }

        return null;
    }
}
