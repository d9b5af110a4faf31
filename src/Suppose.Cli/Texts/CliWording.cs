using System.Resources;

using Suppose.Findings;

namespace Suppose.Cli.Texts;

/// <summary>Where the command looks up what it says itself; what it says about results is looked up by <see cref="FindingsWording"/>.</summary>
internal static class CliWording
{
    /// <summary>The sentences of the command.</summary>
    public static Wording Default { get; } = Wording.From(new ResourceManager("Suppose.Cli.Texts.Texts", typeof(CliWording).Assembly));
}
