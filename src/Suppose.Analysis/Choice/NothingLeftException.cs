namespace Suppose.Analysis.Choice;

/// <summary>In some information state that counts, a possibility is left without any acceptable option.</summary>
/// <remarks>Caught where a run begins, and told as a limit of the run: temptation has no meaning where there is nothing else to do.</remarks>
internal sealed class NothingLeftException : Exception
{
    /// <summary>A possibility without an acceptable option.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="standing">The measures that stand.</param>
    public NothingLeftException(int possibility, ulong standing)
        : base("No acceptable option is left in some state.")
    {
        Possibility = possibility;
        Standing = standing;
    }

    /// <summary>Place of the possibility.</summary>
    public int Possibility { get; }

    /// <summary>The measures that stand, as a bit mask.</summary>
    public ulong Standing { get; }
}
