using System.Collections.Immutable;
using System.Globalization;
using Suppose.Language.Binding;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Desires;

/// <summary>Binds the limits: on effort, on harm, on how many ways may be new.</summary>
/// <remarks>Efforts add up, so that a limit on them may be a number above 1.</remarks>
/// <param name="context">What the file's binders share.</param>
/// <param name="file">The file's fields.</param>
internal sealed class LimitBinder(DesireContext context, MapReader file)
{
    private readonly BarReader _bars = new(context, Keys.Limit, "at most");
    private readonly MapReader? _fields = file.Map("limits") is { } map ? new MapReader(map, Keys.Limits, context.Diagnostics) : null;

    /// <summary>Binds the limits on efforts and harms.</summary>
    public ImmutableArray<Limit> Bind() => [.. Section("effort", LimitKind.Effort, context.Efforts), .. Section("harms", LimitKind.Harm, context.Goods)];

    /// <summary>The most ways that may be new; null where there is no such limit.</summary>
    public int? NewWays()
    {
        if (_fields?.Find("new ways") is not { } entry)
        {
            return null;
        }

        if (entry.Value is ScalarNode scalar && int.TryParse(scalar.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int ways))
        {
            return ways;
        }

        context.Diagnostics.Report(DesireCodes.NotANumberOfWays, entry.Value.Place, entry.Id);
        return null;
    }

    private IEnumerable<Limit> Section(string section, LimitKind kind, Names known)
    {
        foreach (Entry entry in _fields?.Map(section)?.Entries ?? [])
        {
            string? of = known.Find(entry.Id);
            if (of is null)
            {
                string? near = context.Diagnostics.Near(DesireCodes.LimitsNothing, entry.Id, known.Ids);
                context.Diagnostics.ReportNear(DesireCodes.LimitsNothing, entry.Key.Place, near, entry.Id, DiagnosticTexts.Text("item." + (kind == LimitKind.Effort ? "effort" : "good")));
            }

            var slot = new Slot(IsNumberAboveOne(entry, kind) ? JudgementKind.Weight : JudgementKind.Strength, DrawKey.Of("limits", section, of ?? entry.Id), Labels.Of("limit", of ?? entry.Id));
            if (_bars.Read(entry, slot) is { } bar)
            {
                yield return new Limit(kind, of ?? entry.Id, bar.Bar, bar.Bar.Distribution.Maximum, bar.Share, entry.Key.Place);
            }
        }
    }

    private static bool IsNumberAboveOne(Entry entry, LimitKind kind)
    {
        Node? written = entry.Value is MappingNode map ? map.Entries.FirstOrDefault(e => Phrase.Comparer.Equals(e.Id, "at most"))?.Value : entry.Value;
        return kind == LimitKind.Effort && written is ScalarNode scalar && NumberText.TryParse(scalar.Text, out NumberText number) && number is { Form: NumberForm.Plain, High: > 1 };
    }
}
