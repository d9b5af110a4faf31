using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace Suppose.Report.Pictures;

/// <summary>How everything is drawn: black and greys on white, thin lines, one size of letters.</summary>
internal static class Pen
{
    /// <summary>The size of letters.</summary>
    public const double Letters = 13;

    /// <summary>What stands out.</summary>
    public static OxyColor Ink => OxyColors.Black;

    /// <summary>What stands back.</summary>
    public static OxyColor Faint => OxyColor.FromRgb(0xc8, 0xc8, 0xc8);

    /// <summary>Between the two.</summary>
    public static OxyColor Grey => OxyColor.FromRgb(0x76, 0x76, 0x76);

    /// <summary>An empty plot.</summary>
    public static PlotModel Plot() => new()
    {
        DefaultFontSize = Letters,
        PlotAreaBorderThickness = new OxyThickness(0),
        TextColor = Ink,
        Background = OxyColors.Undefined,
        Padding = new OxyThickness(0, 4, 14, 0),
    };

    /// <summary>The names of rows, from the top.</summary>
    public static CategoryAxis Rows(IEnumerable<string> names, string key = "rows")
    {
        var axis = new CategoryAxis
        {
            Key = key,
            Position = AxisPosition.Left,
            StartPosition = 1,
            EndPosition = 0,
            TickStyle = TickStyle.None,
            AxislineStyle = LineStyle.None,
            GapWidth = 0.6,
            IsTickCentered = true,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = OxyColor.FromRgb(0xee, 0xee, 0xee),
        };
        axis.Labels.AddRange(names.Select(name => Lines.Of(name)));
        return axis;
    }

    /// <summary>Says above a plot what goes up in it: beside it, the letters would have to stand on their side.</summary>
    /// <param name="plot">The plot, whose scales are called across and up.</param>
    /// <param name="title">What goes up.</param>
    /// <param name="left">Where the scale across begins.</param>
    /// <param name="top">Where the scale upwards ends.</param>
    public static void NameUp(PlotModel plot, string title, double left, double top)
    {
        var lines = Title(title);
        plot.Padding = new OxyThickness(plot.Padding.Left, plot.Padding.Top + 8 + (lines.Split('\n').Length * Letters * 1.3), plot.Padding.Right, plot.Padding.Bottom);
        plot.Annotations.Add(new TextAnnotation
        {
            XAxisKey = "across",
            YAxisKey = "up",
            Text = lines,
            TextPosition = new DataPoint(left, top),
            Offset = new ScreenVector(0, -8),
            TextHorizontalAlignment = HorizontalAlignment.Left,
            TextVerticalAlignment = VerticalAlignment.Bottom,
            StrokeThickness = 0,
            Padding = new OxyThickness(0),
        });
    }

    /// <summary>The name of a scale, in lines that fit a plot.</summary>
    public static string Title(string title) => Lines.Of(title, 60);

    /// <summary>A scale of numbers.</summary>
    public static LinearAxis Scale(AxisPosition position, string title, double least, double most, string key) => new()
    {
        Key = key,
        Position = position,
        Title = Title(title),
        TitleFontWeight = FontWeights.Normal,
        Minimum = least,
        Maximum = most,
        TickStyle = TickStyle.None,
        MinorTickSize = 0,
        AxislineStyle = LineStyle.Solid,
        AxislineColor = Grey,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = OxyColor.FromRgb(0xe4, 0xe4, 0xe4),
        AxisTitleDistance = 8,
        IntervalLength = 80,
    };
}
