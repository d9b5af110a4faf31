using System.Collections.Immutable;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Flips;

/// <summary>Where in a rated inquiry a judgement makes a difference.</summary>
internal sealed class JudgementUses
{
    private readonly Inquiry _inquiry;
    private readonly Dictionary<string, ImmutableArray<string>> _labels;

    /// <summary>The uses of an inquiry's judgements.</summary>
    public JudgementUses(Inquiry inquiry)
    {
        _inquiry = inquiry;
        _labels = JudgementsOfInquiry.Run(inquiry).GroupBy(j => j.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(j => j.Label).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>Labels of every place that shares a draw.</summary>
    public ImmutableArray<string> Labels(string key) => _labels[key];

    /// <summary>The possibilities under which a judgement changes what some measures do; null measures stand for all.</summary>
    public int[] Possibilities(string key, ulong? measures = null) =>
        [.. Enumerable.Range(0, _inquiry.Possibilities.Length).Where(possibility => Matters(key, possibility, measures ?? ulong.MaxValue))];

    /// <summary>Whether a judgement says what costs or the act's harm weigh.</summary>
    public bool IsPrice(string key) =>
        _inquiry.Measures.Any(m => m.Cost?.Key == key) || _inquiry.Ours?.Costs?.Key == key || _inquiry.Ours?.Harm?.Key == key;

    private bool Matters(string key, int possibility, ulong measures)
    {
        Possibility own = _inquiry.Possibilities[possibility];
        return own.Acts?.Key == key || _inquiry.Measures.Where((_, m) => (measures >> m & 1) != 0).SelectMany(m => m.Against.Concat(m.Stands))
            .Any(judged => judged.Possibility == own.Id && judged.Judgement.Key == key);
    }
}
