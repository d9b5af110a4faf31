using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using Suppose.Findings;

namespace Suppose.Report.Pictures;

/// <summary>Draws named things by two numbers, and joins in steps those that no other beats on both.</summary>
internal static class PointPicture
{
    private const double Height = 360;

    /// <summary>The drawing.</summary>
    public static Drawing Of(PointChart chart)
    {
        var plot = Pen.Plot();
        var most = Math.Max(chart.AcrossIsCount ? 1 : 0.01, chart.Points.Max(p => p.Across));
        var across = Pen.Scale(AxisPosition.Bottom, chart.Across, most * -0.04, most * 1.08, "across");
        across.LabelFormatter = value => chart.AcrossIsCount ? Figures.Whole((long)Math.Round(value)) : Figures.Amount(Math.Abs(value) < 1e-9 ? 0 : value);
        if (chart.AcrossIsCount)
        {
            across.MinimumMajorStep = 1;
        }

        var up = Pen.Scale(AxisPosition.Left, "", -0.05, 1.08, "up");
        up.MajorStep = 0.25;
        up.LabelFormatter = value => value is < -0.001 or > 1.001 ? "" : Figures.Percent(Math.Round(value, 6));
        plot.Axes.Add(across);
        plot.Axes.Add(up);
        Pen.NameUp(plot, chart.Up, across.Minimum, up.Maximum);
        plot.Annotations.Add(Steps([.. chart.Points.Where(p => p.IsBold).OrderBy(p => p.Across).ThenBy(p => chart.LowIsGood ? -p.Up : p.Up)]));
        AddDots(plot, chart, bold: false);
        AddDots(plot, chart, bold: true);
        AddNames(plot, chart, most);
        return new Drawing(plot, Height);
    }

    private static PolylineAnnotation Steps(ChartPoint[] front)
    {
        var line = new PolylineAnnotation { Color = Pen.Grey, StrokeThickness = 1.2, LineStyle = LineStyle.Solid, Layer = AnnotationLayer.BelowSeries, XAxisKey = "across", YAxisKey = "up" };
        for (var i = 0; i < front.Length; i++)
        {
            if (i > 0)
            {
                line.Points.Add(new DataPoint(front[i].Across, front[i - 1].Up));
            }

            line.Points.Add(new DataPoint(front[i].Across, front[i].Up));
        }

        return line;
    }

    private static void AddDots(PlotModel plot, PointChart chart, bool bold)
    {
        var dots = new ScatterSeries
        {
            XAxisKey = "across",
            YAxisKey = "up",
            MarkerType = MarkerType.Circle,
            MarkerSize = 4.5,
            MarkerFill = bold ? Pen.Ink : OxyColors.White,
            MarkerStroke = Pen.Ink,
            MarkerStrokeThickness = 1.4,
        };
        dots.Points.AddRange(chart.Points.Where(p => p.IsBold == bold).Select(p => new ScatterPoint(p.Across, p.Up)));
        plot.Series.Add(dots);
    }

    /// <summary>Things that stand so near to each other that their names would overlap share one label.</summary>
    private static void AddNames(PlotModel plot, PointChart chart, double most)
    {
        var labels = new List<List<ChartPoint>>();
        foreach (var point in chart.Points.OrderBy(p => p.Across).ThenBy(p => p.Up))
        {
            if (labels.Find(label => label.Exists(other => AreNear(point, other, most) || AreNear(point, label[^1], most, string.Join(", ", label.Select(p => p.Name)).Length))) is { } near)
            {
                near.Add(point);
            }
            else
            {
                labels.Add([point]);
            }
        }

        foreach (var label in labels)
        {
            plot.Annotations.Add(new TextAnnotation
            {
                XAxisKey = "across",
                YAxisKey = "up",
                Text = string.Join(", ", label.Select(p => p.Name)),
                TextPosition = new DataPoint(label.Max(p => p.Across) + (most * 0.012), label.Max(p => p.Up)),
                // Above the line that leads away from the dot.
                Offset = new ScreenVector(0, -4),
                TextHorizontalAlignment = HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Bottom,
                StrokeThickness = 0,
                Padding = new OxyThickness(0),
            });
        }
    }

    /// <summary>Whether a name of some letters beside one point would reach the name beside another.</summary>
    private static bool AreNear(ChartPoint one, ChartPoint other, double most, int letters = 1) =>
        Math.Abs(one.Across - other.Across) / most < 0.02 + (0.016 * letters) && Math.Abs(one.Up - other.Up) < 0.05;
}
