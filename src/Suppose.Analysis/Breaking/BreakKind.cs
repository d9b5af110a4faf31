namespace Suppose.Analysis.Breaking;

/// <summary>What looking for where something breaks came to.</summary>
public enum BreakKind
{
    /// <summary>It held in every case.</summary>
    Never,

    /// <summary>It broke in every case, so that no assumption makes the difference.</summary>
    Always,

    /// <summary>It breaks mostly under a few conditions.</summary>
    Boxed,

    /// <summary>It breaks here and there, and no few conditions tell where.</summary>
    Scattered,
}
