using Suppose.Language.Binding;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Desires;

/// <summary>Reads a bar and the share of worlds in which it is to be reached or kept: a judgement, or a map of both.</summary>
/// <param name="context">What the file's binders share.</param>
/// <param name="keys">The keys of the map.</param>
/// <param name="bar">The key of the bar in it: <c>at least</c> or <c>at most</c>.</param>
internal sealed class BarReader(DesireContext context, KeySet keys, string bar)
{
    /// <summary>The share of worlds where a file gives none.</summary>
    public const double DefaultShare = 0.9;

    /// <summary>Reads a bar.</summary>
    /// <param name="entry">What it is for, and the bar.</param>
    /// <param name="slot">The place of the judgement.</param>
    /// <returns>The bar with its share, or null where it can't be read; then why was reported.</returns>
    public (Judgement Bar, double Share)? Read(Entry entry, Slot slot)
    {
        if (entry.Value is not MappingNode map || map.Entries.All(e => !keys.Keys.Contains(e.Id, Phrase.Comparer)))
        {
            return context.Judgements.Read(entry.Value, slot) is { } plain ? (plain, DefaultShare) : null;
        }

        var fields = new MapReader(map, keys, context.Diagnostics);
        double share = fields.Find("in") is { } written ? Share(written) : DefaultShare;
        if (fields.Find(bar) is { } value)
        {
            return context.Judgements.Read(value.Value, slot) is { } judged ? (judged, share) : null;
        }

        context.Diagnostics.Report(BindingCodes.Missing, map.Place, entry.Id, $"`{bar}`");
        return null;
    }

    private double Share(Entry entry)
    {
        if (entry.Value is ScalarNode scalar
            && NumberText.TryParse(scalar.Text, out NumberText number)
            && number.Form != NumberForm.Factor && number.Low == number.High && number.Low is > 0 and <= 1)
        {
            return number.Low;
        }

        context.Diagnostics.Report(DesireCodes.NotAShare, entry.Value.Place, entry.Id);
        return DefaultShare;
    }
}
