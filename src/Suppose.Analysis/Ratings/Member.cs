using Suppose.Model;

namespace Suppose.Analysis.Ratings;

/// <summary>One of a group, with the inquiry as this person rates it.</summary>
/// <param name="Name">The person.</param>
/// <param name="Inquiry">The inquiry with this person's judgements in place of its own.</param>
public sealed record Member(string Name, Inquiry Inquiry);
