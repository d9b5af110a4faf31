namespace Suppose.Analysis.Situations.Tables;

/// <summary>A place in which a store keeps a table of one node; the default is an empty place.</summary>
/// <param name="Turn">The turn in which it was filled; in any other it counts as empty, and only its memory is used again.</param>
/// <param name="Set">The set of measures it was filled for, by its number among those that the node tells apart.</param>
/// <param name="Table">The memory.</param>
internal record struct TablePlace(int Turn, ulong Set, double[]? Table);
