namespace Suppose.Analysis.Choice.Explaining;

/// <summary>How a judgement enters a chance; the steps are applied in this order.</summary>
public enum ChanceStepKind
{
    /// <summary>The situation's own rule.</summary>
    Rule,

    /// <summary>What the possibility's actor believes instead.</summary>
    Belief,

    /// <summary>What a standing measure sets.</summary>
    Set,

    /// <summary>What a standing measure shifts.</summary>
    Shift,
}
