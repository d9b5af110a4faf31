using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>The places of parts of one value, asked for in the order of the value.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="whole">Where the value begins.</param>
/// <param name="walk">The walk through it; null where the value stands in no file.</param>
internal sealed class PartPlaces(SourceText source, Place whole, ScalarWalk? walk)
{
    /// <summary>The place of the next part, or the value's own place where the part can't be found in the file.</summary>
    /// <param name="start">Where the part begins in the value; not before the end of the part asked for last.</param>
    /// <param name="length">How many characters of the value it takes.</param>
    public Place Of(int start, int length) => walk?.Next(start, length) is { } found ? source.PlaceOf(found.Start, found.End) : whole;
}
