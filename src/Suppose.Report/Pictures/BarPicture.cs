using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using Suppose.Findings;

namespace Suppose.Report.Pictures;

/// <summary>Draws bars in panels beside each other, the same things in rows, the number at the end of each bar.</summary>
internal static class BarPicture
{
    private const double RowHeight = 34;
    private const double Gap = 0.06;

    /// <summary>The drawings, each of a number of rows that fits a page.</summary>
    public static IEnumerable<Drawing> Of(BarChart chart)
    {
        for (var from = 0; from < chart.Rows.Length; from += Picture.MostRows)
        {
            yield return Of(chart, from, Math.Min(Picture.MostRows, chart.Rows.Length - from));
        }
    }

    private static Drawing Of(BarChart chart, int from, int count)
    {
        var plot = Pen.Plot();
        var rows = Pen.Rows(chart.Rows.Skip(from).Take(count));
        rows.MajorGridlineStyle = LineStyle.None;
        plot.Axes.Add(rows);
        var width = (1 - (Gap * (chart.Panels.Length - 1))) / chart.Panels.Length;
        for (var p = 0; p < chart.Panels.Length; p++)
        {
            Add(plot, chart.Panels[p], from, count, "panel" + p, p * (width + Gap), width);
        }

        return new Drawing(plot, (count * RowHeight) + 58);
    }

    private static void Add(PlotModel plot, BarPanel panel, int from, int count, string key, double start, double width)
    {
        var most = panel.AreShares ? 1 : Math.Max(1e-6, panel.Values.Max());
        // Room for the number at the end of the longest bar.
        var axis = Pen.Scale(AxisPosition.Bottom, panel.Heading, 0, most * 1.32, key);
        axis.StartPosition = start;
        axis.EndPosition = start + width;
        axis.MajorStep = panel.AreShares ? 0.5 : Round(most);
        axis.LabelFormatter = value => value > most * 1.001 ? "" : panel.AreShares ? Figures.Percent(Math.Round(value, 6)) : Figures.Amount(value);
        axis.MajorGridlineStyle = LineStyle.None;
        axis.AxislineStyle = LineStyle.None;
        axis.ExtraGridlines = [0];
        axis.ExtraGridlineColor = Pen.Grey;
        axis.ExtraGridlineThickness = 1;
        plot.Axes.Add(axis);
        var bars = new RectangleBarSeries { XAxisKey = key, YAxisKey = "rows", FillColor = OxyColor.FromRgb(0x55, 0x55, 0x55), StrokeThickness = 0 };
        for (var r = 0; r < count; r++)
        {
            var value = panel.Values[from + r];
            bars.Items.Add(new RectangleBarItem(0, r - 0.24, value, r + 0.24));
            plot.Annotations.Add(new TextAnnotation
            {
                XAxisKey = key,
                YAxisKey = "rows",
                Text = panel.Shown[from + r],
                TextPosition = new DataPoint(value + (most * 0.03), r),
                TextHorizontalAlignment = HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Middle,
                StrokeThickness = 0,
                Padding = new OxyThickness(0),
            });
        }

        plot.Series.Add(bars);
    }

    /// <summary>A step of one digit that is no larger than a number: 1, 2 or 5 times a power of ten.</summary>
    private static double Round(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 } * power;
    }
}
