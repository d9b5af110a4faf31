using Suppose.Analysis;
using Suppose.Findings;

namespace Suppose.Cli.Terminal;

/// <summary>What a long run is busy with, in a few words.</summary>
internal sealed class ProgressWords(Wording wording) : Words(wording, "Progress")
{
    /// <summary>A stage.</summary>
    public string Stage(RunStage stage) => Say(default, stage.ToString());

    /// <summary>How long a stage will still take.</summary>
    public string SecondsLeft(int count) => Count(count);

    /// <summary>How long a stage will still take.</summary>
    public string MinutesLeft(int count) => Count(count);
}
