using System.Diagnostics;
using System.Text;

namespace Suppose.Cli.Tests.Documents;

/// A tutorial, carried out step by step in a folder: its files are written, its commands called as a reader would.
/// A block marked "yml NAME" is a file, and "yml NAME +" goes on at its end; a block marked "console" is a call and what it prints, where a line of three dots stands for lines left out.
internal sealed class Tutorial(string text, string folder)
{
    private readonly Dictionary<string, string> _printed = [];

    /// What is shown and not printed; empty where all is as shown.
    public IEnumerable<string> Differences()
    {
        foreach (var (mark, lines) in Blocks())
        {
            switch (mark)
            {
                case ["yml", var name]:
                    Write(name, lines, FileMode.Create);
                    break;
                case ["yml", var name, "+"]:
                    Write(name, lines, FileMode.Append);
                    break;
                case ["console"]:
                    foreach (var missing in Missing(lines))
                    {
                        yield return missing;
                    }

                    break;
            }
        }
    }

    private IEnumerable<(string[] Mark, string[] Lines)> Blocks() => text.Split("\n```")
        .Where((_, i) => i % 2 == 1)
        .Select(block => block.Split('\n'))
        .Select(lines => (lines[0].Split(' '), lines[1..]));

    private void Write(string name, string[] lines, FileMode mode)
    {
        using var file = new FileStream(Path.Combine(folder, name), mode);
        file.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        _printed.Clear();
    }

    private IEnumerable<string> Missing(string[] lines)
    {
        var printed = _printed.TryGetValue(lines[0], out var known) ? known : _printed[lines[0]] = Printed(lines[0]);
        return string.Join('\n', lines[1..].Select(l => l == "..." ? "\0" : l)).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !("\n" + printed).Contains(part.Trim('\n'), StringComparison.Ordinal))
            .Select(part => $"`{lines[0]}` does not print:\n{part}\nIt prints:\n{printed}");
    }

    /// The command line is simple: words, without quotation marks.
    private string Printed(string command)
    {
        var words = command.Split(' ');
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "suppose.dll"), .. words[2..]])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}
