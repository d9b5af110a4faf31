using System.Collections.Immutable;

using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Model;

namespace Suppose.Analysis.NeverBest;

/// <summary>Under what a hull of motives chooses: the situation as it is, or one possibility's beliefs, facts and means.</summary>
/// <param name="Possibility">Place of the possibility; -1 for the situation as it is.</param>
/// <param name="Mind">The beliefs and facts.</param>
/// <param name="Means">Which options are within reach.</param>
internal sealed record HullContext(int Possibility, Mind Mind, ImmutableArray<bool> Means)
{
    /// <summary>Every context that differs from those before it: the situation as it is, then the possibilities in the order of the file.</summary>
    public static ImmutableArray<HullContext> All(SituationModel model)
    {
        Inquiry inquiry = model.Names.Inquiry;
        IEnumerable<HullContext> each = inquiry.Possibilities.Select((possibility, place) => new HullContext(
            place, model.MindOf(place), [.. inquiry.Options.Select(o => possibility.Only.IsEmpty || possibility.Only.Contains(o.Id))]));
        HullContext asItIs = new(-1, Mind.AsItIs, [.. inquiry.Options.Select(_ => true)]);
        return [.. each.Prepend(asItIs).DistinctBy(c => (c.Mind, string.Concat(c.Means.Select(m => m ? '1' : '0'))))];
    }
}
