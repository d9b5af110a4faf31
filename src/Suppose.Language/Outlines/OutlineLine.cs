using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Outlines;

/// <summary>What a mark before a phrase says of it.</summary>
internal enum OutlineMark
{
    /// <summary>No mark: a root, a want or a way, by where it stands.</summary>
    None,

    /// <summary><c>*</c>: a way of today.</summary>
    Today,

    /// <summary><c>+</c>: a want that is met only by all its parts.</summary>
    All,

    /// <summary><c>!</c>: a term.</summary>
    Term,

    /// <summary><c>!!</c>: a term that is locked.</summary>
    LockedTerm,

    /// <summary><c>~</c>: a fear.</summary>
    Fear,
}

/// <summary>A line of an outline, with the lines beneath it.</summary>
/// <param name="Mark">Its mark.</param>
/// <param name="DependsOn">In whose hands it lies, where a mark says so.</param>
/// <param name="Phrase">The phrase behind the mark, normalised.</param>
/// <param name="Place">Where the phrase stands.</param>
/// <param name="Width">How many characters it is indented.</param>
/// <param name="Parent">The line it stands beneath; null for the roots' level.</param>
internal sealed record OutlineLine(OutlineMark Mark, Reliance DependsOn, string Phrase, Place Place, int Width, OutlineLine? Parent)
{
    /// <summary>The lines beneath it, in order.</summary>
    public List<OutlineLine> Beneath { get; } = [];

    /// <summary>Whether it is a term or a fear.</summary>
    public bool IsCondition => Mark is OutlineMark.Term or OutlineMark.LockedTerm or OutlineMark.Fear;

    /// <summary>The lines beneath it that are wants or ways.</summary>
    public IEnumerable<OutlineLine> Parts => Beneath.Where(l => !l.IsCondition);
}
