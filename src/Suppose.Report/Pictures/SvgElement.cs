using System.Xml.Linq;
using OxyPlot;

namespace Suppose.Report.Pictures;

/// <summary>Turns what the chart library writes into an element that can stand among others in one file, and that says what it shows.</summary>
/// <remarks>
/// Names of clipping paths would clash between pictures, so they go, with the paths: scales are chosen so that nothing leaves the plot. Styles become attributes, which
/// the file's policy allows; black becomes the colour of the text around it; the font is the reader's; width follows the page.
/// </remarks>
internal static class SvgElement
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    /// <summary>The element.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="name">A name that no other element of the file begins with.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="summary">How it is read.</param>
    public static string Of(Drawing drawing, string name, string title, string summary)
    {
        var exporter = new SvgExporter { Width = Drawing.Width, Height = drawing.Height, IsDocument = false, UseVerticalTextAlignmentWorkaround = true, TextMeasurer = new LetterWidths() };
        var root = XElement.Parse(exporter.ExportToString(drawing.Plot));
        var shapes = root.Descendants().Where(e => !e.HasElements && e.Name != s_svg + "rect" || IsShape(e)).Where(e => e.Parent?.Name != s_svg + "clipPath" && e.Name != s_svg + "g" && e.Name != s_svg + "defs").ToList();
        return new XElement(
            s_svg + "svg",
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Drawing.Width} {drawing.Height}")),
            new XAttribute("role", "img"),
            new XAttribute("direction", "ltr"),
            new XAttribute("aria-labelledby", name + "-title " + name + "-desc"),
            new XElement(s_svg + "title", new XAttribute("id", name + "-title"), title),
            new XElement(s_svg + "desc", new XAttribute("id", name + "-desc"), summary),
            shapes.Select(Clean)).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A rectangle that can be seen, and is not there to clip.</summary>
    private static bool IsShape(XElement element) => element.Name == s_svg + "rect" && element.Parent?.Name != s_svg + "clipPath" && !Invisible(element);

    private static bool Invisible(XElement element)
    {
        var style = (string?)element.Attribute("style") ?? "";
        return style.Contains("fill:none", StringComparison.Ordinal) && style.Contains("stroke-width:0", StringComparison.Ordinal);
    }

    private static XElement Clean(XElement shape)
    {
        var clean = new XElement(shape.Name, shape.Attributes().Where(a => a.Name.LocalName is not ("style" or "font-family" or "font-weight" or "shape-rendering")), shape.Nodes().OfType<XText>());
        foreach (var part in ((string?)shape.Attribute("style") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            clean.SetAttributeValue(part[..colon], part[(colon + 1)..]);
        }

        foreach (var paint in clean.Attributes().Where(a => a.Name.LocalName is "fill" or "stroke" && a.Value is "black" or "rgb(0,0,0)").ToList())
        {
            paint.Value = "currentColor";
        }

        return clean;
    }
}
