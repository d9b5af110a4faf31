using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Model;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Suppose.Language.Yaml;

/// <summary>A fault of YAML's grammar, put into plain words.</summary>
/// <remarks>The parser's messages speak of tokens and nodes; what the author did wrong is told from the message and from what stands at the place.</remarks>
/// <param name="text">The text.</param>
/// <param name="message">The parser's message; empty where it gave none.</param>
/// <param name="mark">Where the parser stopped.</param>
/// <param name="last">The last event before the fault.</param>
/// <param name="openBracket">The innermost bracket that is open, or null.</param>
internal sealed class SyntaxFault(string text, string message, Mark mark, ParsingEvent? last, Place? openBracket)
{
    private char At => mark.Index >= 0 && mark.Index < text.Length ? text[(int)mark.Index] : '\0';

    private Place Here => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), 1);

    /// <summary>The fault as the end of reading.</summary>
    public UnreadableException Explain() => openBracket is { } bracket && IsUnclosed(bracket)
        ? new UnreadableException(YamlCodes.UnclosedBracket, bracket, BracketAt(bracket))
        : Fault();

    private UnreadableException Fault()
    {
        if (Says("tab"))
        {
            return new UnreadableException(YamlCodes.TabIndentation, PlaceOfTab());
        }

        if (Says("quoted scalar"))
        {
            return Says("escape") || Says("hexadecimal")
                ? new UnreadableException(YamlCodes.Backslash, Here)
                : new UnreadableException(YamlCodes.UnclosedQuote, Here, At);
        }

        if (Says("Mapping values are not allowed") || (Says("invalid mapping") && IsOnLastLine()) || (openBracket is not null && At == ':'))
        {
            return new UnreadableException(YamlCodes.ColonInText, Here);
        }

        if (openBracket is not null && Says("did not find expected ','"))
        {
            return new UnreadableException(YamlCodes.MissingComma, Here);
        }

        if (Says("cannot start any token") || Says("node content") || Says("anchor or alias") || Says("block scalar, did not") || Says("are not allowed"))
        {
            return new UnreadableException(YamlCodes.ReservedCharacter, Here, At);
        }

        if (last is Scalar { Style: ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted } && IsOnLastLine())
        {
            return new UnreadableException(YamlCodes.TextAfterQuote, Here);
        }

        return Says("invalid mapping") || Says("expected key") || Says("'-' indicator")
            ? new UnreadableException(YamlCodes.Indentation, Here)
            : new UnreadableException(YamlCodes.OtherSyntax, Here);
    }

    private bool Says(string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);

    private bool IsOnLastLine() => last is not null && last.End.Line == mark.Line;

    // Where a bracket stays open, the parser goes on into the lines below and stops there, or at the end of the file.
    private bool IsUnclosed(Place bracket) =>
        message.Length == 0 || (Says("did not find expected ','") && (At == '\0' || (mark.Line > bracket.Line && !IsOnLastLine())));

    private string BracketAt(Place bracket) => SourceLines.Line(text, bracket.Line) is { } line && bracket.Column <= line.Length
        ? line[bracket.Column - 1].ToString()
        : "[";

    // The parser gives no usable place for a tab: it is the first at the start of a line from the last event on.
    private Place PlaceOfTab()
    {
        int number = (int)(last?.End.Line ?? 1);
        for (string? line = SourceLines.Line(text, number); line is not null; line = SourceLines.Line(text, ++number))
        {
            int tab = line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).IndexOf('\t');
            if (tab >= 0)
            {
                return new Place(number, tab + 1, 1);
            }
        }

        return Here;
    }
}
