namespace Suppose.Analysis.Record;

/// <summary>The classic scores of one hypothesis: the fewer inconsistencies, the better it has stood up. They are not chances.</summary>
/// <param name="Hypothesis">Id of the possibility.</param>
/// <param name="Inconsistent">The number of items inconsistent with it, each counted once (Heuer 1999, ch. 8).</param>
/// <param name="Inconsistency">-1 for each inconsistent item and -2 for each very inconsistent one.</param>
/// <param name="Weighted">The same, each item multiplied by <see cref="AchRow.Weight"/> (PARC 2006, Technical Description for Version 1.1).</param>
public sealed record AchScore(string Hypothesis, int Inconsistent, double Inconsistency, double Weighted);
