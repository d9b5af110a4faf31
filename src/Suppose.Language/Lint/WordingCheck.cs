using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Advises on loaded words.</summary>
internal static class WordingCheck
{
    /// <summary>Advises on each loaded phrase of a text, at its very words.</summary>
    public static void Check(LintedText text, ReadText read, SourceText source, AdviceList advice)
    {
        foreach (LoadedPhrase found in Wording.Loaded(read))
        {
            Place place = source.PlaceWithin(text.Place, text.Text, found.Start, found.Length);
            string phrase = text.Text.Substring(found.Start, found.Length);
            advice.AboutWords(LintCodes.Of(found.Class), text, found.Start, found.Length, place, found.Instead, YamlPhrase.Write(phrase));
        }
    }
}
