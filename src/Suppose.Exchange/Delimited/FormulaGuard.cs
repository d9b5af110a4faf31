namespace Suppose.Exchange.Delimited;

/// <summary>The apostrophe that keeps a spreadsheet from running a cell as a formula.</summary>
internal static class FormulaGuard
{
    /// <summary>A cell that no spreadsheet runs.</summary>
    public static string Added(string cell) => IsFormula(cell) || IsGuarded(cell) ? "'" + cell : cell;

    /// <summary>A cell without the guard that was put before it when it was handed out; other apostrophes stay.</summary>
    public static string Removed(string cell) => IsGuarded(cell) ? cell[1..] : cell;

    private static bool IsFormula(string cell) => cell is ['=' or '@' or '+' or '-' or '\t' or '\r', ..];

    private static bool IsGuarded(string cell) => cell.StartsWith('\'') && (IsFormula(cell[1..]) || IsGuarded(cell[1..]));
}
