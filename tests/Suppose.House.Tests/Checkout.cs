using System.Diagnostics;

namespace Suppose.House.Tests;

/// The source tree that the tests were built from.
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// Files that git tracks or would track, relative to the root.
    public static string[] Files { get; } = Git("ls-files", "--cached", "--others", "--exclude-standard")
        .Where(file => File.Exists(Path.Combine(Root, file)))
        .ToArray();

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Suppose.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run from a checkout, and none was found above them.");
    }

    private static string[] Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
