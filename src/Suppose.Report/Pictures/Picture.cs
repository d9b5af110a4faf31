using OxyPlot;
using Suppose.Findings;
using Suppose.Findings.Reports;

namespace Suppose.Report.Pictures;

/// <summary>A chart, or a part of one that is too long for a page, as SVG that can stand in an HTML file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Svg">The SVG element.</param>
internal sealed record Picture(string Title, string Svg)
{
    /// <summary>How many rows one picture has at most, so that it fits a page.</summary>
    public const int MostRows = 24;

    /// <summary>The pictures of a chart.</summary>
    public static IEnumerable<Picture> Of(Chart chart, string name, ReportLabels labels)
    {
        var models = chart switch
        {
            RangeChart ranges => RangePicture.Of(ranges),
            BarChart bars => BarPicture.Of(bars),
            PointChart points => [PointPicture.Of(points)],
            BoxChart box => [BoxPicture.Of(box)],
            TreeChart tree => TreePicture.Of(tree),
            _ => throw new ArgumentException("There is no such sort of chart.", nameof(chart)),
        };
        var drawn = models.ToList();
        for (var i = 0; i < drawn.Count; i++)
        {
            var title = drawn.Count == 1 ? chart.Title : labels.PartOf(chart.Title, Figures.Whole(i + 1), Figures.Whole(drawn.Count));
            yield return new Picture(title, SvgElement.Of(drawn[i], name + "-" + Figures.Whole(i + 1), title, chart.Summary));
        }
    }
}

/// <summary>What is to be drawn, and how large.</summary>
/// <param name="Plot">The plot.</param>
/// <param name="Height">Its height, in the unit of which it is <see cref="Width"/> wide.</param>
internal sealed record Drawing(PlotModel Plot, double Height)
{
    /// <summary>How wide every drawing is.</summary>
    public const double Width = 720;
}
