using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Yaml;

/// <summary>Ends the reading of YAML at a fault after which nothing that follows can be trusted. It never leaves <see cref="NodeReader"/>.</summary>
/// <param name="kind">What is wrong.</param>
/// <param name="place">Where.</param>
/// <param name="arguments">What the diagnostic's numbered places stand for.</param>
internal sealed class UnreadableException(DiagnosticCode kind, Place place, params object?[] arguments) : Exception(kind.Code)
{
    /// <summary>What is wrong.</summary>
    public DiagnosticCode Kind { get; } = kind;

    /// <summary>Where.</summary>
    public Place Place { get; } = place;

    /// <summary>What the diagnostic's numbered places stand for.</summary>
    public object?[] Arguments { get; } = arguments;
}
