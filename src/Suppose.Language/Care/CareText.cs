using System.Collections.Immutable;
using System.Reflection;
using Suppose.Language.Lint;
using Suppose.Model.Care;

namespace Suppose.Language.Care;

/// <summary>Recognises where a text speaks of harm to oneself, to others or from others, so that nothing is worked out over it.</summary>
/// <remarks>
/// By English words and what stands around them, from <c>care.txt</c>; committed sentences decide what is recognised. It is no diagnosis: a text that it passes may need a person all
/// the same, and a text that it stops may be harmless. Any text may be given; the time grows with its length alone.
/// </remarks>
public static class CareText
{
    private static readonly Lazy<WordList> s_words = new(Load);

    /// <summary>What sorts of harm a text speaks of, each once, in the order of <see cref="CareKind"/>; empty where it speaks of none.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<CareKind> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = new ReadText(text, s_words.Value);
        Occurrences harmless = read.Of(PhraseUse.NoHarmMeant);
        return [.. Enum.GetValues<CareKind>().Where(kind => read.Of(UseOf(kind)).Except(harmless).InOrder.Count > 0)];
    }

    private static PhraseUse UseOf(CareKind kind) => kind switch
    {
        CareKind.ToOneself => PhraseUse.HarmToOneself,
        CareKind.ToOthers => PhraseUse.HarmToOthers,
        _ => PhraseUse.HarmFromOthers,
    };

    private static WordList Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Suppose.Language.Care.care.txt")!;
        using var reader = new StreamReader(stream);
        return WordListReader.Read(reader.ReadToEnd(), WordList.Empty, ofHarm: true).Words;
    }
}
