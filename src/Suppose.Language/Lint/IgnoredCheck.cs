using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Advises on entries of <c>lint</c> that do nothing, so that none stays behind when the words it was for are gone.</summary>
internal static class IgnoredCheck
{
    /// <summary>Advises on entries that nothing was left out for. Call it after all other checks.</summary>
    public static void Check(IgnoredAdvice ignored, AdviceList advice)
    {
        foreach (Suppression suppression in ignored.Unused)
        {
            advice.AboutEntry(LintCodes.NothingToIgnore, suppression);
        }
    }
}
