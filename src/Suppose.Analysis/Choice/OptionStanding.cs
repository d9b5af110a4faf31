namespace Suppose.Analysis.Choice;

/// <summary>What an option is in an information state.</summary>
public enum OptionStanding
{
    /// <summary>It can't be taken.</summary>
    Unavailable,

    /// <summary>It can be taken, and is not the harmful method.</summary>
    Acceptable,

    /// <summary>It can be taken, and is the harmful method that must never seem the best.</summary>
    Never,
}
