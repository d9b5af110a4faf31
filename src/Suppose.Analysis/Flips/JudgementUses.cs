using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Flips;

/// <summary>Where in a rated inquiry a judgement makes a difference.</summary>
internal sealed class JudgementUses
{
    private readonly Inquiry _inquiry;
    private readonly Dictionary<string, ImmutableArray<string>> _labels;
    private readonly Dictionary<string, ulong[]> _measures = new(StringComparer.Ordinal);

    /// <summary>The uses of an inquiry's judgements.</summary>
    public JudgementUses(Inquiry inquiry)
    {
        _inquiry = inquiry;
        _labels = JudgementsOfInquiry.Run(inquiry).GroupBy(j => j.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(j => j.Label).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        for (int measure = 0; measure < inquiry.Measures.Length; measure++)
        {
            foreach (PossibilityJudgement judged in inquiry.Measures[measure].Against.Concat(inquiry.Measures[measure].Stands))
            {
                Note(judged, measure);
            }
        }
    }

    /// <summary>Labels of every place that shares a draw.</summary>
    public ImmutableArray<string> Labels(string key) => _labels[key];

    /// <summary>The possibilities under which a judgement changes what some measures do; null measures stand for all.</summary>
    public int[] Possibilities(string key, ulong? measures = null) =>
        [.. Enumerable.Range(0, _inquiry.Possibilities.Length).Where(possibility => Matters(key, possibility, measures ?? ulong.MaxValue))];

    /// <summary>Whether a judgement says what costs or the act's harm weigh.</summary>
    public bool IsPrice(string key) =>
        _inquiry.Measures.Any(m => m.Cost?.Key == key) || _inquiry.Ours?.Costs?.Key == key || _inquiry.Ours?.Harm?.Key == key;

    private bool Matters(string key, int possibility, ulong measures) =>
        _inquiry.Possibilities[possibility].Acts?.Key == key || (_measures.TryGetValue(key, out ulong[]? own) && (own[possibility] & measures) != 0);

    private void Note(PossibilityJudgement judged, int measure)
    {
        if (!_measures.TryGetValue(judged.Judgement.Key, out ulong[]? own))
        {
            _measures.Add(judged.Judgement.Key, own = new ulong[_inquiry.Possibilities.Length]);
        }

        for (int possibility = 0; possibility < own.Length; possibility++)
        {
            own[possibility] |= _inquiry.Possibilities[possibility].Id == judged.Possibility ? MeasureSet.Of(measure) : 0;
        }
    }
}
