using Suppose.Analysis.Rewiring;
using Suppose.Findings.Rewiring;
using Suppose.Language;

namespace Suppose.Findings.Tests.Rewiring;

/// What is found for desires written in the test.
internal static class RewireOf
{
    public const string Evening = """
        desire: A want that keeps failing
        roots: {seen: 0.5, rest: 0.3, touch: 0.2}
        wants:
          seen: {any: [told, held]}
        ways:
          messages: {today: yes, reaches: {touch: 0.2, held: 0.1}, harms: {sleep: 0.3}, effort: {evenings: 0.1}}
          dinner: {reaches: {told: 0.5, rest: 0.8}, effort: {evenings: 0.4}, first step: ring them on Thursday}
          dancing: {reaches: {touch: 0.7, held: 0.4}, harms: {sleep: 0.1}, effort: {evenings: 0.4}}
          choir: {reaches: {told: 0.3, rest: 0.6}, effort: {evenings: 0.3}}
        fears:
          being hurt: {shifts: {dancing: x0.5}}
        terms:
          only a partner: {matters: 0.4, blocks: [dancing]}
          never on a weekday: {matters: 0.1, shifts: {dinner: x0.5}}
        limits: {effort: {evenings: 0.8}, harms: {sleep: 0.2}}

        """;

    public const string WithAim = Evening + "aim: {touch: {at least: 0.5, in: 1.0}}\n";

    public static RewireRun Text(string text) => DesireRunner.Run(DesireReader.Read(text).Desire!, new RewireSettings { Worlds = 64, Threads = 1 });

    public static Page Page(string text) => RewirePage.Of(Text(text), FindingsWording.Default);

    /// All sentences, captions and cells of a page.
    public static IEnumerable<string> Texts(Page page) => page.Sections.SelectMany(s => s.Blocks).SelectMany(Texts).Concat(page.Sections.Select(s => s.Heading)).Append(page.Title);

    public static IEnumerable<Finding> Findings(Page page) => page.Sections.SelectMany(s => s.Blocks).SelectMany(b => b switch
    {
        Paragraph paragraph => paragraph.Findings,
        Points points => points.Findings,
        Caption caption => [caption.Finding],
        Listing listing => [listing.Head, .. listing.Findings],
        _ => [],
    });

    public static string Said(Page page, string key) => string.Join(" | ", Findings(page).Where(f => f.Key == key).Select(f => f.Text));

    private static IEnumerable<string> Texts(Block block) => block is Grid grid
        ? grid.Columns.Append(grid.Corner).Concat(grid.Rows.SelectMany(r => r.Cells.SelectMany(c => c.Lines).Append(r.Name)))
        : Findings(new Page("", [new Section("", "", [block])])).Select(f => f.Text);
}
