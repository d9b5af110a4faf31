namespace Suppose.Model.Desires;

/// <summary>What a desire grows from, and what it weighs.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Weight">A strength in [0, 1]; null where roots are ranked or not judged, and then all count alike.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Root(string Id, Judgement? Weight, Place Place);
