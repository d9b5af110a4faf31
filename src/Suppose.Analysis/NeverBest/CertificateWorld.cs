namespace Suppose.Analysis.NeverBest;

/// <summary>The world in which a certificate was found.</summary>
public enum CertificateWorld
{
    /// <summary>Every judgement at its median.</summary>
    Central,

    /// <summary>The world in which a listed possibility is tempted most, all measures standing.</summary>
    Worst,
}
