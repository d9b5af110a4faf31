namespace Suppose.Model.Care;

/// <summary>A place where people can be reached.</summary>
/// <param name="Where">For which country or region.</param>
/// <param name="Who">Who answers.</param>
/// <param name="How">How to reach them.</param>
/// <param name="When">When they answer.</param>
/// <param name="ReadAt">Where this was read.</param>
/// <param name="Checked">The day on which it was read there. Nobody was called.</param>
public sealed record CarePlace(string Where, string Who, string How, string When, string ReadAt, DateOnly Checked);
