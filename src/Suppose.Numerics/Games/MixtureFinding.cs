namespace Suppose.Numerics.Games;

/// <summary>What a hull of motives makes of one harmful option.</summary>
public enum MixtureFinding
{
    /// <summary>Some mixture of the motives puts it at least level with every acceptable option and ahead of one: that mixture is the certificate.</summary>
    TemptingMixture,

    /// <summary>Some mixture of acceptable options beats it for every motive in the hull: that better course is the certificate.</summary>
    BetterCourse,

    /// <summary>
    /// No mixture of the motives has a reason for it, though some are level with it and all acceptable options. The certificate is a course that uses every
    /// acceptable option and is at least level with it for every motive: a mixture of motives that is behind with no option can then be ahead of none.
    /// </summary>
    NoReason,
}
