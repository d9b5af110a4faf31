namespace Suppose.Numerics.Games;

/// <summary>Numbers that the simplex method can be done in: doubles for speed, fractions where it must be exact.</summary>
/// <typeparam name="TNumber">The implementing type.</typeparam>
internal interface IOrderedField<TNumber>
    where TNumber : struct, IOrderedField<TNumber>
{
    static abstract TNumber Zero { get; }

    static abstract TNumber One { get; }

    /// <summary>Whether nothing is ever rounded.</summary>
    static abstract bool IsExact { get; }

    /// <summary>A coefficient of this size or less may be nothing but rounding, and is never divided by.</summary>
    static abstract TNumber Negligible { get; }

    /// <summary>A variable that is negative by this much or less may be zero.</summary>
    static abstract TNumber Slack { get; }

    /// <summary>The number that a double stands for, exactly.</summary>
    static abstract TNumber Of(double value);

    static abstract TNumber operator +(TNumber a, TNumber b);

    static abstract TNumber operator -(TNumber a, TNumber b);

    static abstract TNumber operator *(TNumber a, TNumber b);

    static abstract TNumber operator /(TNumber a, TNumber b);

    static abstract bool operator <(TNumber a, TNumber b);

    static abstract bool operator >(TNumber a, TNumber b);

    /// <summary>Adds a multiple of one row to another.</summary>
    static abstract void AddMultiple(Span<TNumber> row, TNumber factor, ReadOnlySpan<TNumber> other);

    /// <summary>The nearest double, or one beside it.</summary>
    double ToDouble();
}
