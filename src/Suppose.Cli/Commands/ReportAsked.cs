using Suppose.Analysis;

namespace Suppose.Cli.Commands;

/// <summary>What a report is to be like.</summary>
/// <param name="Settings">How the inquiry is run.</param>
/// <param name="Markdown">Whether it is Markdown and not HTML.</param>
/// <param name="Redact">Whether names and texts are left out.</param>
/// <param name="Designs">The sets that are to be shown too, as written.</param>
internal sealed record ReportAsked(RunSettings Settings, bool Markdown, bool Redact, IReadOnlyList<string> Designs)
{
    /// <summary>Whether it also says where the leading set breaks.</summary>
    public bool Breaks { get; init; }
}
