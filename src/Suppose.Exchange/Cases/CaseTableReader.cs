using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Exchange.Archives;
using Suppose.Exchange.Delimited;
using Suppose.Exchange.Diagnostics;
using Suppose.Model;

namespace Suppose.Exchange.Cases;

/// <summary>Takes in a table of cases: its first row names the columns, each further row is a case.</summary>
/// <remarks>Columns whose cells are all numbers are numbers; columns in which none is are states. A cell that is missing, or a number that is none, is never filled in.</remarks>
public sealed class CaseTableReader
{
    private readonly ImportProblems _problems = new();
    private readonly List<string[]> _rows = [];
    private readonly List<int> _lines = [];
    private readonly Dictionary<(string Code, int Column), (int Further, int Next)> _said = [];
    private string[] _headings = [];

    private CaseTableReader()
    {
    }

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file: UTF-8, or UTF-16 with a byte order mark, its cells apart by comma, semicolon, tab or bar.</param>
    /// <param name="inputs">The columns that may matter, with commas between them, <c>first..last</c> for all from one to another; null for all but the outcome's.</param>
    /// <param name="outcome">A column of yes and no, or a comparison such as <c>cost &gt; 30</c>, that says which cases are looked for.</param>
    public static CaseTableReading Read(ReadOnlyMemory<byte> file, string? inputs, string outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var reader = new CaseTableReader();
        CaseTable? table = reader.ReadRows(file) ? reader.Table(inputs, outcome) : null;
        reader.ReportFurther();
        return new CaseTableReading(reader._problems.HasErrors ? null : table, reader._problems.ToDiagnostics());
    }

    private bool ReadRows(ReadOnlyMemory<byte> file)
    {
        if (file.Length > ImportLimits.Default.FileBytes)
        {
            _problems.Report(ImportCodes.TooLarge, default, ImportTexts.Size(ImportLimits.Default.FileBytes));
            return false;
        }

        if (XmlEncoding.Decoded(file.ToArray()) is not { } text || text.Contains('\0', StringComparison.Ordinal))
        {
            _problems.Report(ImportCodes.Unreadable, default, ImportTexts.Say("format.csv"));
            return false;
        }

        using var rows = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Recover });
        while (rows.Read())
        {
            Add([.. Enumerable.Range(0, rows.FieldCount).Select(i => FormulaGuard.Removed(rows.GetString(i)).Trim())], (int)rows.LineNumber);
        }

        // Where every row was refused, that has been said.
        if (_rows.Count == 0 && _said.Count == 0)
        {
            _problems.Report(ImportCodes.NoCases, default);
        }

        return !_problems.HasErrors;
    }

    private void Add(string[] cells, int line)
    {
        if (_headings.Length == 0)
        {
            _headings = cells;
        }
        else if (cells.Length == 1 && cells[0].Length == 0)
        {
            // An empty line, often the last, is no case.
        }
        else if (cells.Length != _headings.Length)
        {
            ReportOnce(ImportCodes.CellCount, line, -1, cells.Length, _headings.Length);
        }
        else
        {
            _rows.Add(cells);
            _lines.Add(line);
        }
    }

    private CaseTable? Table(string? inputs, string outcome)
    {
        var names = new ColumnNames(_headings, _problems);
        if (OutcomeOf(outcome, names) is not { } broke)
        {
            return null;
        }

        int[]? chosen = inputs is null ? [.. Enumerable.Range(0, _headings.Length).Where(c => c != broke.Column && _headings[c].Length > 0)] : names.Many(inputs);
        if (chosen is null)
        {
            return null;
        }

        if (chosen.Contains(broke.Column))
        {
            _problems.Report(ImportCodes.OutcomeAmongInputs, default, _headings[broke.Column]);
            return null;
        }

        bool[] breaks = [.. _rows.Select((row, i) => broke.Test(row[broke.Column], _lines[i]))];
        List<CaseInput> read = [.. chosen.Select(Input).OfType<CaseInput>()];
        foreach (CaseInput constant in read.Where(input => input.IsConstant))
        {
            _problems.Report(ImportCodes.ConstantColumn, new Place(1, 1, 1), ((ColumnSubject)constant.Subject).Column);
        }

        return _problems.HasErrors ? null : new CaseTable(read, breaks);
    }

    /// <summary>The column that says which cases broke, and how to read a cell of it; null, and reported, where there is none.</summary>
    private (int Column, Func<string, int, bool> Test)? OutcomeOf(string outcome, ColumnNames names)
    {
        if (names.One(outcome) is { } whole)
        {
            return (whole, (cell, line) => Outcome.YesOrNo(cell) ?? Report(ImportCodes.NotYesOrNo, line, whole, cell));
        }

        if (Outcome.Comparison(outcome, names) is not { } compared)
        {
            names.Unknown(outcome);
            return null;
        }

        return (compared.Column, (cell, line) => CellNumber.Of(cell) is { } number ? compared.Test(number) : Report(ImportCodes.NotANumber, line, compared.Column, cell));
    }

    private bool Report(ImportCode code, int line, int column, string cell)
    {
        ReportOnce(code, line, column, cell, _headings[column]);
        return false;
    }

    /// <summary>Reports a fault where it is first met; what follows is counted, since a column of faults says no more than its first.</summary>
    private void ReportOnce(ImportCode code, int line, int column, params object[] words)
    {
        if (_said.TryGetValue((code.Code, column), out (int Further, int Next) more))
        {
            _said[(code.Code, column)] = (more.Further + 1, more.Further == 0 ? line : more.Next);
            return;
        }

        _said.Add((code.Code, column), default);
        _problems.Report(code, new Place(line, 1, 1), words);
    }

    private void ReportFurther()
    {
        foreach (((string code, int _), (int further, int next)) in _said.Where(s => s.Value.Further > 0))
        {
            _problems.Report(ImportCodes.FurtherRows, new Place(next, 1, 1), code, further);
        }
    }

    /// <summary>A column as an input; null, and reported, where some cell can't be read.</summary>
    private CaseInput? Input(int column)
    {
        string[] cells = [.. _rows.Select(row => row[column])];
        double?[] numbers = Array.ConvertAll(cells, CellNumber.Of);
        var subject = new ColumnSubject(_headings[column]);
        ImmutableArray<string> states = [.. cells.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Array.TrueForAll(numbers, n => n is null) && !states.Contains("") && states.Length <= CaseInput.MostStates && !states.Any(CellNumber.IsMissing))
        {
            return CaseInput.OfStates(subject, states, cells.Select(cell => states.IndexOf(cell)));
        }

        bool whole = true;
        for (int i = 0; i < cells.Length; i++)
        {
            whole &= numbers[i] is not null || Report(ImportCodes.NotANumber, _lines[i], column, cells[i]);
        }

        return whole ? CaseInput.OfNumbers(subject, Array.ConvertAll(numbers, n => n!.Value)) : null;
    }
}
