using System.Text;

using Suppose.Cli.Commands;
using Suppose.Cli.Texts;
using Suppose.Findings;

namespace Suppose.Cli.Tests;

/// What came of a call made inside the test process.
internal sealed record Call(int ExitCode, string Out, string Error)
{
    private static readonly string s_examples = Path.Combine(Checkout.Root, "examples");

    public static string Example(string name) => Path.Combine(s_examples, name + ".yaml");

    public static Call Of(params string[] arguments) => With("", arguments);

    /// A call with text on standard input.
    public static Call With(string input, params string[] arguments) => In(new Scene { Input = Encoding.UTF8.GetBytes(input) }, arguments);

    /// A call in given surroundings.
    public static Call In(Scene scene, params string[] arguments)
    {
        var (output, error) = (new MemoryStream(), new MemoryStream());
        var surroundings = new Surroundings
        {
            In = scene.In ?? (() => new MemoryStream(scene.Input)),
            Out = () => scene.Out ?? new Kept(output),
            Error = () => new Kept(error),
            OutIsTerminal = scene.IsTerminal,
            ErrorIsTerminal = scene.IsTerminal,
            InkIsWanted = scene.InkIsWanted,
            TerminalWidth = () => scene.Width,
            Stop = scene.Stop,
        };
        var exitCode = SupposeCommand.Run(arguments, new CommandContext(surroundings, scene.Texts ?? CliWording.Default, scene.Sentences ?? FindingsWording.Default));
        return new Call(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// A stream that stays open when the command closes it.
    private sealed class Kept(MemoryStream kept) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => kept.Write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => kept.Write(buffer, offset, count);
    }
}
