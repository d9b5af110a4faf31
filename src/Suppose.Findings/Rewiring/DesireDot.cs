using System.Globalization;
using System.Text;

using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>Writes today's tree and the new one as one graph in the DOT language, for other programs to draw.</summary>
/// <remarks>
/// One layout holds both: every node has its place once. Ways that stay are drawn solid, new ones dashed, those given up dotted, those taken in neither tree grey; a word beside
/// the name says the same. In the order of the file, so that equal runs give equal text. The language: https://graphviz.org/doc/info/lang.html.
/// </remarks>
internal sealed class DesireDot
{
    private readonly RewireView _view;
    private readonly TwoTreesWords _words;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<(TreeRowKind Kind, string Id), string> _nodes = [];

    private DesireDot(RewireView view)
    {
        _view = view;
        _words = new TwoTreesWords(view.Wording);
    }

    /// <summary>The graph, ending with a line end.</summary>
    /// <param name="view">What was found.</param>
    public static string Of(RewireView view) => new DesireDot(view).Write();

    private string Write()
    {
        var desire = _view.Run.Desire;
        _text.Append("digraph desire {\n");
        _text.Append(CultureInfo.InvariantCulture, $"  label={Quoted(desire.Title)}; labelloc=t; rankdir=TB; ordering=out;\n");
        _text.Append("  node [fontname=\"sans-serif\", fontsize=11];\n  { rank=same;\n");
        foreach (var root in desire.Roots)
        {
            Node(TreeRowKind.Root, root.Id, "shape=box, style=bold");
        }

        _text.Append("  }\n");
        foreach (var want in desire.Wants.Where(w => !_nodes.ContainsKey((TreeRowKind.Root, w.Id))))
        {
            Node(TreeRowKind.Want, want.Id, "shape=ellipse");
        }

        foreach (var way in desire.Ways)
        {
            Node(TreeRowKind.Way, way.Id, "shape=note, " + StyleOf(way), NoteOf(way));
        }

        foreach (var want in desire.Wants)
        {
            foreach (var part in want.Parts)
            {
                Edge(Upper(want.Id), Upper(part), want.Shape == WantShape.All ? "arrowhead=none, penwidth=2" : "arrowhead=none");
            }
        }

        foreach (var way in desire.Ways)
        {
            foreach (var reached in way.Reaches)
            {
                Edge(Upper(reached.Id), _nodes[(TreeRowKind.Way, way.Id)], "arrowhead=none, " + StyleOf(way));
            }
        }

        return _text.Append("}\n").ToString();
    }

    private string Upper(string id) => _nodes.TryGetValue((TreeRowKind.Root, id), out var root) ? root : _nodes[(TreeRowKind.Want, id)];

    private void Node(TreeRowKind kind, string id, string attributes, string? note = null)
    {
        var node = string.Create(CultureInfo.InvariantCulture, $"n{_nodes.Count}");
        _nodes.Add((kind, id), node);
        _text.Append(CultureInfo.InvariantCulture, $"  {node} [label={Quoted(note is { Length: > 0 } ? id + "\n" + note : id)}, {attributes}];\n");
    }

    private void Edge(string from, string to, string attributes) => _text.Append(CultureInfo.InvariantCulture, $"  {from} -> {to} [{attributes}];\n");

    private string StyleOf(Way way) => (way.Today, _view.New?.Ways.Contains(way.Id)) switch
    {
        (true, null or true) => "style=solid",
        (true, false) => "style=dotted",
        (false, true) => "style=dashed",
        _ => "style=solid, color=gray60, fontcolor=gray40",
    };

    private string NoteOf(Way way) => (way.Today, _view.New?.Ways.Contains(way.Id)) switch
    {
        (true, null) => _words.DoneToday(),
        (true, true) => _words.Stays(),
        (true, false) => _words.GivenUp(),
        (false, true) => _words.New(),
        _ => "",
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => Rune.IsControl(rune) ? " " : rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
