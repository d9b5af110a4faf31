using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Record;

/// <summary>The responses of all possibilities, shared by all choices that are read from them.</summary>
/// <param name="model">The situation.</param>
/// <param name="store">The tables over a block of worlds.</param>
internal sealed class ResponseTables(SituationModel model, TableStore store)
{
    private const ulong NoMeasure = 0;

    private readonly Dictionary<(int Possibility, bool Clamped), ResponseTable> tables = [];

    /// <summary>The tables over the block.</summary>
    public TableStore Store => store;

    /// <summary>The responses of a possibility.</summary>
    /// <param name="possibility">Its place.</param>
    /// <param name="clamped">Whether its own facts are so whatever their chance.</param>
    public ResponseTable Of(int possibility, bool clamped)
    {
        if (!tables.TryGetValue((possibility, clamped), out var table))
        {
            table = new ResponseTable(model.Prospect(possibility, model.Sights.KeyOf(NoMeasure), clamped), store);
            table.Clear();
            tables.Add((possibility, clamped), table);
        }

        return table;
    }

    /// <summary>Forgets everything, as when the block of worlds changes.</summary>
    public void Clear()
    {
        foreach (var table in tables.Values)
        {
            table.Clear();
        }
    }
}
