using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Reads how much an item bears on the matter: <c>high</c>, <c>medium</c> or <c>low</c>.</summary>
internal static class RelevanceWord
{
    private static readonly string[] s_words = ["low", "medium", "high"];

    /// <summary>The relevance of an item; null where nothing is said, or nothing known, which is reported.</summary>
    /// <param name="fields">The item's fields.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static Relevance? Read(MapReader fields, DiagnosticBag diagnostics)
    {
        if (fields.PhraseUnder("relevance") is not { Length: > 0 } word)
        {
            return null;
        }

        int place = Array.FindIndex(s_words, known => Phrase.Comparer.Equals(known, word));
        if (place < 0)
        {
            diagnostics.ReportNear(RecordCodes.UnknownRelevance, fields.PlaceOf("relevance"), diagnostics.Near(RecordCodes.UnknownRelevance, word, s_words), word);
        }

        return place < 0 ? null : (Relevance)place;
    }
}
