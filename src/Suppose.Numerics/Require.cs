namespace Suppose.Numerics;

/// <summary>What the numbers that callers hand in must satisfy.</summary>
internal static class Require
{
    /// <summary>A number that is neither infinite nor NaN.</summary>
    public static void Finite(double value, string name)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("It must be a finite number.", name);
        }
    }

    /// <summary>A finite number above zero.</summary>
    public static void Positive(double value, string name)
    {
        Finite(value, name);
        if (value <= 0)
        {
            throw new ArgumentException("It must be above zero.", name);
        }
    }

    /// <summary>A number in [0, 1].</summary>
    public static void Share(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(name, value, "It must lie in [0, 1].");
        }
    }

    /// <summary>Two finite bounds in order, whose difference is finite too.</summary>
    public static void Range(double low, double high, string name)
    {
        Finite(low, name);
        Finite(high, name);
        Finite(high - low, name);
        if (low > high)
        {
            throw new ArgumentException("The low end must not lie above the high end.", name);
        }
    }

    /// <summary>Two lengths that go together.</summary>
    public static void SameLength(int expected, int actual, string name)
    {
        if (expected != actual)
        {
            throw new ArgumentException("The spans must have the same length.", name);
        }
    }
}
