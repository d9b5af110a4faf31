namespace Suppose.Language.Checks.Situations;

/// <summary>A box of cases: for each subject the values it may have, one bit each.</summary>
/// <param name="sides">The values by subject; never changed once made.</param>
internal sealed class Case(ulong[] sides)
{
    /// <summary>The values by subject.</summary>
    public ulong[] Sides { get; } = sides;

    /// <summary>Whether two boxes have a case in common.</summary>
    /// <param name="other">The other box, of the same space.</param>
    public bool Meets(Case other)
    {
        for (int i = 0; i < Sides.Length; i++)
        {
            if ((Sides[i] & other.Sides[i]) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The box with another side.</summary>
    /// <param name="side">Which side.</param>
    /// <param name="values">Its values.</param>
    public Case With(int side, ulong values)
    {
        ulong[] sides = [.. Sides];
        sides[side] = values;
        return new Case(sides);
    }
}
