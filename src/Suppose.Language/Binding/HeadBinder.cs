using System.Globalization;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Words;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds what stands at the head of a file: version, actor, lexicon, tolerance.</summary>
/// <param name="fields">The file's fields.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class HeadBinder(MapReader fields, DiagnosticBag diagnostics)
{
    /// <summary>The version of the language that this program reads.</summary>
    public const int Version = 1;

    /// <summary>The tolerance where none is given: 5%.</summary>
    public const double DefaultTolerance = 0.05;

    /// <summary>Checks the version, where the file gives one.</summary>
    public void CheckVersion()
    {
        if (fields.Text("suppose") is not { } text)
        {
            return;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int version) || version < 1)
        {
            diagnostics.Report(JudgementCodes.PlainNumber, fields.PlaceOf("suppose"), "suppose", $"`{JudgementFaults.Shorten(text)}`");
        }
        else if (version > Version)
        {
            diagnostics.Report(BindingCodes.LaterVersion, fields.PlaceOf("suppose"), version, Version);
        }
    }

    /// <summary>Whose act it is, or null where the file does not say.</summary>
    public Actor? Actor() => Written() is { } actor ? actor with { Place = fields.Find("actor")!.Key.Place } : null;

    /// <summary>The file's lexicon; the default where it names none or one that can't be used.</summary>
    public Vocabulary Lexicon()
    {
        switch (fields.Find("lexicon")?.Value)
        {
            case null or ScalarNode { IsEmpty: true }:
                return Lexicons.Icd203;
            case MappingNode map:
                return new OwnLexicon(diagnostics).Read(map);
            case ScalarNode scalar:
                return Lexicons.Named(scalar.Text) ?? Unknown(scalar);
            case { } other:
                fields.WrongShape(other, "lexicon", "lexicon");
                return Lexicons.Icd203;
        }
    }

    /// <summary>What still counts as "never": a plain number or a percentage.</summary>
    public double Tolerance()
    {
        if (fields.Text("tolerance") is not { } text)
        {
            return DefaultTolerance;
        }

        Place place = fields.PlaceOf("tolerance");
        if (!NumberText.TryParse(text, out NumberText number) || number.Form == NumberForm.Factor || number.Low != number.High || !double.IsFinite(number.Low))
        {
            diagnostics.Report(JudgementCodes.PlainNumber, place, "tolerance", $"`{JudgementFaults.Shorten(text)}`");
            return DefaultTolerance;
        }

        if (number.Low is >= 0 and < 1)
        {
            return number.Low;
        }

        string? near = number is { Form: NumberForm.Plain, Low: >= 1 and <= 50 } ? text + "%" : null;
        diagnostics.ReportNear(JudgementCodes.OutOfRange, place, near, text, JudgementFaults.KindName(JudgementKind.Chance), 0, 1);
        return DefaultTolerance;
    }

    private Vocabulary Unknown(ScalarNode scalar)
    {
        string names = string.Join(", ", Lexicons.Names.Select(n => $"`{n}`"));
        diagnostics.ReportNear(JudgementCodes.UnknownLexicon, scalar.Place, Nearest.To(scalar.Text, Lexicons.Names), scalar.Text, names);
        return Lexicons.Icd203;
    }

    private Actor? Written()
    {
        switch (fields.Find("actor")?.Value)
        {
            case null or ScalarNode { IsEmpty: true }:
                return null;
            case MappingNode map:
                var actor = new MapReader(map, Keys.Actor, diagnostics);
                return new Actor(actor.Text("name"), actor.YesNo("living"), actor.YesNo("us"));
            case ScalarNode name when Phrase.Same(name.Text, "unknown"):
                return new Actor(null, Living: true, Us: false);
            default:
                return fields.Text("actor") is { } text ? new Actor(text, Living: false, Us: false) : null;
        }
    }
}
