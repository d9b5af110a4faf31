using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using Suppose.Analysis;
using Suppose.Findings;

namespace Suppose.Report.Pictures;

/// <summary>Draws ranges: a dot for the middle, a line for nine in ten, things in rows, a bold line where the sign turns.</summary>
internal static class RangePicture
{
    private const double RowHeight = 46;
    private const double RowHeightOfOne = 32;

    /// <summary>The drawings, each of a number of rows that fits a page.</summary>
    public static IEnumerable<Drawing> Of(RangeChart chart)
    {
        var (least, most) = Ends(chart);
        for (var from = 0; from < chart.Rows.Length; from += Picture.MostRows)
        {
            yield return Of(chart, [.. chart.Rows.Skip(from).Take(Picture.MostRows)], least, most);
        }
    }

    private static Drawing Of(RangeChart chart, RangeRow[] rows, double least, double most)
    {
        var plot = Pen.Plot();
        plot.Axes.Add(Pen.Rows(rows.Select(r => r.Name)));
        plot.Axes.Add(Axis(chart, least, most));
        plot.Annotations.Add(new LineAnnotation { Type = LineAnnotationType.Vertical, X = Scaled(chart.Divide, chart), Color = Pen.Ink, StrokeThickness = 2.5, LineStyle = LineStyle.Solid, Layer = AnnotationLayer.BelowSeries });
        for (var s = 0; s < chart.Series.Length; s++)
        {
            Add(plot, chart, rows, s, least, most);
        }

        var legend = chart.Series.Length > 1 ? 30 : 0;
        if (chart.Series.Length > 1)
        {
            plot.Legends.Add(new OxyPlot.Legends.Legend
            {
                LegendPlacement = OxyPlot.Legends.LegendPlacement.Outside,
                LegendPosition = OxyPlot.Legends.LegendPosition.TopLeft,
                LegendOrientation = OxyPlot.Legends.LegendOrientation.Horizontal,
                LegendBorderThickness = 0,
                LegendFontSize = Pen.Letters,
                LegendMargin = 0,
                LegendPadding = 2,
            });
        }

        return new Drawing(plot, (rows.Length * (chart.Series.Length > 1 ? RowHeight : RowHeightOfOne)) + 62 + legend);
    }

    private static void Add(PlotModel plot, RangeChart chart, RangeRow[] rows, int series, double least, double most)
    {
        // Several series stand beside each other in a row, so that none hides another.
        var offset = chart.Series.Length == 1 ? 0 : (series - ((chart.Series.Length - 1) / 2.0)) * 0.3;
        var dots = new ScatterSeries
        {
            Title = chart.Series[series],
            MarkerType = series == 0 ? MarkerType.Circle : MarkerType.Square,
            MarkerSize = 4.5,
            MarkerFill = series == 0 && chart.Series.Length > 1 ? OxyColors.White : Pen.Ink,
            MarkerStroke = Pen.Ink,
            MarkerStrokeThickness = 1.6,
        };
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].Ranges[series] is not { } over)
            {
                continue;
            }

            var row = r + offset;
            plot.Annotations.Add(Whisker(Within(over.P05), Within(over.P95), row));
            dots.Points.Add(new ScatterPoint(Within(over.P50), row));
        }

        plot.Series.Add(dots);

        double Within(double value) => Math.Clamp(Scaled(value, chart), least, most);
    }

    private static PolylineAnnotation Whisker(double from, double to, double row)
    {
        var line = new PolylineAnnotation { Color = Pen.Ink, StrokeThickness = 1.4, LineStyle = LineStyle.Solid, Layer = AnnotationLayer.BelowSeries };
        line.Points.AddRange([new DataPoint(from, row - 0.07), new DataPoint(from, row + 0.07), new DataPoint(from, row), new DataPoint(to, row), new DataPoint(to, row - 0.07), new DataPoint(to, row + 0.07)]);
        return line;
    }

    private static LinearAxis Axis(RangeChart chart, double least, double most)
    {
        var axis = Pen.Scale(AxisPosition.Bottom, chart.Axis, least, most, "numbers");
        if (chart.AreFactors)
        {
            axis.LabelFormatter = exponent => Figures.Factor(Math.Pow(2, exponent));
            axis.MajorStep = Math.Max(1, Math.Ceiling((most - least) / 10));
        }
        else
        {
            axis.LabelFormatter = value => Figures.Amount(Math.Abs(value) < 1e-9 ? 0 : value);
        }

        return axis;
    }

    private static double Scaled(double value, RangeChart chart) => chart.AreFactors ? Math.Log2(value) : value;

    /// <summary>The ends of the scale: everything that is finite, the dividing line, and a little air. Factors go no further than a thousandfold.</summary>
    private static (double Least, double Most) Ends(RangeChart chart)
    {
        var all = chart.Rows.SelectMany(r => r.Ranges).OfType<Quantiles>().SelectMany(q => new[] { q.P05, q.P50, q.P95 }).Select(v => Scaled(v, chart)).Where(double.IsFinite).Append(Scaled(chart.Divide, chart)).ToList();
        if (chart.Scale is { } scale)
        {
            all.AddRange([Scaled(scale.Least, chart), Scaled(scale.Most, chart)]);
        }

        var (least, most) = (all.Min(), all.Max());
        var air = Math.Max(chart.AreFactors ? 0.5 : 0.02, (most - least) * 0.06);
        return chart.AreFactors ? (Math.Max(-10, least - air), Math.Min(10, most + air)) : (least - air, most + air);
    }
}
