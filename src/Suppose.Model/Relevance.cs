namespace Suppose.Model;

/// <summary>How much an item bears on the matter, as the classic scores of competing hypotheses ask.</summary>
/// <remarks>Weighing does not use it: there an item bears on the matter as far as it is more expected under one possibility than under another.</remarks>
public enum Relevance
{
    /// <summary>It bears on the matter a little.</summary>
    Low,

    /// <summary>It bears on the matter.</summary>
    Medium,

    /// <summary>It goes to the heart of the matter.</summary>
    High,
}
