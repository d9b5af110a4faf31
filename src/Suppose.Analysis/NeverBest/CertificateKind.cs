namespace Suppose.Analysis.NeverBest;

/// <summary>What a certificate shows.</summary>
public enum CertificateKind
{
    /// <summary>A mixture of motives to which the harmful option is at least level with every acceptable one, and better than one of them.</summary>
    TemptingMixture,

    /// <summary>A mixture of acceptable options that beats the harmful one for every motive in the hull.</summary>
    BetterCourse,

    /// <summary>A mixture of all acceptable options that is at least level with the harmful one for every motive: nobody has a reason for it, though some are indifferent.</summary>
    NoReason,
}
