using System.Text;

namespace Suppose.Cli.Commands;

/// <summary>Hands on to standard output what the command-line library writes itself: completions.</summary>
internal sealed class OutWriter(Surroundings surroundings) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(string? value) => surroundings.WriteOut(value ?? "");
}
