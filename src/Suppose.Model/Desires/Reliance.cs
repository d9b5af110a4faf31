namespace Suppose.Model.Desires;

/// <summary>In whose hands a way lies.</summary>
public enum Reliance
{
    /// <summary>Nothing was said.</summary>
    Unsaid,

    /// <summary>Within one's own reach.</summary>
    Oneself,

    /// <summary>It needs other people.</summary>
    Others,

    /// <summary>It is luck.</summary>
    Luck,
}
