using Suppose.Language.Diagnostics;

namespace Suppose.Language.Yaml;

/// <summary>Diagnostics of reading YAML.</summary>
internal static class YamlCodes
{
    /// <summary>Lists and maps are nested deeper than the limit.</summary>
    public static readonly DiagnosticCode TooDeep = DiagnosticCode.Error("SUP0110");

    /// <summary>The file holds more values than the limit.</summary>
    public static readonly DiagnosticCode TooManyNodes = DiagnosticCode.Error("SUP0111");

    /// <summary>Written out, the aliases would hold more values than the limit.</summary>
    public static readonly DiagnosticCode AliasesExplode = DiagnosticCode.Error("SUP0112");

    /// <summary>An alias names no anchor above it.</summary>
    public static readonly DiagnosticCode UnknownAlias = DiagnosticCode.Error("SUP0113");

    /// <summary>An alias stands inside what it names.</summary>
    public static readonly DiagnosticCode RecursiveAlias = DiagnosticCode.Error("SUP0114");

    /// <summary>A second document begins.</summary>
    public static readonly DiagnosticCode SecondDocument = DiagnosticCode.Error("SUP0115");

    /// <summary>A tag, which means nothing here.</summary>
    public static readonly DiagnosticCode Tag = DiagnosticCode.Warning("SUP0116");

    /// <summary>A key that is a list or a map.</summary>
    public static readonly DiagnosticCode KeyNotAPhrase = DiagnosticCode.Error("SUP0117");

    /// <summary>The same key twice in one map.</summary>
    public static readonly DiagnosticCode DuplicateKey = DiagnosticCode.Error("SUP0118");

    /// <summary>Two keys of one map that differ only in case, spacing or the encoding of accents.</summary>
    public static readonly DiagnosticCode NearlyDuplicateKey = DiagnosticCode.Error("SUP0119");

    /// <summary>A tab where spaces are needed.</summary>
    public static readonly DiagnosticCode TabIndentation = DiagnosticCode.Error("SUP0120");

    /// <summary>A colon and a space inside a text without quotes.</summary>
    public static readonly DiagnosticCode ColonInText = DiagnosticCode.Error("SUP0121");

    /// <summary>A character that can't begin a text without quotes.</summary>
    public static readonly DiagnosticCode ReservedCharacter = DiagnosticCode.Error("SUP0122");

    /// <summary>A quotation mark that is never closed.</summary>
    public static readonly DiagnosticCode UnclosedQuote = DiagnosticCode.Error("SUP0123");

    /// <summary>A bracket that is never closed.</summary>
    public static readonly DiagnosticCode UnclosedBracket = DiagnosticCode.Error("SUP0124");

    /// <summary>Lines whose indentation does not fit together.</summary>
    public static readonly DiagnosticCode Indentation = DiagnosticCode.Error("SUP0125");

    /// <summary>A missing comma or a wrong bracket.</summary>
    public static readonly DiagnosticCode MissingComma = DiagnosticCode.Error("SUP0126");

    /// <summary>Text goes on after a closing quotation mark.</summary>
    public static readonly DiagnosticCode TextAfterQuote = DiagnosticCode.Error("SUP0127");

    /// <summary>A backslash in double quotes that begins nothing YAML knows.</summary>
    public static readonly DiagnosticCode Backslash = DiagnosticCode.Error("SUP0128");

    /// <summary>Any other fault of YAML.</summary>
    public static readonly DiagnosticCode OtherSyntax = DiagnosticCode.Error("SUP0129");
}
