using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Suppose.Report.Tests.Browser;

/// Screens differ from machine to machine in their fonts, so no picture is compared dot by dot: what is compared is where things stand,
/// that nothing overlaps or leaves the page, and that no stretch of it is blank.
[Trait("needs", "browser")]
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// How wide a sheet is between its margins, in the unit of which 96 make an inch.
    private const int A4 = 680;
    private const int Letter = 702;

    /// What the margins leave of the height of A4: 263 mm.
    private const int PrintedHeight = 994;

    public static TheoryData<string> Examples => Handouts.Examples;

    public static TheoryData<string, int> Widths => new(Handouts.Examples.SelectMany(e => new[] { 360, 820, 1280 }.Select(width => ((string)e, width))));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_report_opens_from_disk_without_a_word_and_without_a_request(string example)
    {
        await using var open = await chromium.Open(Handouts.Example(example).Html);
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Empty(open.Logged);
        Assert.Empty(open.Asked);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task It_meets_WCAG_2_2_AA_as_far_as_a_machine_can_tell(string example)
    {
        await using var open = await chromium.Open(Handouts.Example(example).Html);
        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((d, i) => d.open = i < 40)");
        var result = await open.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}")));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task Nothing_leaves_the_page_or_lies_on_something_else(string example, int width)
    {
        await using var open = await chromium.Open(Handouts.Example(example).Html, width);
        await AssertInOrder(open.Page);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task It_prints_on_A4_and_on_Letter(string example)
    {
        foreach (var (width, format) in new[] { (A4, "A4"), (Letter, "Letter") })
        {
            await using var open = await chromium.Open(Handouts.Example(example).Html, width);
            await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await AssertInOrder(open.Page);
            var wide = await open.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('table, svg[role=img]')].filter(e => e.getBoundingClientRect().width > innerWidth + 1).map(e => e.closest('section').id)");
            Assert.Empty(wide);
            Assert.NotEmpty(await open.Page.PdfAsync(new PagePdfOptions { Format = format }));
        }
    }

    [Theory]
    [MemberData(nameof(DesireTests.Desires), MemberType = typeof(DesireTests))]
    public async Task So_does_the_report_of_a_desire(string example)
    {
        var html = DesireTests.Html(example);
        foreach (var width in new[] { 360, 1280 })
        {
            await using var open = await chromium.Open(html, width);
            await AssertInOrder(open.Page);
            Assert.Empty(open.Logged);
            Assert.Empty(open.Asked);
            var result = await open.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}")));
        }
    }

    [Theory]
    [InlineData("coming-home")]
    [InlineData("on-call")]
    public async Task On_paper_today_s_tree_stands_below_what_was_found_on_the_first_page(string example)
    {
        await using var open = await chromium.Open(DesireTests.Html(example + ".yaml"), A4);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await AssertInOrder(open.Page);
        var bottom = await open.Page.EvaluateAsync<double>("() => document.querySelector('.s-tree .picture').getBoundingClientRect().bottom + scrollY");
        Assert.InRange(bottom, 0, PrintedHeight);
    }

    [Fact]
    public async Task The_keyboard_reaches_every_cell_and_opens_it()
    {
        await using var open = await chromium.Open(Handouts.Example("missing-money").Html);
        var cell = open.Page.Locator(".matrix summary").First;
        await cell.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.True(await open.Page.Locator(".matrix .why").First.IsVisibleAsync());
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('summary, a')].filter(e => e.tabIndex < 0).length"));
    }

    [Fact]
    public async Task Script_in_the_file_never_runs()
    {
        const string file = "inquiry: '<script>document.title=1</script><img src=x onerror=\"document.title=2\">'\nabout: '<svg onload=\"document.title=3\">'\npossibilities: {p: {acts: likely}}";
        await using var open = await chromium.Open(Handouts.Of(file).Html);
        Assert.StartsWith("<script>", await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Logged);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Hard_names_stay_on_the_page(int width)
    {
        var word = new string('w', 120);
        var file = $"""
            inquiry: {word}
            act: {word}
            possibilities:
              {word}:
                acts: likely
                says: {word}
              'خوف من الفشل 🐘':
                acts: very likely
              'a b':
                acts: unlikely
                ordinary: yes
            measures:
              '{word} m':
                says: {word}
                objection: {word}
                cost: some
                against:
                  {word}: less likely
              '审查 😀':
                cost: slight
                against:
                  'خوف من الفشل 🐘': much less likely
            """;
        await using var open = await chromium.Open(Handouts.Of(file).Html, width);
        await AssertInOrder(open.Page);
    }

    private static async Task AssertInOrder(IPage page)
    {
        Assert.Equal("", await page.EvaluateAsync<string>(
            """
            () => {
              const wrong = [];
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth + 1) wrong.push('the page is ' + root.scrollWidth + ' wide in ' + root.clientWidth);
              let bottom = 0;
              for (const e of document.querySelectorAll('main > section, .first > section, h1')) {
                const box = e.getBoundingClientRect();
                if (box.height < 8) wrong.push(e.id + ' is empty');
                if (box.top < bottom - 1) wrong.push(e.id + ' lies on what stands above it');
                bottom = box.bottom;
              }
              for (const svg of document.querySelectorAll('svg[role=img]')) {
                const view = svg.viewBox.baseVal;
                const boxes = [...svg.querySelectorAll('text')].map(t => { const b = t.getBBox(), m = t.transform.baseVal.consolidate()?.matrix; return { t: t.textContent, r: m && m.b !== 0, x: b.x + (m?.e ?? 0), y: b.y + (m?.f ?? 0), w: b.width, h: b.height }; }).filter(b => !b.r && b.w > 0);
                for (const b of boxes) if (b.x < -2 || b.x + b.w > view.width + 2 || b.y < -2 || b.y + b.h > view.height + 2) wrong.push(svg.getAttribute('aria-labelledby') + ': ' + b.t + ' leaves the picture');
                boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => { if (a.x + 2 < b.x + b.w && b.x + 2 < a.x + a.w && a.y + 5 < b.y + b.h && b.y + 5 < a.y + a.h) wrong.push(svg.getAttribute('aria-labelledby') + ': ' + a.t + ' lies on ' + b.t); }));
              }
              for (const e of document.querySelectorAll('th, td > .line, summary > .line, p, li, h2, h3')) {
                if (!e.closest('.table, .picture, details:not([open])') && e.scrollWidth > e.clientWidth + 2 && getComputedStyle(e).display !== 'inline') wrong.push(e.textContent.slice(0, 30) + ' is cut off');
              }
              return wrong.slice(0, 5).join('\n');
            }
            """));
        Assert.Equal("", await BlankStretch(page));
    }

    /// A screenshot is taken, and its rows of dots are looked through for one stretch, taller than half a screen, in which nothing is drawn.
    private static async Task<string> BlankStretch(IPage page)
    {
        var png = Convert.ToBase64String(await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Scale = ScreenshotScale.Css }));
        return await Look(await page.Context.NewPageAsync(), png);
    }

    private static async Task<string> Look(IPage blank, string png)
    {
        try
        {
            return await blank.EvaluateAsync<string>(
                """
                async png => {
                  const bytes = Uint8Array.from(atob(png), c => c.charCodeAt(0));
                  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
                  const canvas = new OffscreenCanvas(image.width, 512), pen = canvas.getContext('2d', { willReadFrequently: true });
                  let empty = 0;
                  for (let top = 0; top < image.height; top += 512) {
                    pen.clearRect(0, 0, image.width, 512);
                    pen.drawImage(image, 0, -top);
                    const rows = Math.min(512, image.height - top), dots = pen.getImageData(0, 0, image.width, rows).data;
                    for (let y = 0; y < rows; y++) {
                      let ink = false;
                      for (let x = 0; x < image.width && !ink; x++) ink = dots[4 * (y * image.width + x)] < 200;
                      empty = ink ? 0 : empty + 1;
                      if (empty > 450) return 'nothing is drawn around ' + (top + y);
                    }
                  }
                  return '';
                }
                """, png);
        }
        finally
        {
            await blank.CloseAsync();
        }
    }
}
