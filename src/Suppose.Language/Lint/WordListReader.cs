using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Reads a word list, line by line.</summary>
/// <remarks>
/// A line is empty, a comment (<c>#</c> first), a section (<c>[guilt word]</c>), a set (<c>set he: he she they</c>) or phrases with what to say instead
/// (<c>culprit/s, guilty party -> whoever did it</c>). In a phrase <c>culprit/s</c> is culprit and culprits, <c>{he}</c> any word of a set, <c>..</c> up to four words of any kind.
/// </remarks>
internal sealed class WordListReader
{
    /// <summary>The names of the sections of a list of loaded words, in the order of <see cref="PhraseUse"/>.</summary>
    private static readonly string[] s_sections =
    [
        "verdict on character", "mind-reading", "hindsight", "guilt word", "loaded noun", "role of one", "given name", "title before a name",
        "innocent", "someone's view", "our own view", "held open", "not held open",
    ];

    /// <summary>The names of the sections of the list of words of harm, in the order of <see cref="PhraseUse"/>, from <see cref="PhraseUse.HarmToOneself"/> on.</summary>
    private static readonly string[] s_sectionsOfHarm = ["harm to oneself", "harm to others", "harm from others", "no harm meant"];

    private readonly ImmutableArray<Phrase>.Builder _phrases = ImmutableArray.CreateBuilder<Phrase>();
    private readonly DiagnosticBag _diagnostics = new();
    private readonly Dictionary<string, IReadOnlySet<string>> _sets;
    private PhraseUse? _section;
    private int _line;

    private readonly string[] _sections;
    private readonly PhraseUse _firstUse;

    private WordListReader(WordList below, bool ofHarm)
    {
        _sections = ofHarm ? s_sectionsOfHarm : s_sections;
        _firstUse = ofHarm ? PhraseUse.HarmToOneself : default;
        _phrases.AddRange(below.Phrases);
        _sets = new Dictionary<string, IReadOnlySet<string>>(below.Sets, StringComparer.Ordinal);
    }

    /// <summary>Reads <paramref name="text"/> on top of <paramref name="below"/>, whose sets it may use.</summary>
    /// <param name="text">The list.</param>
    /// <param name="below">What it is put on top of.</param>
    /// <param name="ofHarm">Whether it is the list of words of harm, which has sections of its own.</param>
    public static WordListReading Read(string text, WordList below, bool ofHarm = false)
    {
        var reader = new WordListReader(below, ofHarm);
        // A search for every kind of line end would have the runtime compile vector code, which costs more at start-up than all the rest of this.
        foreach (string line in text.TrimStart('\uFEFF').Split('\n'))
        {
            reader._line++;
            reader.ReadLine(line.Trim());
        }

        return new WordListReading(new WordList(reader._phrases.ToImmutable(), reader._sets), reader._diagnostics.ToDiagnostics());
    }

    private void ReadLine(string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        if (line[0] == '[')
        {
            ReadSection(line);
        }
        else if (line.StartsWith("set ", StringComparison.Ordinal) && line.Contains(':'))
        {
            ReadSet(line[4..]);
        }
        else
        {
            ReadPhrases(line);
        }
    }

    private void ReadSection(string line)
    {
        string name = line.Trim('[', ']').Trim();
        int known = Array.FindIndex(_sections, s => s.Equals(name, StringComparison.OrdinalIgnoreCase));
        _section = known < 0 ? null : _firstUse + known;
        if (known < 0)
        {
            Refuse(line, DiagnosticTexts.Text("wordlist.section", name, string.Join(", ", _sections)));
        }
    }

    private void ReadSet(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string name = line[..colon].Trim();
        IReadOnlySet<string> forms = PhraseReader.Forms(line[(colon + 1)..]);
        if (name.Length == 0 || forms.Count == 0)
        {
            Refuse(line, DiagnosticTexts.Text("wordlist.emptyset"));
            return;
        }

        _sets[name] = forms;
    }

    private void ReadPhrases(string line)
    {
        if (_section is not { } use)
        {
            Refuse(line, DiagnosticTexts.Text("wordlist.nosection"));
            return;
        }

        int arrow = line.IndexOf("->", StringComparison.Ordinal);
        string instead = arrow < 0 ? "" : line[(arrow + 2)..].Trim();
        if (instead.Length == 0 && use <= PhraseUse.LoadedNoun)
        {
            Refuse(line, DiagnosticTexts.Text("wordlist.instead"));
            return;
        }

        foreach (string phrase in (arrow < 0 ? line : line[..arrow]).Split(','))
        {
            ReadPhrase(line, phrase, use, instead);
        }
    }

    private void ReadPhrase(string line, string written, PhraseUse use, string instead)
    {
        ImmutableArray<PhrasePart> parts = PhraseReader.Parts(written, _sets, out string? unknownSet);
        if (unknownSet is not null)
        {
            Refuse(line, DiagnosticTexts.Text("wordlist.set", unknownSet));
        }
        else if (parts.IsEmpty || parts[0].IsGap || parts[^1].IsGap || parts.Count(p => p.IsGap) > 1)
        {
            Refuse(line, DiagnosticTexts.Text("wordlist.phrase", written.Trim()));
        }
        else
        {
            _phrases.Add(new Phrase(use, parts, instead));
        }
    }

    private void Refuse(string line, string reason) => _diagnostics.Report(LintCodes.WordList, new Place(_line, 1, line.Length), reason);
}
