using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>A run as the report looks at it: with the places of its numbers in the JSON.</summary>
internal sealed class ReportView
{
    /// <summary>A view of a run.</summary>
    public ReportView(InquiryRun run, ImmutableArray<ImmutableArray<string>> asked, ReportFile file, Wording wording)
    {
        Run = run;
        File = file;
        Wording = wording;
        View = new RunView(run, asked, wording);
    }

    /// <summary>The run.</summary>
    public InquiryRun Run { get; }

    /// <summary>The run as the page of the terminal looks at it.</summary>
    public RunView View { get; }

    /// <summary>The file.</summary>
    public ReportFile File { get; }

    /// <summary>The sentences.</summary>
    public Wording Wording { get; }

    /// <summary>The words used everywhere.</summary>
    public CommonWords Words => View.Words;

    /// <summary>Whether a set does anything, so that it is worth a column.</summary>
    public bool HasLeading => !View.Leading.Measures.IsEmpty;

    /// <summary>The figures of one range of a design; none where the JSON does not list the design.</summary>
    public ImmutableArray<Figure> Range(DesignResult design, string what, string possibility, Quantiles over) => View.Range(design, over, what, possibility);

    /// <summary>The figures of one range of a design that is not about a possibility.</summary>
    public ImmutableArray<Figure> Range(DesignResult design, string what, Quantiles over) => View.Range(design, over, what);

    /// <summary>The figure of the share that holds for all.</summary>
    public ImmutableArray<Figure> HoldsForAll(DesignResult design) => View.One(design, design.Holds.All, "holds", "all");

    /// <summary>A cell with a chance and its range.</summary>
    public Cell Chance(DesignResult design, Possibility possibility)
    {
        var over = design.Act[View.IndexOf(possibility.Id)];
        return Cell.Plain(Words.Chance(over)) with { Figures = Range(design, "act", possibility.Id, over), Share = over.P50 };
    }

    /// <summary>The largest chance of the act that is left under any possibility but the ordinary one, at the median, and the possibility.</summary>
    public (Possibility Possibility, Quantiles Act)? Worst(DesignResult design) => Run.Inquiry.Possibilities
        .Where(p => !p.Ordinary)
        .Select(p => ((Possibility Possibility, Quantiles Act)?)(p, design.Act[View.IndexOf(p.Id)]))
        .MaxBy(one => one!.Value.Act.P50);
}
