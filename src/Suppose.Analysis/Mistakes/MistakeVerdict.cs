namespace Suppose.Analysis.Mistakes;

/// <summary>Whether taking an option is a mistake, over the worlds.</summary>
public enum MistakeVerdict
{
    /// <summary>In at most 5% of the worlds it falls clearly short of the best that could be done.</summary>
    NoMistake,

    /// <summary>In some worlds it does, in others not.</summary>
    Depends,

    /// <summary>In at least 95% of the worlds it does.</summary>
    Mistake,
}
