using System.CommandLine;

using Suppose.Language.Schema;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose schema</c>: prints the JSON Schema of inquiries, from which editors complete and check.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("schema");
        command.SetAction(_ => context.Deliver(InquirySchema.ToJson()));
        return command;
    }
}
