namespace Suppose.Model.Levers;

/// <summary>What a measure pulls at: five families of situational prevention (Cornish and Clarke 2003), who decides, who knows, and what people come to want.</summary>
public enum Lever
{
    /// <summary>How much it takes to do it.</summary>
    Effort,

    /// <summary>How likely it is to be seen, and by whom.</summary>
    RiskOfDiscovery,

    /// <summary>What it brings to whoever does it.</summary>
    Reward,

    /// <summary>What drives people to it.</summary>
    Provocation,

    /// <summary>What makes it seem all right.</summary>
    Excuse,

    /// <summary>Who may do it, and who has to agree.</summary>
    DecisionRight,

    /// <summary>What whoever decides gets to know in time.</summary>
    Information,

    /// <summary>What people come to want, and to be able to do.</summary>
    Growth,
}
