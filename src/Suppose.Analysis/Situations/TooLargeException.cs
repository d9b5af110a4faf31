namespace Suppose.Analysis.Situations;

/// <summary>A table that the situation asks for has more cells than are worked out.</summary>
/// <remarks>Caught where a run begins, and told as a limit of the run.</remarks>
internal sealed class TooLargeException : Exception
{
    /// <summary>A table that is too large.</summary>
    public TooLargeException()
        : this(string.Empty)
    {
    }

    /// <summary>A table that is too large.</summary>
    /// <param name="subject">Id of the circumstance, outcome or want that caused it.</param>
    public TooLargeException(string subject)
        : base($"The table for '{subject}' is too large.") => Subject = subject;

    /// <summary>A table that is too large, found while handling another failure.</summary>
    public TooLargeException(string subject, Exception inner)
        : base($"The table for '{subject}' is too large.", inner) => Subject = subject;

    /// <summary>Id of the circumstance, outcome or want that caused it.</summary>
    public string Subject { get; }
}
