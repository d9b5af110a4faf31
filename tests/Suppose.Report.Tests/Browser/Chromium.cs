using Microsoft.Playwright;

namespace Suppose.Report.Tests.Browser;

/// The browser, started once for all tests that need it.
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var path = s_paths.FirstOrDefault(File.Exists);
        Assert.True(path is not null, "The tests in a browser need Chromium: apt-get install -y --no-install-recommends chromium (or leave them out with ./test.sh --without-browser).");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// Opens a report from disk, in a window of a width, and notes whatever it logs or asks for.
    public async Task<OpenReport> Open(string html, int width = 1280)
    {
        var file = Path.Combine(Path.GetTempPath(), "suppose-report-" + Guid.NewGuid().ToString("N") + ".html");
        await File.WriteAllTextAsync(file, html);
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        var open = new OpenReport(page, file);
        await page.GotoAsync("file://" + file);
        return open;
    }
}
