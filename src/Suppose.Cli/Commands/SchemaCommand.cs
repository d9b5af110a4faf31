using System.CommandLine;

using Suppose.Language.Schema;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose schema</c>: prints the JSON Schema of inquiries or of desires, from which editors complete and check.</summary>
internal static class SchemaCommand
{
    private static readonly string[] s_kinds = ["inquiry", "desire"];

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        var kind = new Option<string>("--kind") { Arity = ArgumentArity.ExactlyOne };
        kind.CompletionSources.Add(s_kinds);
        var command = new Command("schema") { kind };
        command.SetAction(parsed => Print(parsed.GetValue(kind) ?? s_kinds[0], context));
        return command;
    }

    private static int Print(string kind, CommandContext context) => kind switch
    {
        "inquiry" => context.Deliver(InquirySchema.ToJson()),
        "desire" => context.Deliver(DesireSchema.ToJson()),
        _ => context.Refuse(context.CallWords.NoneOf("--kind", kind, NearMiss.Of(kind, s_kinds), string.Join(", ", s_kinds)), json: false),
    };
}
