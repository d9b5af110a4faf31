using Microsoft.Playwright;

namespace Suppose.Report.Tests.Browser;

/// A report open in the browser.
public sealed class OpenReport : IAsyncDisposable
{
    private readonly string _file;

    internal OpenReport(IPage page, string file)
    {
        Page = page;
        _file = file;
        page.Console += (_, message) => Logged.Add(message.Type + ": " + message.Text);
        page.PageError += (_, error) => Logged.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url != "file://" + file && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                Asked.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    /// What the page logged.
    public List<string> Logged { get; } = [];

    /// What the page asked for beside itself.
    public List<string> Asked { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        File.Delete(_file);
    }
}
