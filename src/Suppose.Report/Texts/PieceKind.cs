namespace Suppose.Report.Texts;

/// <summary>What a piece of a sentence is.</summary>
internal enum PieceKind
{
    /// <summary>Words of the sentence itself.</summary>
    Words,

    /// <summary>A name from the file, with its quotation marks.</summary>
    Name,

    /// <summary>Something to be typed, without its backticks.</summary>
    Code,
}
