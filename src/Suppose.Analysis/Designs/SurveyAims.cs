namespace Suppose.Analysis.Designs;

/// <summary>What a pass over some designs is after.</summary>
[Flags]
internal enum SurveyAims
{
    /// <summary>The least that any of them loses, world by world, and what each loses on average.</summary>
    Least = 1,

    /// <summary>Where each holds, what it loses on average and how far that is from the least, which must be known by then.</summary>
    Designs = 2,

    /// <summary>Both at once: right where the designs are all there are.</summary>
    Both = Least | Designs,
}
