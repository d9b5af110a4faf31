namespace Suppose.Language.Lint;

/// <summary>What is the matter with a loaded phrase.</summary>
public enum WordClass
{
    /// <summary>It says what someone is rather than what was done: <c>monster</c>.</summary>
    VerdictOnCharacter,

    /// <summary>It claims to know what went on in someone's mind, and that nothing else did: <c>secretly wanted</c>.</summary>
    MindReading,

    /// <summary>It judges by what was only known afterwards: <c>should have known</c>.</summary>
    Hindsight,

    /// <summary>It takes guilt for settled: <c>culprit</c>.</summary>
    GuiltWord,

    /// <summary>It names people or things by a word that condemns them: <c>cronies</c>.</summary>
    LoadedNoun,
}
