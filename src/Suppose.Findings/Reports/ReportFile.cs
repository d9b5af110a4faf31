using Suppose.Findings.Redacting;

namespace Suppose.Findings.Reports;

/// <summary>The file that a report is about, and the program that read it.</summary>
/// <param name="Name">The file's name, without its folders.</param>
/// <param name="Hash">The SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Version">The version of the program.</param>
public sealed record ReportFile(string Name, string Hash, string Version)
{
    /// <summary>What stands for the name of a file that is left out.</summary>
    /// <param name="wording">The sentences.</param>
    public static string LeftOut(Wording wording) => new RedactionWords(wording).File();
}
