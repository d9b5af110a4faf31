using Suppose.Findings;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Files;

/// <summary>What is said where a file can't be read or written.</summary>
internal sealed class FileWords(Wording wording) : Words(wording, "File")
{
    /// <summary>There is no such file.</summary>
    public Diagnostic Missing(string path) => new("SUP0001", Severity.Error, Say([("path", path)]), Place.Nowhere, [MissingFix()]);

    /// <summary>It is a directory.</summary>
    public Diagnostic Directory(string path) => new("SUP0002", Severity.Error, Say([("path", path)]), Place.Nowhere, [DirectoryFix()]);

    /// <summary>It can't be read.</summary>
    public Diagnostic Unreadable(string path) => new("SUP0003", Severity.Error, Say([("path", path)]), Place.Nowhere, [UnreadableFix()]);

    /// <summary>It can't be written.</summary>
    public Diagnostic Unwritable(string path) => new("SUP0004", Severity.Error, Say([("path", path)]), Place.Nowhere, [UnwritableFix()]);

    /// <summary>The result can't be written.</summary>
    public Diagnostic ResultUnwritable() => new("SUP0005", Severity.Error, Say(), Place.Nowhere, [UnwritableFix()]);

    /// <summary>It is there already.</summary>
    public Diagnostic Exists(string path) => new("SUP0006", Severity.Error, Say([("path", path)]), Place.Nowhere, [ExistsFix()]);

    /// <summary>What standard input is called.</summary>
    public string StandardInputName() => Say();

    private string MissingFix() => Say();

    private string DirectoryFix() => Say();

    private string UnreadableFix() => Say();

    private string UnwritableFix() => Say();

    private string ExistsFix() => Say();
}
