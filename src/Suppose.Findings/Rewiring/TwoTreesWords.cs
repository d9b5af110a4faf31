using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>What is said in and around the trees.</summary>
internal sealed class TwoTreesWords(Wording wording) : Words(wording, "Rewire.Tree")
{
    /// <summary>The heading where there are two.</summary>
    public string Heading() => Say();

    /// <summary>The heading where there is only a shape.</summary>
    public string HeadingOfShape() => Say();

    /// <summary>The column of today.</summary>
    public string ColumnToday() => Say();

    /// <summary>The column of the new tree.</summary>
    public string ColumnNew() => Say();

    /// <summary>The column of whose hands it lies in.</summary>
    public string ColumnHands() => Say();

    /// <summary>A way of today.</summary>
    public string DoneToday() => Say();

    /// <summary>A way of today that stays.</summary>
    public string Stays() => Say();

    /// <summary>A way that is new.</summary>
    public string New() => Say();

    /// <summary>A way that is given up.</summary>
    public string GivenUp() => Say();

    /// <summary>In whose hands a way lies; empty where nothing was said.</summary>
    public string Hands(Reliance reliance) => reliance == Reliance.Unsaid ? "" : Say(default, "Hands." + reliance);

    /// <summary>A want whose parts are shown above.</summary>
    public string Again(string name) => Say([("name", name)]);

    /// <summary>How to read the trees.</summary>
    public string Legend() => Say();

    /// <summary>How to read the shape.</summary>
    public string LegendOfShape() => Say();

    /// <summary>Rows were left out.</summary>
    public string LeftOut(int rows) => Count(rows);
}
