using System.Collections.Immutable;

namespace Suppose.Findings.Reports;

/// <summary>Everything that is said about one result, to be handed over.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="FirstPage">What whoever reads one page has to know.</param>
/// <param name="Rest">What that rests on.</param>
/// <param name="Labels">What is said around it.</param>
public sealed record Handout(string Title, ImmutableArray<Section> FirstPage, ImmutableArray<Section> Rest, ReportLabels Labels)
{
    /// <summary>For the key of a judgement, the row of the list of judgements that it is in.</summary>
    public ImmutableDictionary<string, string> Anchors { get; init; } = ImmutableDictionary<string, string>.Empty;
}
