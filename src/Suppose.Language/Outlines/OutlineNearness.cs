using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Language.Outlines;

/// <summary>Warns of phrases that are nearly the same: in an outline only the same words make two lines one thing.</summary>
internal static class OutlineNearness
{
    private const int MostPhrases = 400;
    private const int ShortestPhrase = 6;
    private const int LongestPhrase = 80;

    /// <summary>Warns of each phrase that is near to one above it.</summary>
    /// <param name="phrases">The phrases, each once, with their places.</param>
    /// <param name="diagnostics">Where it is said.</param>
    public static void Check(IEnumerable<(string Phrase, Place Place)> phrases, DiagnosticBag diagnostics)
    {
        var above = new List<(string Phrase, string Lower)>();
        foreach ((string phrase, Place place) in phrases.Where(p => p.Phrase.Length is >= ShortestPhrase and <= LongestPhrase).Take(MostPhrases))
        {
            string lower = phrase.ToLowerInvariant();
            if (above.Find(a => AreNear(a.Lower, lower)) is { Phrase: { } near })
            {
                diagnostics.ReportNear(OutlineCodes.NearlyTheSame, place, near, phrase, near);
            }

            above.Add((phrase, lower));
        }
    }

    // One slip in ten letters. A differing figure is no slip: `walk 1` and `walk 2` are two things.
    private static bool AreNear(string a, string b)
    {
        int allowed = Math.Max(1, Math.Max(a.Length, b.Length) / 10);
        return Math.Abs(a.Length - b.Length) <= allowed
            && Nearest.Distance(a, b) <= allowed
            && string.Concat(a.Where(char.IsDigit)) == string.Concat(b.Where(char.IsDigit));
    }
}
