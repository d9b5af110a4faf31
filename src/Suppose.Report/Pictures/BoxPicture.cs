using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using Suppose.Findings;

namespace Suppose.Report.Pictures;

/// <summary>Draws cases as dots, filled where they break, and the box in which most of those lie.</summary>
internal static class BoxPicture
{
    private const double Height = 360;

    /// <summary>The drawing.</summary>
    public static Drawing Of(BoxChart chart)
    {
        var plot = Pen.Plot();
        var (across, up) = (Axis(AxisPosition.Bottom, chart.Across, "across"), Axis(AxisPosition.Left, chart.Up, "up"));
        up.Title = "";
        plot.Axes.Add(across);
        plot.Axes.Add(up);
        Pen.NameUp(plot, chart.Up.Title, across.Minimum, up.Maximum);
        plot.Annotations.Add(new RectangleAnnotation
        {
            XAxisKey = "across",
            YAxisKey = "up",
            MinimumX = chart.Box.Left,
            MaximumX = chart.Box.Right,
            MinimumY = chart.Box.Bottom,
            MaximumY = chart.Box.Top,
            Fill = OxyColor.FromRgb(0xee, 0xee, 0xee),
            Stroke = Pen.Ink,
            StrokeThickness = 2,
            Layer = AnnotationLayer.BelowSeries,
        });
        plot.Series.Add(Dots(chart, breaks: false));
        plot.Series.Add(Dots(chart, breaks: true));
        return new Drawing(plot, Height);
    }

    private static LinearAxis Axis(AxisPosition position, ChartAxis axis, string key)
    {
        var air = (axis.High - axis.Low) * 0.04;
        var scale = Pen.Scale(position, axis.Title, axis.Low - air, axis.High + air, key);
        scale.LabelFormatter = value => value < axis.Low - 1e-9 || value > axis.High + 1e-9 ? "" : axis.Show(value);
        scale.MajorGridlineStyle = LineStyle.None;
        return scale;
    }

    private static ScatterSeries Dots(BoxChart chart, bool breaks)
    {
        var dots = new ScatterSeries
        {
            XAxisKey = "across",
            YAxisKey = "up",
            MarkerType = MarkerType.Circle,
            MarkerSize = breaks ? 2.6 : 2.2,
            MarkerFill = breaks ? Pen.Ink : OxyColors.White,
            MarkerStroke = breaks ? Pen.Ink : Pen.Grey,
            MarkerStrokeThickness = 0.9,
        };
        dots.Points.AddRange(chart.Cases.Where(c => c.Breaks == breaks).Select(c => new ScatterPoint(c.Across, c.Up)));
        return dots;
    }
}
