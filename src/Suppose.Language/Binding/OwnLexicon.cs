using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Words;
using Suppose.Language.Yaml;

namespace Suppose.Language.Binding;

/// <summary>Reads a file's own map of words to ranges.</summary>
/// <remarks><c>impossible</c> and <c>certain</c> keep their meaning unless the map gives them another.</remarks>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class OwnLexicon(DiagnosticBag diagnostics)
{
    /// <summary>The name of such a lexicon.</summary>
    public const string Name = "own";

    /// <summary>Reads the map; words without a usable range are reported and left out.</summary>
    /// <param name="map">The map.</param>
    public Vocabulary Read(MappingNode map)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (Entry entry in map.Entries)
        {
            if (Range(entry) is { } word)
            {
                words.Add(word);
            }
        }

        foreach (Word end in (Word[])[new Word("impossible", 0, 0), new Word("certain", 1, 1)])
        {
            if (map.Find(end.Name) is null)
            {
                words.Add(end);
            }
        }

        return new Vocabulary(Name, "the file's own words", words.OrderBy(w => w.Low + w.High).ToImmutableArray());
    }

    private Word? Range(Entry entry)
    {
        if (entry.Id.Length > 0
            && entry.Value is ScalarNode scalar
            && NumberText.TryParse(scalar.Text, out NumberText number)
            && number is { Form: not NumberForm.Factor, Low: >= 0, High: <= 1 }
            && !NumberText.TryParse(entry.Id, out _))
        {
            if (number.Low <= number.High)
            {
                return new Word(entry.Id, number.Low, number.High);
            }

            diagnostics.Report(JudgementCodes.ReversedRange, scalar.Place, scalar.Text.Trim());
            return null;
        }

        diagnostics.Report(JudgementCodes.OwnWord, entry.Value.Place, entry.Id);
        return null;
    }
}
