namespace Suppose.Language.Lint;

/// <summary>What a phrase of the word list is there for.</summary>
internal enum PhraseUse
{
    /// <summary>Says what someone is rather than what was done.</summary>
    VerdictOnCharacter,

    /// <summary>Claims to know what went on in someone's mind.</summary>
    MindReading,

    /// <summary>Judges by what was only known afterwards.</summary>
    Hindsight,

    /// <summary>Takes guilt for settled.</summary>
    GuiltWord,

    /// <summary>Names people or things by a word that condemns them.</summary>
    LoadedNoun,

    /// <summary>An office that one person holds, so that the person can be told from it.</summary>
    RoleOfOne,

    /// <summary>A given name.</summary>
    GivenName,

    /// <summary>A title that a name follows.</summary>
    TitleBeforeName,

    /// <summary>Harmless words that contain a loaded one: <c>lazy evaluation</c>, <c>found him guilty</c>.</summary>
    Innocent,

    /// <summary>Announces that what follows is what someone believed or said.</summary>
    SomeonesView,

    /// <summary>The author's own or everybody's view: not <see cref="SomeonesView"/>, though it contains its words.</summary>
    OurOwnView,

    /// <summary>Denies or supposes what follows at once: <c>not</c>, <c>would a</c>.</summary>
    HeldOpen,

    /// <summary>Only looks like a denial: <c>not only</c>.</summary>
    NotHeldOpen,

    /// <summary>Speaks of harm to oneself; see <c>care.txt</c>.</summary>
    HarmToOneself,

    /// <summary>Speaks of harm to others.</summary>
    HarmToOthers,

    /// <summary>Speaks of harm from others.</summary>
    HarmFromOthers,

    /// <summary>Holds words of harm and speaks of none.</summary>
    NoHarmMeant,
}
