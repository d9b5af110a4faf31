namespace Suppose.Language.Lint;

/// <summary>Advises on loaded words.</summary>
internal static class WordingCheck
{
    /// <summary>Advises on each loaded phrase of a text, at its very words.</summary>
    public static void Check(LintedText text, ReadText read, SourceText source, AdviceList advice)
    {
        PartPlaces places = source.PartsOf(text.Place, text.Text);
        foreach (LoadedPhrase found in Wording.Loaded(read))
        {
            string phrase = text.Text.Substring(found.Start, found.Length);
            advice.AboutWords(LintCodes.Of(found.Class), read, found.Start, found.Length, places.Of(found.Start, found.Length), found.Instead, YamlPhrase.Write(phrase));
        }
    }
}
