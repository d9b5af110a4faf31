using OxyPlot;

namespace Suppose.Report.Pictures;

/// <summary>Says how much room letters need, without knowing the reader's fonts: enough for those of most.</summary>
/// <remarks>As wide as in the widest of the fonts that are common where letters without serifs are asked for. Anything beyond the Latin letters is as wide as it is high; a line is 1.25 high.</remarks>
internal sealed class LetterWidths : RenderContextBase
{
    /// <inheritdoc/>
    public override int ClipCount => 0;

    /// <inheritdoc/>
    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        if (string.IsNullOrEmpty(text))
        {
            return OxySize.Empty;
        }

        var lines = text.Split('\n');
        return new OxySize(lines.Max(line => line.Sum(Width)) * fontSize, lines.Length * 1.25 * fontSize);
    }

    /// <inheritdoc/>
    public override void DrawLine(IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        // It only measures.
    }

    /// <inheritdoc/>
    public override void DrawPolygon(IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        // It only measures.
    }

    /// <inheritdoc/>
    public override void DrawText(ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation, HorizontalAlignment halign, VerticalAlignment valign, OxySize? maxSize)
    {
        // It only measures.
    }

    /// <inheritdoc/>
    public override void PushClip(OxyRect clippingRectangle)
    {
        // It only measures.
    }

    /// <inheritdoc/>
    public override void PopClip()
    {
        // It only measures.
    }

    private static double Width(char letter) => letter switch
    {
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or '.' or ',' or ' ' or '\'' => 0.41,
        'm' or 'w' or 'M' or 'W' => 0.98,
        < 'a' and > ' ' => 0.7,
        <= '\u024f' => 0.63,
        _ => 1,
    };
}
