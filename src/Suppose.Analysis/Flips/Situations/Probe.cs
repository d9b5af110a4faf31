using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>A judgement at eight places, all others at their medians, and under which possibilities to look.</summary>
/// <param name="Moved">The judgement; null where nothing is moved.</param>
/// <param name="Sizes">Its values, without the sign that an aversion adds; empty where nothing is moved.</param>
/// <param name="Possibilities">The possibilities, rising.</param>
internal sealed record Probe(Judgement? Moved, double[] Sizes, ImmutableArray<int> Possibilities);
