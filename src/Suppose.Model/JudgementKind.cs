namespace Suppose.Model;

/// <summary>What sort of quantity a judgement speaks of; it sets the words that may be used and the range that is possible.</summary>
public enum JudgementKind
{
    /// <summary>A probability in [0, 1].</summary>
    Chance,

    /// <summary>How much a want, a cost, a harm or a burden weighs: [0, 1], or [-1, 1] where an aversion is meant.</summary>
    Strength,

    /// <summary>A factor on odds, from 0 (stops it) upwards; 1 changes nothing.</summary>
    Shift,

    /// <summary>The chance of seeing a piece of evidence if a possibility were true, in [0, 1].</summary>
    Expectation,

    /// <summary>How far a source can be relied on, in [0, 1].</summary>
    Reliability,

    /// <summary>How sharply an actor tells better options from worse (beta of the quantal response), from 0 upwards.</summary>
    Sharpness,

    /// <summary>A prior weight relative to 1, from 0 upwards.</summary>
    Weight,
}
