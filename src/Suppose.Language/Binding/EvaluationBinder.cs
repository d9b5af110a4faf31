using System.Collections.Immutable;
using System.Globalization;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds what people have judged the matter to be.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class EvaluationBinder(BindingContext context)
{
    private static readonly string[] s_forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Binds one person's judgement.</summary>
    /// <param name="entry">Its id and body.</param>
    public Evaluation Bind(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Evaluation);
        string? who = fields.Text("who");
        if (string.IsNullOrEmpty(who))
        {
            context.Diagnostics.Report(RecordCodes.NobodysEvaluation, entry.Key.Place, entry.Id);
        }

        ImmutableArray<string> supports = context.Possibilities.Resolve(fields.Phrases("supports"));
        ImmutableArray<string> doubts = context.Possibilities.Resolve(fields.Phrases("doubts"));
        foreach (string both in supports.Intersect(doubts))
        {
            context.Diagnostics.Report(RecordCodes.SupportsAndDoubts, fields.PlaceOf("doubts"), entry.Id, both);
        }

        return new Evaluation
        {
            Id = entry.Id,
            Who = who ?? "",
            When = When(fields),
            Says = fields.Text("says"),
            Source = fields.Find("source")?.Value is ScalarNode { IsEmpty: false } source ? context.Sources.Resolve(source) : null,
            Supports = supports,
            Doubts = doubts,
            Private = fields.YesNo("private"),
            Place = entry.Key.Place,
        };
    }

    // Views are shown in the order of their dates, so a date that can't be put in order is said.
    private string? When(MapReader fields)
    {
        if (fields.Text("when") is not { Length: > 0 } when)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(when, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            context.Diagnostics.Report(RecordCodes.DateWithoutOrder, fields.PlaceOf("when"), when);
        }

        return when;
    }
}
