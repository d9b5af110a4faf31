using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>What a possibility would choose under a design in the case in which, as things stood, the harmful option looks best.</summary>
/// <param name="Measures">Ids of the design's measures, in the order of the file.</param>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="State">The case: every circumstance that was seen as things stood, and its state.</param>
/// <param name="Before">The best responses there without any measure, by how often each is taken; ties share.</param>
/// <param name="After">The same with all measures of the design standing; where they reveal more, over all that may be seen besides.</param>
/// <remarks>At the central world. It tells what <see cref="DesignResult.Instead"/> can't where an option is the harmful one in some cases and not in others.</remarks>
public sealed record Switch(ImmutableArray<string> Measures, string Possibility, ImmutableArray<Fact> State, ImmutableArray<OptionShare> Before, ImmutableArray<OptionShare> After);
