using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Model;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Suppose.Language.Yaml;

/// <summary>Builds nodes from the parser's events, within budgets of depth and of values, so that no file can make it run away.</summary>
/// <remarks>
/// An alias stands for the very node it names: nothing is copied. What a walk over the tree would visit is counted as if it were written out, and a
/// file that would exceed the budget is refused before anything walks it.
/// </remarks>
internal sealed class NodeReader
{
    private readonly EventSource _events;
    private readonly ReadLimits _limits;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Node?> _anchors = [];
    private int _nodes;
    private int _depth;

    private NodeReader(EventSource events, ReadLimits limits, DiagnosticBag diagnostics)
    {
        _events = events;
        _limits = limits;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a text's one document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">The budgets.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>The document, or null where there is none or it can't be read.</returns>
    public static Node? Read(string text, ReadLimits limits, DiagnosticBag diagnostics)
    {
        var reader = new NodeReader(new EventSource(text), limits, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (UnreadableException fault)
        {
            diagnostics.Report(fault.Kind, fault.Place, fault.Arguments);
            return null;
        }
    }

    private Node? Document()
    {
        ParsingEvent parsed = _events.Next();
        while (parsed is not (DocumentStart or StreamEnd))
        {
            parsed = _events.Next();
        }

        if (parsed is StreamEnd)
        {
            _diagnostics.Report(TextCodes.Empty, new Place(1, 1, 1));
            return null;
        }

        Node root = Value(_events.Next());
        while ((parsed = _events.Next()) is not StreamEnd)
        {
            if (parsed is DocumentStart)
            {
                _diagnostics.Report(YamlCodes.SecondDocument, Places.Of(parsed));
                break;
            }
        }

        return root;
    }

    private Node Value(ParsingEvent parsed)
    {
        if (++_nodes > _limits.MaximumNodes)
        {
            throw new UnreadableException(YamlCodes.TooManyNodes, Places.Of(parsed), _limits.MaximumNodes);
        }

        switch (parsed)
        {
            case Scalar scalar:
                return Anchored(scalar, () => new ScalarNode(scalar.Value, scalar.Style == ScalarStyle.Plain, Places.Of(scalar)));
            case SequenceStart start:
                return Anchored(start, () => Nested(start, () => Sequence(start)));
            case MappingStart start:
                return Anchored(start, () => Nested(start, () => Mapping(start)));
            case AnchorAlias alias:
                return Alias(alias);
            default:
                throw new UnreadableException(YamlCodes.OtherSyntax, Places.Of(parsed));
        }
    }

    private Node Anchored(NodeEvent parsed, Func<Node> read)
    {
        if (!parsed.Tag.IsEmpty && !(parsed.Tag.Value is "!" || parsed.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal)))
        {
            _diagnostics.Report(YamlCodes.Tag, Places.Of(parsed), parsed.Tag.Value);
        }

        if (parsed.Anchor.IsEmpty)
        {
            return read();
        }

        // Until it is read whole, an alias to it would contain itself.
        _anchors[parsed.Anchor.Value] = null;
        Node node = read();
        _anchors[parsed.Anchor.Value] = node;
        return node;
    }

    private Node Alias(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out Node? node))
        {
            string? near = _diagnostics.Near(YamlCodes.UnknownAlias, alias.Value.Value, _anchors.Keys);
            _diagnostics.ReportNear(YamlCodes.UnknownAlias, Places.Of(alias), near is null ? null : "*" + near, alias.Value.Value);
            return new ScalarNode("", isPlain: true, Places.Of(alias));
        }

        if (node is null)
        {
            throw new UnreadableException(YamlCodes.RecursiveAlias, Places.Of(alias), alias.Value.Value);
        }

        _nodes += node.Count - 1;
        return _nodes > _limits.MaximumNodes
            ? throw new UnreadableException(YamlCodes.AliasesExplode, Places.Of(alias), _limits.MaximumNodes)
            : node;
    }

    private Node Nested(NodeEvent start, Func<Node> read)
    {
        if (++_depth > _limits.MaximumDepth)
        {
            throw new UnreadableException(YamlCodes.TooDeep, Places.Of(start), _limits.MaximumDepth);
        }

        Node node = read();
        _depth--;
        return node;
    }

    private SequenceNode Sequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        ParsingEvent parsed;
        for (parsed = _events.Next(); parsed is not SequenceEnd; parsed = _events.Next())
        {
            items.Add(Value(parsed));
        }

        Place place = start.Style == SequenceStyle.Flow ? Places.Between(start.Start, parsed.End) : Places.Of(start);
        return new SequenceNode(items.ToImmutable(), place);
    }

    private MappingNode Mapping(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var known = new Dictionary<string, ScalarNode>(Phrase.Comparer);
        ParsingEvent parsed;
        for (parsed = _events.Next(); parsed is not MappingEnd; parsed = _events.Next())
        {
            Node key = Value(parsed);
            Node value = Value(_events.Next());
            if (key is not ScalarNode scalar)
            {
                _diagnostics.Report(YamlCodes.KeyNotAPhrase, key.Place);
                continue;
            }

            string id = Phrase.Normalize(scalar.Text);
            if (known.TryAdd(id, scalar))
            {
                entries.Add(new Entry(id, scalar, value));
                continue;
            }

            ScalarNode first = known[id];
            _diagnostics.Report(
                first.Text == scalar.Text ? YamlCodes.DuplicateKey : YamlCodes.NearlyDuplicateKey, scalar.Place, scalar.Text, first.Text, first.Place.Line);
        }

        Place place = start.Style == MappingStyle.Flow ? Places.Between(start.Start, parsed.End) : Places.Of(start);
        return new MappingNode(entries.ToImmutable(), entries.Count > 0 ? Places.Around(place, entries[0].Key.Place) : place);
    }
}
