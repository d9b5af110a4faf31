using System.Collections.Immutable;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>The judgements that entered a run, as people count them: one for each draw, in the order of the file, defaults last.</summary>
internal static class UsedJudgements
{
    /// <summary>Those of a set.</summary>
    public static ImmutableArray<Judgement> Of(JudgementSet judgements) =>
        [.. judgements.Judgements.DistinctBy(j => j.Key, StringComparer.Ordinal)
            .OrderBy(j => j.IsDefault || !j.Place.IsInFile)
            .ThenBy(j => j.Place.Line).ThenBy(j => j.Place.Column).ThenBy(j => j.Key, StringComparer.Ordinal)];
}
