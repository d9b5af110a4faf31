namespace Suppose.Language.Judgements;

/// <summary>How a value was written, which limits what it can be used for.</summary>
internal enum NumberForm
{
    /// <summary>A plain number or range: <c>0.3</c>, <c>0.2..0.45</c>.</summary>
    Plain,

    /// <summary>A percentage: <c>30%</c>, <c>20-45%</c>.</summary>
    Percent,

    /// <summary>A factor: <c>x0.3</c>, <c>x2..4</c>.</summary>
    Factor,

    /// <summary>A word of a vocabulary.</summary>
    Word,

    /// <summary>A map that gives a distribution's shape.</summary>
    Shape,
}
