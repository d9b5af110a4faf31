using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Model;

namespace Suppose.Language.Outlines;

/// <summary>Splits a plain indented text into its first line and the lines beneath it.</summary>
/// <remarks>
/// Indentation is by spaces or by tabs, in steps of any width. A dash or a bullet before a line, and a colon behind it, change nothing. Empty lines, and lines
/// that begin with <c>#</c>, are left out.
/// </remarks>
internal sealed class OutlineText
{
    /// <summary>The most lines.</summary>
    public const int MostLines = 5_000;

    /// <summary>The deepest level.</summary>
    public const int DeepestLevel = 32;

    private readonly DiagnosticBag _diagnostics;
    private readonly List<OutlineLine> _open = [];
    private readonly List<OutlineLine> _roots = [];
    private char? _indentedWith;
    private int _lines;

    private OutlineText(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The first line: what keeps failing.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The lines on the roots' level, terms and fears among them.</summary>
    public ImmutableArray<OutlineLine> Top => [.. _roots];

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>The outline, or null where its lines can't be told apart.</returns>
    public static OutlineText? Read(string text, DiagnosticBag diagnostics)
    {
        var outline = new OutlineText(diagnostics);
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (!outline.Take(line.TrimEnd(), number))
            {
                return null;
            }
        }

        if (outline._roots.TrueForAll(r => r.IsCondition))
        {
            diagnostics.Report(OutlineCodes.NoRoots, new Place(1, 1, 1));
        }

        return outline;
    }

    // Whether the lines below can still be read.
    private bool Take(string line, int number)
    {
        int width = line.Length - line.AsSpan().TrimStart(" \t").Length;
        if (width == line.Length || line[width] == '#')
        {
            return true;
        }

        if (++_lines == 1)
        {
            string title = line.StartsWith("desire:", StringComparison.OrdinalIgnoreCase) ? line["desire:".Length..] : line;
            Title = Phrase.Normalize(title).TrimEnd(':').TrimEnd();
            return true;
        }

        if (_lines > MostLines)
        {
            _diagnostics.Report(OutlineCodes.TooLarge, new Place(number, 1, 1), MostLines, DeepestLevel);
            return false;
        }

        return IsIndentedAlike(line.AsSpan(0, width), number) && Add(line, number, width);
    }

    private bool IsIndentedAlike(ReadOnlySpan<char> indentation, int number)
    {
        for (int i = 0; i < indentation.Length; i++)
        {
            _indentedWith ??= indentation[i];
            if (indentation[i] != _indentedWith)
            {
                _diagnostics.Report(OutlineCodes.MixedIndentation, new Place(number, i + 1, 1));
                return false;
            }
        }

        return true;
    }

    private bool Add(string line, int number, int width)
    {
        bool bulleted = OutlineMarks.IsBullet(line, width);
        if (width == 0 && !bulleted)
        {
            _diagnostics.Report(OutlineCodes.SecondTitle, new Place(number, 1, line.Length));
            return false;
        }

        while (_open.Count > 0 && width <= _open[^1].Width)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        OutlineLine? parent = _open.Count > 0 ? _open[^1] : null;
        List<OutlineLine> siblings = parent?.Beneath ?? _roots;
        if (siblings.Count > 0 && width != siblings[0].Width)
        {
            _diagnostics.Report(OutlineCodes.FitsNoLevel, new Place(number, width + 1, Math.Max(1, line.Length - width)));
            return false;
        }

        if (_open.Count >= DeepestLevel)
        {
            _diagnostics.Report(OutlineCodes.TooLarge, new Place(number, width + 1, 1), MostLines, DeepestLevel);
            return false;
        }

        OutlineLine taken = OutlineMarks.Read(line, number, width, parent);
        if (taken.Phrase.Length == 0)
        {
            _diagnostics.Report(OutlineCodes.NoPhrase, taken.Place);
        }

        siblings.Add(taken);
        _open.Add(taken);
        return true;
    }
}
