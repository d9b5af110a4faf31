namespace Suppose.Analysis.Situations.Tables;

/// <summary>Who asks for a table, and how long it has to be kept.</summary>
internal enum TableUse
{
    /// <summary>Several possibilities: it is kept while the block of worlds is.</summary>
    Shared,

    /// <summary>One possibility alone: it is kept as long as it may be asked for again while all sets of measures are gone through for that one.</summary>
    Own,

    /// <summary>It is hardly ever asked for twice under the same measures, so that only the latest is kept; whoever asks must be done with one before asking for the next.</summary>
    Passing,
}
