using Suppose.Language.Binding;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Words;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Language.Judgements;

/// <summary>Reads judgements in all the forms in which they may be written.</summary>
/// <param name="diagnostics">Where faults are reported.</param>
/// <param name="lexicon">The file's lexicon of chance words.</param>
internal sealed class JudgementReader(DiagnosticBag diagnostics, Vocabulary lexicon)
{
    private readonly JudgementFaults _faults = new(diagnostics, lexicon);
    private readonly ShapeReader _shapes = new(diagnostics);
    private readonly Dictionary<string, Written?> _numbers = new(Phrase.Comparer);

    /// <summary>The file's lexicon of chance words.</summary>
    public Vocabulary Lexicon => lexicon;

    /// <summary>Reads a judgement.</summary>
    /// <param name="node">What was written.</param>
    /// <param name="slot">The place in the language where it stands.</param>
    /// <returns>The judgement, or null where it can't be read; then why was reported.</returns>
    public Judgement? Read(Node node, Slot slot)
    {
        Written? written = Value(node, slot.Kind, slot.MayBeAversion);
        return written is null || !_faults.Fits(written, slot, written.Place) ? null : Judge(written, slot);
    }

    /// <summary>Reads a value of <c>numbers</c>, whose kind shows only where it is used.</summary>
    /// <param name="entry">The name and what was written under it.</param>
    /// <returns>The named number, or null where it can't be read; then why was reported.</returns>
    public NamedNumber? ReadNamed(Entry entry)
    {
        Written? written = Value(entry.Value, null, mayBeAversion: true);
        if (written?.Name is not null)
        {
            diagnostics.Report(JudgementCodes.NumberNamesNumber, entry.Value.Place, entry.Id, written.Name);
            written = null;
        }

        _numbers[entry.Id] = written is null ? null : written with { Name = entry.Id };
        if (written is null)
        {
            return null;
        }

        JudgementKind kind = written.WordKind ?? (written.Form == NumberForm.Factor ? JudgementKind.Shift : written.Distribution.Maximum <= 1 ? JudgementKind.Chance : JudgementKind.Weight);
        return new NamedNumber(entry.Id, Judge(written, new Slot(kind, DrawKey.Of("numbers", entry.Id), entry.Id)));
    }

    /// <summary>A judgement that the author left out.</summary>
    /// <param name="word">The word supplied.</param>
    /// <param name="slot">The place in the language where it would stand.</param>
    public static Judgement Default(Word word, Slot slot) => new()
    {
        Key = slot.Key,
        Label = slot.Label,
        Kind = slot.Kind,
        Distribution = Between(word.Low, word.High),
        Written = word.Name,
        Word = word.Name,
        IsDefault = true,
    };

    private static Judgement Judge(Written written, Slot slot) => new()
    {
        Key = written.Name is { } name ? DrawKey.Of("numbers", name)
            : written.Word is { } word && slot.Row is { } row ? DrawKey.Then(row, word)
            : slot.Key,
        Label = slot.Label,
        Kind = slot.Kind,
        Distribution = written.Distribution,
        Written = written.Text,
        Word = written.Word,
        Because = written.Because,
        By = written.By,
        Place = written.Place,
    };

    private Written? Value(Node node, JudgementKind? kind, bool mayBeAversion) => node switch
    {
        ScalarNode scalar => Scalar(scalar, kind, mayBeAversion),
        MappingNode map => Map(map, kind, mayBeAversion),
        _ => NotAJudgement(node, kind),
    };

    private Written? Map(MappingNode map, JudgementKind? kind, bool mayBeAversion)
    {
        Entry? value = AnnotatedValue(map, kind);
        bool shape = ShapeReader.IsShape(map);
        if (value is null && !shape)
        {
            return NotAJudgement(map, kind);
        }

        string[] keys = value is null ? [.. ShapeReader.Keys, "because", "by"] : [value.Id, "because", "by"];
        var fields = new MapReader(map, new KeySet("judgement", keys), diagnostics);
        Written? written = value is null ? _shapes.Read(map, kind) : Value(value.Value, kind, mayBeAversion);
        return written is null ? null : written with { Because = fields.Text("because") ?? written.Because, By = fields.Text("by") ?? written.By };
    }

