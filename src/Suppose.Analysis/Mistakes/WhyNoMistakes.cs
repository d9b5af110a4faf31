namespace Suppose.Analysis.Mistakes;

/// <summary>Why it can't be said whether something was a mistake.</summary>
public enum WhyNoMistakes
{
    /// <summary>The inquiry rates the act directly: there are no options to compare.</summary>
    NoSituation,

    /// <summary>The file does not say what is ours, and by whose lights is then open.</summary>
    NothingOurs,

    /// <summary>No option is marked as the harmful method.</summary>
    NothingHarmful,
}
