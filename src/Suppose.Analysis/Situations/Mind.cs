namespace Suppose.Analysis.Situations;

/// <summary>Whose chances are meant: the situation's own, or as one possibility believes them, given the facts that it brings.</summary>
/// <param name="Circumstances">The possibility whose beliefs on circumstances count; -1 for the situation's own chances.</param>
/// <param name="Outcomes">The possibility whose beliefs on outcomes count; -1 for the situation's own chances.</param>
/// <param name="Facts">The possibility whose facts are given; -1 for none.</param>
/// <param name="Clamped">Whether the facts are so whatever their chance: used where standing measures leave them none, so that conditioning has no answer.</param>
internal readonly record struct Mind(int Circumstances, int Outcomes, int Facts, bool Clamped)
{
    /// <summary>The situation's own chances.</summary>
    public static Mind AsItIs => new(-1, -1, -1, false);

    /// <summary>A possibility's beliefs, given its facts.</summary>
    public static Mind Of(int possibility) => new(possibility, possibility, possibility, false);

    /// <summary>The possibility whose beliefs count for a variable.</summary>
    public int On(Variable variable) => variable.IsCircumstance ? Circumstances : Outcomes;
}
