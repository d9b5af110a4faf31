namespace Suppose.Analysis.Choice;

/// <summary>What has to be known of a group of options.</summary>
internal enum GroupJoin
{
    /// <summary>Its best utility alone; other rows are left as they are.</summary>
    BestAlone,

    /// <summary>The best utility and how many options share it.</summary>
    Count,

    /// <summary>The best utility, how many options share it, and what these are worth to us.</summary>
    Worth,

    /// <summary>The best utility, and what the options weigh and are worth in a quantal response.</summary>
    Quantal,
}
