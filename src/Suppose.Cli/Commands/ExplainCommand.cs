using System.Collections.Immutable;
using System.CommandLine;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Findings.Explanations;
using Suppose.Findings.Json;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose explain</c>: reads an inquiry with a situation and shows where what an option promises comes from.</summary>
internal sealed class ExplainCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string> _possibility = new("--possibility") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> _option = new("--option") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> _design = new("--design") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string[]> _state = new("--state") { Arity = ArgumentArity.OneOrMore };
    private readonly WidthOption _width = new();

    private ExplainCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new ExplainCommand(context).Create();

    private Command Create()
    {
        var command = new Command("explain") { _file, _possibility, _option, _design, _state, _json, _width.Option };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var width = _width.Value(parsed, _context.CallWords, ref fault);
        return fault is not null
            ? _context.Refuse(fault, json)
            : new ReadInquiry(_context).Then(parsed.GetValue(_file)!, json, reading => Explain(parsed, reading.Inquiry!, json, width));
    }

    private int Explain(ParseResult parsed, Inquiry inquiry, bool json, int? width)
    {
        var asked = new AskedExplanation(inquiry, _context.CallWords);
        var fault = asked.Read(parsed.GetValue(_possibility), parsed.GetValue(_option), parsed.GetValue(_design));
        if (fault is not null)
        {
            return _context.Refuse(fault, json);
        }

        var explanation = ChoiceExplainer.Explain(inquiry, asked.Possibility, asked.Measures, asked.Option);
        var cases = new AskedCases(inquiry, explanation, _context.CallWords);
        if (cases.Read(parsed.GetValue(_state) ?? []) is { } unknown)
        {
            return _context.Refuse(unknown, json);
        }

        return json
            ? _context.Deliver(ExplanationJson.Bytes(inquiry, explanation, cases.Cases), json)
            : _context.Deliver(ExplanationPage.Of(inquiry, explanation, cases.Cases, _context.FindingsWording), width);
    }
}
