namespace Suppose.Analysis;

/// <summary>What a run is busy with, for a progress bar.</summary>
public enum RunStage
{
    /// <summary>Drawing the worlds.</summary>
    Worlds,

    /// <summary>Looking at every feasible design in every world.</summary>
    Designs,

    /// <summary>With a situation: trying every mixture of motives.</summary>
    Mixtures,

    /// <summary>Working out the ranges of the designs that are listed.</summary>
    Listing,

    /// <summary>Drawing lessons.</summary>
    Lessons,

    /// <summary>Looking for the single judgements that would reverse a conclusion.</summary>
    Flips,

    /// <summary>Looking for where a design breaks.</summary>
    Breaks,

    /// <summary>Finding out which judgements matter to it.</summary>
    Sensitivity,

    /// <summary>Of a desire: looking for the best tree, and for what more change buys.</summary>
    Trees,

    /// <summary>Of a desire: working out what terms cost, and which to let go would open a way.</summary>
    Terms,

    /// <summary>Working out by how much options fall short of the best within reach.</summary>
    Mistakes,

    /// <summary>Looking for what would have made something less destructive the best.</summary>
    Ways,
}
