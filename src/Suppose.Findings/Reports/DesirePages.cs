using System.Collections.Immutable;
using Suppose.Analysis.Rewiring;
using Suppose.Findings.Rewiring;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Reports;

/// <summary>What a report says of a desire: first what was found, the two trees, what the new one gives up and a first step; behind it everything else.</summary>
public static class DesirePages
{
    private static readonly string[] s_firstPage = ["found", "tree", "gives-up", "first-step"];

    /// <summary>The report.</summary>
    /// <param name="run">What was found.</param>
    /// <param name="file">The file.</param>
    /// <param name="wording">The sentences.</param>
    public static Handout Of(RewireRun run, ReportFile file, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(file);
        var page = RewirePage.Of(run, wording);
        var ledger = JudgementLedger.Of(run.Judgements, run.Desire.Lexicon, [], wording);
        Section?[] first = [Setting(run), .. page.Sections.Where(s => s_firstPage.Contains(s.Key)).Select(s => s.Key == "tree" ? Drawn(s, run, wording) : s)];
        Section?[] rest = [.. page.Sections.Where(s => !s_firstPage.Contains(s.Key)), ledger.Section, Colophon.Of(run, file, wording)];
        return new Handout(run.Desire.Title, [.. first.OfType<Section>()], [.. rest.OfType<Section>()], new ReportLabels(wording) { Version = file.Version }) { Anchors = ledger.Anchors };
    }

    private static Section? Setting(RewireRun run) => run.Desire.About is { } about ? new Section("act", "", [new Prose(about)]) : null;

    /// <summary>The table of the two trees becomes the picture's, where the trees are small enough to be drawn.</summary>
    private static Section Drawn(Section tree, RewireRun run, Wording wording)
    {
        var grid = tree.Blocks.OfType<Grid>().First();
        if (DesireTreePicture.Of(new RewireView(run, wording), grid, new DesireWords(wording)) is not { } picture)
        {
            return tree;
        }

        // What explains the signs of the table goes with it.
        var legend = tree.Blocks.OfType<Caption>().Select(c => c.Finding).First(f => f.Key == "tree.legend");
        return tree with { Blocks = [.. tree.Blocks.Where(b => b is not Caption { Finding.Key: "tree.legend" }).Select(b => b == grid ? picture with { Remark = legend } : b)] };
    }
}
