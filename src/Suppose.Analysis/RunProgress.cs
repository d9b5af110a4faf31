namespace Suppose.Analysis;

/// <summary>How far a run has come.</summary>
/// <param name="Stage">What it is busy with.</param>
/// <param name="Done">Steps done in that stage.</param>
/// <param name="Total">Steps the stage has, at least 1.</param>
/// <remarks>Reported from worker threads, in no fixed order within a stage. <c>default</c> is a stage of no steps, which is never reported.</remarks>
public readonly record struct RunProgress(RunStage Stage, int Done, int Total)
{
    /// <summary>Where an inquiry is run several times over, in how many worlds more each time: which of these runs, from 0.</summary>
    public int Round { get; init; }
}
