namespace Suppose.Model;

/// <summary>Whose act the inquiry is about.</summary>
/// <param name="Name">The name as written, or null where none was given.</param>
/// <param name="Living">Whether the actor is living or unknown: then possibilities are never weighed or ranked.</param>
/// <param name="Us">Whether the actor is us, deciding about people one can't be sure of.</param>
public sealed record Actor(string? Name, bool Living, bool Us)
{
    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
