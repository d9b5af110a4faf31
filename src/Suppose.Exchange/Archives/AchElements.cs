using System.Text;
using System.Xml;
using Suppose.Exchange.Diagnostics;
using Suppose.Exchange.Drafts;
using Suppose.Model;

namespace Suppose.Exchange.Archives;

/// <summary>Walks the elements of an ACH file: for each piece of text, the names of the elements it stands in.</summary>
/// <remarks>Document types are refused, nothing outside the file is read, and depth and length are bounded.</remarks>
internal sealed class AchElements
{
    private readonly ImportLimits limits;
    private readonly ImportProblems problems;
    private readonly List<string> path = [];
    private readonly Stack<(StringBuilder Text, Place Place)> texts = new();

    /// <summary>Prepares a walk.</summary>
    public AchElements(ImportLimits limits, ImportProblems problems)
    {
        this.limits = limits;
        this.problems = problems;
    }

    /// <summary>Called when an element opens, with the names from the root down to it.</summary>
    public Action<IReadOnlyList<string>, Place> Opened { get; init; } = (_, _) => { };

    /// <summary>Called when an element closes, with the names from the root down to it and the text that stood directly in it.</summary>
    public Action<IReadOnlyList<string>, string, Place> Closed { get; init; } = (_, _, _) => { };

    /// <summary>Walks a file; false, and reported, where it can't be read to its end.</summary>
    public bool Walk(byte[] file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.UnpackedBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlEncoding.Decoded(file) is { } text ? XmlReader.Create(new StringReader(text), settings) : XmlReader.Create(new MemoryStream(file), settings);
            while (reader.Read())
            {
                Take(reader);
            }

            return true;
        }
        catch (XmlException fault)
        {
            var place = fault.LineNumber > 0 ? new Place(fault.LineNumber, Math.Max(1, fault.LinePosition), 1) : Place.Nowhere;
            problems.Report(DeclaresType(file) ? ImportCodes.DocumentType : ImportCodes.Unreadable, place, ImportTexts.Say("format.ach"));
            return false;
        }
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader);
                if (reader.IsEmptyElement)
                {
                    Close();
                }

                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when texts.Count > 0:
                Append(texts.Peek().Text, reader.Value);
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            default:
                break;
        }
    }

    private void Open(XmlReader reader)
    {
        if (path.Count == limits.Depth)
        {
            throw new XmlException("Nested too deeply.");
        }

        var place = reader is IXmlLineInfo { LineNumber: > 0 } line ? new Place(line.LineNumber, Math.Max(1, line.LinePosition), 1) : Place.Nowhere;
        path.Add(reader.LocalName.ToUpperInvariant());
        texts.Push((new StringBuilder(), place));
        Opened(path, place);
    }

    private void Close()
    {
        var (text, place) = texts.Pop();
        Closed(path, Tokens.Kept(text.ToString().Trim(), limits, place, problems), place);
        path.RemoveAt(path.Count - 1);
    }

    /// One character past the limit is enough to know that a text is too long.
    private void Append(StringBuilder text, string more) =>
        text.Append(more.AsSpan(0, Math.Clamp(limits.CellCharacters + 1 - text.Length, 0, more.Length)));

    private static bool DeclaresType(byte[] file)
    {
        var start = XmlEncoding.Decoded(file) ?? Encoding.Latin1.GetString(file, 0, Math.Min(file.Length, 4096));
        return start.AsSpan(0, Math.Min(start.Length, 4096)).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }
}
