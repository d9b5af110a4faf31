using Suppose.Model;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Suppose.Language.Yaml;

/// <summary>The parser's events one by one; its faults come out as ours.</summary>
internal sealed class EventSource
{
    private readonly string _text;
    private readonly Parser _parser;
    private readonly Stack<OpenCollection> _open = [];
    private ParsingEvent? _last;

    /// <summary>Starts to parse a text.</summary>
    /// <param name="text">The text.</param>
    public EventSource(string text)
    {
        _text = text;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The next event.</summary>
    /// <exception cref="UnreadableException">The text is not YAML from here on.</exception>
    public ParsingEvent Next()
    {
        try
        {
            if (!_parser.MoveNext() || _parser.Current is not { } parsed)
            {
                throw Fault("", Mark.Empty);
            }

            Follow(parsed);
            _last = parsed;
            return parsed;
        }
        catch (YamlException fault)
        {
            throw Fault(fault.Message, fault.Start);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser raises these on some broken texts, for example on a bracket that is never closed.
            throw Fault("", _last?.End ?? Mark.Empty);
        }
    }

    private UnreadableException Fault(string message, Mark mark) =>
        new SyntaxFault(_text, message, mark, _last, _open.FirstOrDefault(o => o.Bracket is not null)?.Bracket).Explain();

    // Remembers the brackets that are open, so that one that is never closed can be shown where it was opened.
    private void Follow(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow }:
                _open.Push(new OpenCollection(Places.Of(parsed)));
                break;
            case MappingStart or SequenceStart:
                _open.Push(s_indented);
                break;
            case MappingEnd or SequenceEnd:
                _open.Pop();
                break;
        }
    }

    // A class and not a struct, so that the stack needs no code of its own to be made at start-up.
    private sealed record OpenCollection(Place? Bracket);

    private static readonly OpenCollection s_indented = new(Bracket: null);
}
