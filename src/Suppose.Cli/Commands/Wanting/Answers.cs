using System.Text;

namespace Suppose.Cli.Commands.Wanting;

/// <summary>Asks on standard error and reads answers, a line each, from standard input: a person's, or a prepared text.</summary>
/// <param name="surroundings">Where questions go and answers come from.</param>
internal sealed class Answers(Surroundings surroundings) : IDisposable
{
    /// <summary>The most answers to one question; more than a person can keep in view.</summary>
    public const int Most = 12;

    private const int LongestPhrase = 160;

    private readonly StreamReader _input = new(surroundings.In(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    private readonly StringBuilder _all = new();

    /// <summary>Everything answered so far, a sentence an answer.</summary>
    public string Said => _all.ToString();

    /// <summary>Whether the answers are at their end.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Says something.</summary>
    public void Say(string text) => surroundings.WriteError(text + "\n");

    /// <summary>One answer; null where none is given.</summary>
    public string? One(string question)
    {
        surroundings.WriteError("\n" + question + "\n> ");
        return Next();
    }

    /// <summary>Several answers, up to an empty line.</summary>
    public List<string> Several(string question)
    {
        var answers = new List<string>();
        surroundings.WriteError("\n" + question + "\n");
        while (answers.Count < Most)
        {
            surroundings.WriteError("> ");
            if (Next() is not { } answer)
            {
                break;
            }

            answers.Add(answer);
        }

        return answers;
    }

    /// <summary>Some of the things listed, by their numbers.</summary>
    /// <param name="question">The question.</param>
    /// <param name="things">The things.</param>
    public List<string> Chosen(string question, IReadOnlyList<string> things)
    {
        surroundings.WriteError("\n" + question + "\n" + string.Concat(things.Select((thing, i) => $"  {CommandContext.Number(i + 1)}  {thing}\n")) + "> ");
        var chosen = new List<string>();
        foreach (var piece in (Next(isPhrase: false) ?? "").Split([' ', ',', ';', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(piece, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= things.Count && !chosen.Contains(things[number - 1]))
            {
                chosen.Add(things[number - 1]);
            }
        }

        return chosen;
    }

    /// <summary>The first letter of the answer, small; null where none is given.</summary>
    public string? Letter(string question)
    {
        surroundings.WriteError("\n" + question + "\n> ");
        return Next(isPhrase: false) is { Length: > 0 } answer ? answer[..1].ToLowerInvariant() : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    private string? Next(bool isPhrase = true)
    {
        surroundings.Stop.ThrowIfCancellationRequested();
        var line = _input.ReadLine();
        AtEnd |= line is null;
        surroundings.Stop.ThrowIfCancellationRequested();
        var answer = isPhrase ? Phrase(line ?? "") : (line ?? "").Trim();
        if (isPhrase && answer.Length > 0)
        {
            _all.Append(answer).Append(".\n");
        }

        return answer.Length == 0 ? null : answer;
    }

    // What begins like a mark of an outline, or can't be seen, would be read as something else.
    private static string Phrase(string line)
    {
        var seen = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            var hidden = Rune.IsControl(rune) || rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
            seen.Append(hidden ? " " : rune.ToString());
        }

        var words = string.Join(' ', seen.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var plain = words.TrimStart('*', '+', '!', '~', '@', '?', '#', '-', '\u2022', '\u2013', '{', '[', '|', '>', '&', '%', ' ').TrimEnd(':', ' ');
        plain = plain is ['"' or '\'', ..] ? plain.Trim('"', '\'', ' ').TrimEnd(':', ' ') : plain;
        return plain.Length <= LongestPhrase ? plain : plain[..(char.IsHighSurrogate(plain[LongestPhrase - 1]) ? LongestPhrase - 1 : LongestPhrase)].TrimEnd(':', ' ');
    }
}
