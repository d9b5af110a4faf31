using System.Collections.Immutable;

namespace Suppose.Analysis.Lessons;

/// <summary>The weakest link of a design: those of its measures that fall together whose standing for certain would help it most, where it is worst off.</summary>
/// <param name="Measures">Ids of the design's measures, in the order of the file.</param>
/// <param name="Possibility">Id of the possibility, the ordinary member left out, under which the design leaves the largest chance; of equals the first.</param>
/// <param name="Upholder">Who upholds the link; null where the one measure is its own.</param>
/// <param name="Link">Ids of the measures that fall together, in the order of the file.</param>
/// <param name="Chance">The chance as it is: of the act; with a situation, that it seems the best option.</param>
/// <param name="ChanceIfStood">The chance if the link stood for certain; smaller than <paramref name="Chance"/>.</param>
/// <remarks>At the central world, where every judgement is at its median.</remarks>
public sealed record WeakestLink(ImmutableArray<string> Measures, string Possibility, string? Upholder, ImmutableArray<string> Link, double Chance, double ChanceIfStood);
