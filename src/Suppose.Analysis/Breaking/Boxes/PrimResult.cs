using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>What looking for boxes found.</summary>
/// <param name="Trajectory">All boxes on the way, from the one that holds every case to the last and narrowest, in the order in which they were found.</param>
/// <param name="Offered">
/// The box to speak of first: one with few conditions, none of which is likely to be chance, that goes best with breaking; null where there is none, and then what breaks is scattered.
/// </param>
public sealed record PrimResult(ImmutableArray<FailureBox> Trajectory, FailureBox? Offered);
