namespace Suppose.Numerics.Games;

/// <summary>How a run of the simplex method ended.</summary>
internal enum SimplexEnd
{
    /// <summary>It took more steps than a run without rounding should.</summary>
    OutOfSteps,

    /// <summary>At an optimum.</summary>
    Optimal,

    /// <summary>At a row that shows that no point meets all constraints.</summary>
    Infeasible,

    /// <summary>At a bound that the optimum cannot pass, and that is low enough.</summary>
    LowEnough,
}
