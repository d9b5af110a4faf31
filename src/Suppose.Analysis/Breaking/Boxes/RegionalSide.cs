namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Which way an input lies where things break, beside where they hold.</summary>
/// <remarks>By the two one-sided distances between the distribution functions: a way counts where it is at least twice the other, and more than chance would bring about.</remarks>
public enum RegionalSide
{
    /// <summary>Neither way: towards the middle or the ends, or no further than chance would bring about.</summary>
    Neither,

    /// <summary>Mostly higher.</summary>
    Higher,

    /// <summary>Mostly lower.</summary>
    Lower,
}
