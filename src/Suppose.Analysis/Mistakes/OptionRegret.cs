using Suppose.Analysis.Choice;

namespace Suppose.Analysis.Mistakes;

/// <summary>What an option that can be taken is in a case, and by how much it falls short there by our own lights.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Standing">Whether it is the harmful method in this case.</param>
/// <param name="ByOurs">By how much it falls short.</param>
public sealed record OptionRegret(string Option, OptionStanding Standing, Regretted ByOurs);
