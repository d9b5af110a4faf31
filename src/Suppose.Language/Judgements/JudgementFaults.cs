using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Words;
using Suppose.Model;

namespace Suppose.Language.Judgements;

/// <summary>Says what is wrong with a judgement.</summary>
/// <param name="diagnostics">Where it is said.</param>
/// <param name="lexicon">The file's lexicon.</param>
internal sealed class JudgementFaults(DiagnosticBag diagnostics, Vocabulary lexicon)
{
    /// <summary>Reports that a text is no judgement of a kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind meant; null in <c>numbers</c>, where it may be any.</param>
    /// <param name="place">Where.</param>
    public void Unreadable(string text, JudgementKind? kind, Place place)
    {
        if (NumberText.IsNotANumber(text))
        {
            diagnostics.Report(JudgementCodes.NotANumber, place, Shorten(text), Forms(kind));
        }
        else if (NumberText.HasDecimalComma(text))
        {
            diagnostics.ReportNear(JudgementCodes.DecimalComma, place, text.Replace(',', '.'), text);
        }
        else if (kind is { } known && OtherKindOf(text, known) is { } other)
        {
            diagnostics.Report(JudgementCodes.OtherKind, place, Shorten(text), KindName(other), KindName(known), Forms(kind));
        }
        else
        {
            string? near = diagnostics.Near(JudgementCodes.UnknownWord, text, Phrases(kind));
            diagnostics.ReportNear(JudgementCodes.UnknownWord, place, near, Shorten(text), KindName(kind), Forms(kind));
        }
    }

    /// <summary>Whether a value fits the place where it is used; what does not fit is reported.</summary>
    /// <param name="written">The value.</param>
    /// <param name="slot">The place.</param>
    /// <param name="place">Where in the file it is used.</param>
    public bool Fits(Written written, Slot slot, Place place)
    {
        if (!FormFits(written, slot.Kind))
        {
            ReportForm(written, slot.Kind, place);
            return false;
        }

        KindRange range = KindRange.Of(slot.Kind, slot.MayBeAversion);
        if (written.Distribution.Minimum < range.Low)
        {
            DiagnosticCode code = slot.Kind == JudgementKind.Strength && range.Low == 0 ? JudgementCodes.NoAversion : range.Low == 0 ? JudgementCodes.Negative : JudgementCodes.OutOfRange;
            diagnostics.Report(code, place, written.Text, KindName(slot.Kind), range.Low, range.High);
            return false;
        }

        if (written.Distribution.Maximum > range.High)
        {
            bool percentMeant = range.High == 1 && written is { Form: NumberForm.Plain, Name: null } && written.Distribution.Maximum <= 100;
            diagnostics.ReportNear(JudgementCodes.OutOfRange, place, percentMeant ? written.Text + "%" : null, written.Text, KindName(slot.Kind), range.Low, range.High);
            return false;
        }

        return true;
    }

    /// <summary>What can be written for a kind, as a phrase.</summary>
    /// <param name="kind">The kind; null for any.</param>
    public string Forms(JudgementKind? kind)
    {
        string words = kind is { } known ? string.Join(", ", Vocabularies.For(known, lexicon).SelectMany(v => v.Words).Select(w => $"`{w.Name}`")) : "";
        return DiagnosticTexts.Text("forms." + (kind?.ToString() ?? "Any"), words);
    }

    /// <summary>A kind's name with its article.</summary>
    /// <param name="kind">The kind; null for any.</param>
    public static string KindName(JudgementKind? kind) => DiagnosticTexts.Text("kind." + (kind?.ToString() ?? "Any"));

    /// <summary>A text cut to what fits a line.</summary>
    /// <param name="text">The text.</param>
    public static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");

    private static bool FormFits(Written written, JudgementKind kind) => written.Form switch
    {
        NumberForm.Word => WordFits(written.WordKind, kind),
        NumberForm.Factor => kind is JudgementKind.Shift or JudgementKind.Weight,
        NumberForm.Plain => kind != JudgementKind.Shift || written.Distribution is { IsCertain: true, Minimum: 1 },
        NumberForm.Percent => kind is not (JudgementKind.Shift or JudgementKind.Sharpness),
        _ => true,
    };

    private static bool WordFits(JudgementKind? word, JudgementKind kind) => word == kind || (word, kind) is
        (JudgementKind.Shift, JudgementKind.Weight) or (JudgementKind.Chance, JudgementKind.Expectation);

    private void ReportForm(Written written, JudgementKind kind, Place place)
    {
        if (kind == JudgementKind.Shift && written.Form is NumberForm.Plain)
        {
            diagnostics.ReportNear(JudgementCodes.FactorNeeded, place, written.Name is null ? "x" + written.Text : null, written.Text);
            return;
        }

        string form = written.WordKind is { } word ? KindName(word) : DiagnosticTexts.Text("form." + written.Form);
        diagnostics.Report(JudgementCodes.OtherKind, place, written.Text, form, KindName(kind), Forms(kind));
    }

    private JudgementKind? OtherKindOf(string text, JudgementKind known)
    {
        foreach (JudgementKind kind in Enum.GetValues<JudgementKind>())
        {
            if (kind != known && kind is not JudgementKind.Weight && Vocabularies.For(kind, lexicon).Any(v => v.Find(text) is not null))
            {
                return kind;
            }
        }

        return null;
    }

    private IEnumerable<string> Phrases(JudgementKind? kind) => kind is { } known
        ? Vocabularies.For(known, lexicon).SelectMany(v => v.Phrases)
        : new[] { lexicon, Vocabularies.Strength, Vocabularies.Shift, Vocabularies.Expectation, Vocabularies.Reliability }.SelectMany(v => v.Phrases);
}
