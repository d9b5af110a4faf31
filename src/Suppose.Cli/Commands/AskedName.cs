using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>Finds what a name in a call means, and says what is wrong where it means nothing.</summary>
internal static class AskedName
{
    /// <summary>The id that is meant, whatever its case; null where none was written or none is meant.</summary>
    /// <param name="written">What was written; null where nothing was.</param>
    /// <param name="ids">What may be meant.</param>
    /// <param name="unknown">What is said of a name that means nothing: the name, the id that is near it, and all ids.</param>
    /// <param name="fault">What is wrong; what was wrong before stays.</param>
    public static string? Of(string? written, string[] ids, Func<string, string?, string, Diagnostic> unknown, ref Diagnostic? fault)
    {
        var found = ids.FirstOrDefault(id => string.Equals(id, written?.Trim(), StringComparison.OrdinalIgnoreCase));
        if (written is not null && found is null)
        {
            fault ??= unknown(written, NearMiss.Of(written, ids), Listed(ids));
        }

        return found;
    }

    /// <summary>Names as they are listed in a fix.</summary>
    public static string Listed(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => "`" + id + "`"));
}
