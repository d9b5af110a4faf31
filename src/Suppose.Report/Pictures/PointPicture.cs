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

    /// Of the scale across: where it ends beyond the most, a letter, and the room between a dot and its name.
    private const double RightEnd = 1.08;
    private const double LetterWidth = 0.0165;
    private const double Air = 0.012;

    /// Of the scale upwards.
    private const double LineHeight = 0.062;

    /// <summary>The drawing.</summary>
    public static Drawing Of(PointChart chart)
    {
        var plot = Pen.Plot();
        var most = Math.Max(chart.AcrossIsCount ? 1 : 0.01, chart.Points.Max(p => p.Across));
        var across = Pen.Scale(AxisPosition.Bottom, chart.Across, most * -0.04, most * RightEnd, "across");
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
        var labels = chart.Points.OrderBy(p => p.Across).ThenBy(p => p.Up).Select(p => new List<ChartPoint> { p }).ToList();
        while (Overlapping(labels, most) is var (one, other))
        {
            one.AddRange(other);
            labels.Remove(other);
        }

        foreach (var label in labels)
        {
            var place = PlaceOf(label, most);
            plot.Annotations.Add(new TextAnnotation
            {
                XAxisKey = "across",
                YAxisKey = "up",
                Text = NameOf(label),
                TextPosition = new DataPoint((place.IsBefore ? place.Right : place.Left) * most, place.Up),
                // Above the line that leads away from the dot.
                Offset = new ScreenVector(0, -4),
                TextHorizontalAlignment = place.IsBefore ? HorizontalAlignment.Right : HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Bottom,
                StrokeThickness = 0,
                Padding = new OxyThickness(0),
            });
        }
    }

    private static string NameOf(List<ChartPoint> label) => string.Join(", ", label.Select(p => p.Name));

    private static (List<ChartPoint> One, List<ChartPoint> Other)? Overlapping(List<List<ChartPoint>> labels, double most)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = i + 1; j < labels.Count; j++)
            {
                var (one, other) = (PlaceOf(labels[i], most), PlaceOf(labels[j], most));
                if (Math.Abs(one.Up - other.Up) < LineHeight && one.Left < other.Right && other.Left < one.Right)
                {
                    return (labels[i], labels[j]);
                }
            }
        }

        return null;
    }

    /// <summary>Where a label stands, in shares of the scale across: behind its last dot or, where there is no room, before its first.</summary>
    private static (double Left, double Right, double Up, bool IsBefore) PlaceOf(List<ChartPoint> label, double most)
    {
        var width = NameOf(label).Length * LetterWidth;
        var (first, last, up) = (label.Min(p => p.Across) / most, label.Max(p => p.Across) / most, label.Max(p => p.Up));
        return last + Air + width > RightEnd && first - Air - width > 0 ? (first - Air - width, first - Air, up, true) : (last + Air, last + Air + width, up, false);
    }
}
