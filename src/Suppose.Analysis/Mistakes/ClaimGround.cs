namespace Suppose.Analysis.Mistakes;

/// <summary>What a possibility's claim that there was no mistake rests on.</summary>
public enum ClaimGround
{
    /// <summary>There is no such claim: it was a mistake by its own wants and beliefs.</summary>
    NoClaim,

    /// <summary>On what was believed: its own wants would have been better served by something else, had it known the chances.</summary>
    Beliefs,

    /// <summary>On what was wanted: its own wants were served best even with the chances as they are, ours were not.</summary>
    Wants,

    /// <summary>By our own lights it was none either.</summary>
    Shared,

    /// <summary>It depends on the assumptions.</summary>
    Open,
}
