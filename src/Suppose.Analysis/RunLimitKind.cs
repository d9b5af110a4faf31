namespace Suppose.Analysis;

/// <summary>Which limit a run came up against.</summary>
public enum RunLimitKind
{
    /// <summary>More than 20 measures, and no bound on how many a design may join (<see cref="RunSettings.MaxMeasures"/>).</summary>
    NeedsMaxMeasures,

    /// <summary>Even so bounded, there are more feasible designs than can be looked at.</summary>
    TooManyDesigns,

    /// <summary>More measures than any run can take.</summary>
    TooManyMeasures,

    /// <summary>More worlds than the draws of the file's judgements have room for.</summary>
    TooManyWorlds,

    /// <summary>With a situation: a table of chances or values would have more cells than are worked out.</summary>
    TableTooLarge,

    /// <summary>With a situation: standing measures leave a possibility without any acceptable option in a state that counts.</summary>
    NothingLeft,
}
