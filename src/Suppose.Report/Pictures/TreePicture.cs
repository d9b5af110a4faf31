using System.Collections.Immutable;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using Suppose.Findings;

namespace Suppose.Report.Pictures;

/// <summary>Draws a tree in columns, once for each version: the same places every time, dashed where it is new, faint where it is not there.</summary>
internal static class TreePicture
{
    private const double RowHeight = 68;
    private const double HalfWidth = 0.36;
    private const double HalfHeight = 0.34;

    /// Letters stand a little below the place they are given, by so much of a row.
    private const double Sag = 0.04;

    /// Letters of the size used here that fit into all boxes of a row together.
    private const double LettersAcross = Drawing.Width * 0.72 / ((Pen.Letters - 2) * 0.6);

    /// <summary>The drawings, one a version.</summary>
    public static IEnumerable<Drawing> Of(TreeChart chart) => chart.Versions.Select(version => Of(chart, version));

    private static Drawing Of(TreeChart chart, TreeVersion version)
    {
        var columns = chart.Nodes.Max(n => n.Column) + 1;
        var rows = chart.Nodes.GroupBy(n => n.Column).Max(g => g.Count());
        var plot = Pen.Plot();
        plot.Padding = new OxyThickness(4);
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, Minimum = -0.5, Maximum = columns - 0.5, IsAxisVisible = false });
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Left, Minimum = -0.8, Maximum = rows, IsAxisVisible = false, StartPosition = 1, EndPosition = 0 });
        plot.Annotations.Add(new TextAnnotation { Text = version.Title, TextPosition = new DataPoint(-0.46, -0.6), TextHorizontalAlignment = HorizontalAlignment.Left, TextVerticalAlignment = VerticalAlignment.Middle, StrokeThickness = 0, Padding = new OxyThickness(0) });
        var places = Places(chart.Nodes, rows);
        foreach (var link in chart.Links)
        {
            var mark = (TreeMark)Math.Max((int)version.Marks[link.From], (int)version.Marks[link.To]);
            var line = new PolylineAnnotation { Color = Colour(mark), StrokeThickness = 1.2, LineStyle = mark == TreeMark.New ? LineStyle.Dash : LineStyle.Solid, Layer = AnnotationLayer.BelowSeries };
            line.Points.AddRange(TreeRoute.Of(places, places[link.From], places[link.To], HalfWidth, HalfHeight));
            plot.Annotations.Add(line);
        }

        for (var n = 0; n < chart.Nodes.Length; n++)
        {
            Add(plot, chart.Nodes[n], places[n], version.Marks[n], (int)(LettersAcross / columns));
            if (!version.Notes.IsEmpty && version.Notes[n].Length > 0)
            {
                plot.Annotations.Add(new TextAnnotation
                {
                    Text = version.Notes[n],
                    TextPosition = new DataPoint(places[n].X - HalfWidth, places[n].Y - HalfHeight - 0.06),
                    TextHorizontalAlignment = HorizontalAlignment.Left,
                    TextVerticalAlignment = VerticalAlignment.Bottom,
                    FontSize = Pen.Letters - 2,
                    StrokeThickness = 0,
                    Padding = new OxyThickness(0),
                });
            }
        }

        return new Drawing(plot, ((rows + 0.8) * RowHeight) + 16);
    }

    private static void Add(PlotModel plot, TreeNode node, DataPoint place, TreeMark mark, int letters)
    {
        var box = new PolygonAnnotation { Fill = OxyColors.White, Stroke = Colour(mark), StrokeThickness = mark == TreeMark.Absent ? 0.8 : 1.4, LineStyle = mark == TreeMark.New ? LineStyle.Dash : LineStyle.Solid, Layer = AnnotationLayer.BelowSeries };
        box.Points.AddRange(
        [
            new DataPoint(place.X - HalfWidth, place.Y - HalfHeight), new DataPoint(place.X + HalfWidth, place.Y - HalfHeight), new DataPoint(place.X + HalfWidth, place.Y + HalfHeight),
            new DataPoint(place.X - HalfWidth, place.Y + HalfHeight), new DataPoint(place.X - HalfWidth, place.Y - HalfHeight),
        ]);
        plot.Annotations.Add(box);
        plot.Annotations.Add(new TextAnnotation
        {
            Text = Lines.Of(node.Name, Math.Max(8, letters)),
            TextColor = mark == TreeMark.Absent ? Pen.Grey : Pen.Ink,
            TextPosition = new DataPoint(place.X, place.Y - Sag),
            TextHorizontalAlignment = HorizontalAlignment.Center,
            TextVerticalAlignment = VerticalAlignment.Middle,
            FontSize = Pen.Letters - 2,
            StrokeThickness = 0,
            Padding = new OxyThickness(0),
        });
    }

    /// <summary>The nodes of a column stand evenly over the height of the longest one.</summary>
    private static ImmutableArray<DataPoint> Places(ImmutableArray<TreeNode> nodes, int rows)
    {
        var counts = nodes.GroupBy(n => n.Column).ToDictionary(g => g.Key, g => g.Count());
        var next = new Dictionary<int, int>();
        return [.. nodes.Select(n =>
        {
            var row = next[n.Column] = next.GetValueOrDefault(n.Column) + 1;
            return new DataPoint(n.Column, ((row - 0.5) * rows / counts[n.Column]) - 0.1);
        })];
    }

    private static OxyColor Colour(TreeMark mark) => mark == TreeMark.Absent ? Pen.Faint : Pen.Ink;
}
