using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>A goal with a value in [0, 1]: a leaf that is met or not, or a combination of other wants.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Place">Where it stands in the file.</param>
public abstract record Want(string Id, Place Place);

/// <summary>A want that is met when a circumstance or an outcome is in one of some states.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Variable">Id of the circumstance or outcome.</param>
/// <param name="States">The states that meet it.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record LeafWant(string Id, string Variable, ImmutableArray<string> States, Place Place) : Want(Id, Place);

/// <summary>A weighed mean of other wants; the weights are normalised to sum 1.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Parts">The wants and what each weighs.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record WeighedWant(string Id, ImmutableArray<WantWeight> Parts, Place Place) : Want(Id, Place);

/// <summary>Met as far as all its parts are: the product of their values.</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Parts">Ids of the wants.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record AllWant(string Id, ImmutableArray<string> Parts, Place Place) : Want(Id, Place);

/// <summary>Met as far as any of its parts is: 1 less the product of (1 - value).</summary>
/// <param name="Id">The phrase that names it.</param>
/// <param name="Parts">Ids of the wants.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record AnyWant(string Id, ImmutableArray<string> Parts, Place Place) : Want(Id, Place);