    /// <summary>The entry that holds the value of a judgement with a reason, such as <c>{shift: more likely, because: ...}</c>.</summary>
    /// <param name="map">The map.</param>
    /// <param name="kind">The kind meant; null where it may be any.</param>
    public static Entry? AnnotatedValue(MappingNode map, JudgementKind? kind)
    {
        foreach (string key in KeysOf(kind))
        {
            if (map.Find(key) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The keys under which a kind's value stands beside its reason.</summary>
    /// <param name="kind">The kind; null where it may be any.</param>
    public static string[] KeysOf(JudgementKind? kind) => kind switch
    {
        JudgementKind.Chance => ["chance"],
        JudgementKind.Strength => ["strength", "weight"],
        JudgementKind.Shift => ["shift"],
        JudgementKind.Expectation => ["expected", "chance"],
        JudgementKind.Reliability => ["reliability"],
        JudgementKind.Sharpness => ["sharpness"],
        JudgementKind.Weight => ["weight", "shift"],
        _ => ["value", "chance", "strength", "shift", "weight", "sharpness", "expected", "reliability"],
    };

    private Written? Scalar(ScalarNode node, JudgementKind? kind, bool mayBeAversion)
    {
        string text = node.Text.Trim();
        if (text.Length == 0 || node.IsEmpty)
        {
            diagnostics.Report(BindingCodes.Empty, node.Place, JudgementFaults.KindName(kind), _faults.Forms(kind));
            return null;
        }

        if (text.StartsWith('='))
        {
            return Named(Phrase.Normalize(text[1..]), node.Place);
        }

        if (NumberText.TryParse(text, out NumberText number))
        {
            return Number(number, text, kind, node.Place);
        }

        if (Word(text, kind, node.Place) is { } word)
        {
            return word;
        }

        if (Aversion(text, kind, node.Place) is { } aversion)
        {
            if (mayBeAversion)
            {
                return aversion;
            }

            diagnostics.Report(JudgementCodes.NoAversion, node.Place, text);
            return null;
        }

        _faults.Unreadable(text, kind, node.Place);
        return null;
    }

    private Written? Named(string name, Place place)
    {
        if (_numbers.TryGetValue(name, out Written? number))
        {
            return number is null ? null : number with { Place = place, Text = "=" + number.Name };
        }

        string? near = diagnostics.Near(JudgementCodes.UnknownNumber, name, _numbers.Keys);
        diagnostics.ReportNear(JudgementCodes.UnknownNumber, place, near is null ? null : "=" + near, name);
        return null;
    }

    private Written? Number(NumberText number, string text, JudgementKind? kind, Place place)
    {
        if (!double.IsFinite(number.Low) || !double.IsFinite(number.High))
        {
            diagnostics.Report(JudgementCodes.NotANumber, place, JudgementFaults.Shorten(text), _faults.Forms(kind));
            return null;
        }

        if (number.Low > number.High)
        {
            diagnostics.Report(JudgementCodes.ReversedRange, place, text);
            return null;
        }

        return new Written(Between(number.Low, number.High), number.Form, text, place);
    }

    private Written? Word(string text, JudgementKind? kind, Place place)
    {
        foreach (JudgementKind sort in kind is { } known ? [known] : s_kindsWithWords)
        {
            foreach (Vocabulary vocabulary in Vocabularies.For(sort, lexicon))
            {
                if (vocabulary.Find(text) is { } word)
                {
                    return new Written(Between(word.Low, word.High), NumberForm.Word, text, place) { Word = word.Name, WordKind = sort };
                }
            }
        }

        return null;
    }

    private static Written? Aversion(string text, JudgementKind? kind, Place place)
    {
        ReadOnlySpan<char> rest = text.StartsWith('-') ? text.AsSpan(1)
            : text.StartsWith("against ", StringComparison.OrdinalIgnoreCase) ? text.AsSpan("against ".Length)
            : default;
        if (rest.IsEmpty || kind is not (null or JudgementKind.Strength))
        {
            return null;
        }

        if (Vocabularies.Strength.Find(rest.ToString()) is { } word)
        {
            Distribution distribution = word.High == 0 ? new CertainValue(0) : new Negative(Between(word.Low, word.High));
            return new Written(distribution, NumberForm.Word, text, place) { Word = "-" + word.Name, WordKind = JudgementKind.Strength };
        }

        return NumberText.TryParse(rest, out NumberText number) && number is { Low: >= 0, High: <= 1, Form: not NumberForm.Factor } && number.Low <= number.High
            ? new Written(Between(-number.High, -number.Low), number.Form, text, place)
            : null;
    }

    private Written? NotAJudgement(Node node, JudgementKind? kind)
    {
        diagnostics.Report(JudgementCodes.NotAJudgement, node.Place, JudgementFaults.KindName(kind), _faults.Forms(kind));
        return null;
    }

    private static Distribution Between(double low, double high) => low == high ? new CertainValue(low) : new Uniform(low, high);

    private static readonly JudgementKind[] s_kindsWithWords =
        [JudgementKind.Chance, JudgementKind.Strength, JudgementKind.Shift, JudgementKind.Expectation, JudgementKind.Reliability];
}
