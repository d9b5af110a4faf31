using Suppose.Exchange.Diagnostics;

namespace Suppose.Exchange.Cases;

/// <summary>Finds the columns that a call names.</summary>
internal sealed class ColumnNames(string[] headings, ImportProblems problems)
{
    private const string Through = "..";

    /// <summary>The column of a heading, without regard to case; of several alike the first. Null where there is none.</summary>
    public int? One(string name)
    {
        int at = Array.FindIndex(headings, heading => string.Equals(heading, name.Trim(), StringComparison.OrdinalIgnoreCase));
        return at < 0 || name.Trim().Length == 0 ? null : at;
    }

    /// <summary>The columns of several headings with commas between them; a heading may hold commas itself, so the longest run of pieces that is one counts. Null, and reported, where one is unknown.</summary>
    public int[]? Many(string names)
    {
        string[] pieces = names.Split(',', StringSplitOptions.TrimEntries);
        SortedSet<int> found = [];
        for (int at = 0; at < pieces.Length;)
        {
            int taken = pieces.Length - at;
            while (taken > 0 && Run(string.Join(", ", pieces, at, taken)) is null)
            {
                taken--;
            }

            if (taken == 0 && pieces[at].Length > 0)
            {
                Unknown(pieces[at]);
                return null;
            }

            found.UnionWith(taken == 0 ? [] : Run(string.Join(", ", pieces, at, taken))!);
            at += Math.Max(1, taken);
        }

        return [.. found];
    }

    /// <summary>Reports a name that no column has.</summary>
    public void Unknown(string name) => problems.Report(
        ImportCodes.NoColumn, default, name, string.Join(", ", headings.Select(heading => "`" + heading + "`")));

    /// <summary>One column, or all from one to another.</summary>
    private int[]? Run(string name)
    {
        if (One(name) is { } single)
        {
            return [single];
        }

        string[] ends = name.Split(Through);
        return ends.Length == 2 && One(ends[0]) is { } first && One(ends[1]) is { } last && first <= last ? [.. Enumerable.Range(first, last - first + 1)] : null;
    }
}
