using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Suppose.Findings.Reports;
using Suppose.Report.Parts;

namespace Suppose.Report;

/// <summary>A report as one HTML file that needs nothing beside it: no network, no script, nothing to install.</summary>
/// <remarks>
/// The same report gives the same bytes. The file's own policy lets a browser load and run nothing; its style sheet is named there by its hash.
/// Whatever the author wrote is shown as text or as Markdown without HTML, and only links to pages and addresses of mail are links.
/// </remarks>
public static class HtmlReport
{
    /// <summary>How a file is known as a report of Suppose.</summary>
    public const string Mark = "<meta name=\"generator\" content=\"Suppose";

    private static readonly Lazy<string> s_style = new(ReadStyle);

    /// <summary>The style sheet.</summary>
    internal static string Style => s_style.Value;

    /// <summary>What the file lets a browser do.</summary>
    internal static string Policy => "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style))) + "'";

    /// <summary>The file's bytes, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    public static byte[] Bytes(Handout report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Encoding.UTF8.GetBytes(Write(report).GetAwaiter().GetResult());
    }

    private static async Task<string> Write(Handout report)
    {
        // Letters of every language stay as they are; what could be taken for markup is escaped all the same.
        var letters = HtmlEncoder.Create(UnicodeRanges.All);
        await using var services = new ServiceCollection().AddSingleton(letters).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<ReportDocument>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReportDocument.Report)] = report }));
            return page.ToHtmlString();
        }) + "\n";
    }

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("Suppose.Report.report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
