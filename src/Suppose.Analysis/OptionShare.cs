namespace Suppose.Analysis;

/// <summary>How often an option would be taken.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Share">Its share, in [0, 1], over states, standing and worlds.</param>
public readonly record struct OptionShare(string Option, double Share);
