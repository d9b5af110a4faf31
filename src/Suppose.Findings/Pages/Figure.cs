namespace Suppose.Findings;

/// <summary>A number that is shown, and where the JSON of the same result has it.</summary>
/// <param name="Value">The number, unrounded.</param>
/// <param name="At">Where it stands: the document (<c>run</c>, <c>record</c>), <c>#</c> and a JSON pointer as a URI fragment (RFC 6901, section 6).</param>
public readonly record struct Figure(double Value, string At);
