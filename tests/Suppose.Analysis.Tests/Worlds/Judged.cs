using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Worlds;

/// <summary>Judgements for tests.</summary>
internal static class Judged
{
    public static Judgement As(string key, double low, double high) => As(key, new Uniform(low, high));

    public static Judgement As(string key, Distribution distribution) => new()
    {
        Key = key,
        Label = key,
        Kind = JudgementKind.Chance,
        Distribution = distribution,
        Written = key,
    };

    public static RankedWants Ranked(string prefix, params string[][] tiers) => new(
        prefix,
        [.. tiers.Select(t => t.Select(w => new RankedWant(w.TrimStart('-'), w[0] == '-')).ToImmutableArray())],
        Place.Nowhere);
}
