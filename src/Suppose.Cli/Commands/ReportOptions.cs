using System.CommandLine;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>The options that say what a report is to be like.</summary>
internal sealed class ReportOptions
{
    private const string Html = "html";
    private const string Markdown = "md";

    private readonly Option<string> _format = new("--format") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<bool> _redact = new("--redact") { Arity = ArgumentArity.Zero };
    private readonly Option<bool> _breaks = new("--breaks") { Arity = ArgumentArity.Zero };
    private readonly Option<bool> _weigh = new("--weigh") { Arity = ArgumentArity.Zero };
    private readonly Option<string[]> _design = new("--design") { Arity = ArgumentArity.OneOrMore };
    private readonly WorldOptions _worlds = new();

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        _format.CompletionSources.Add(Html, Markdown);
        command.Add(_format);
        command.Add(_redact);
        command.Add(_weigh);
        command.Add(_breaks);
        command.Add(_design);
        _worlds.AddTo(command);
    }

    /// <summary>What they say in a call. A path that ends in .md asks for Markdown where no format is named.</summary>
    public ReportAsked Of(ParseResult parsed, CallWords words, string? path, ref Diagnostic? fault)
    {
        var format = parsed.GetValue(_format);
        if (format is not (null or Html or Markdown))
        {
            fault ??= words.NoneOf(_format.Name, format, NearMiss.Of(format, [Html, Markdown]), Html + ", " + Markdown);
        }

        var settings = _worlds.Settings(parsed, words, ref fault) with { Weigh = parsed.GetValue(_weigh) };
        var isMarkdown = format == Markdown || (format is null && path is not null && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
        return new ReportAsked(settings, isMarkdown, parsed.GetValue(_redact), parsed.GetValue(_design) ?? []) { Breaks = parsed.GetValue(_breaks) };
    }
}
