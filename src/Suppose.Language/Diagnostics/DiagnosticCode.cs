namespace Suppose.Language.Diagnostics;

/// <summary>A kind of diagnostic: its stable code and how much it matters. Its words stand in the resource file, under the code.</summary>
/// <param name="Code">The code, <c>SUP</c> and four digits; the hundreds say which pass raises it.</param>
/// <param name="Severity">How much it matters.</param>
internal sealed record DiagnosticCode(string Code, Severity Severity)
{
    /// <summary>A kind that stops the file from being used.</summary>
    /// <param name="code">The code.</param>
    public static DiagnosticCode Error(string code) => new(code, Severity.Error);

    /// <summary>A kind that probably is not meant.</summary>
    /// <param name="code">The code.</param>
    public static DiagnosticCode Warning(string code) => new(code, Severity.Warning);

    /// <summary>A kind that suggests something.</summary>
    /// <param name="code">The code.</param>
    public static DiagnosticCode Advice(string code) => new(code, Severity.Advice);
}
