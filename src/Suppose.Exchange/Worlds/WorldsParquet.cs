using Parquet;
using Parquet.Schema;
using Suppose.Analysis.Breaking;

namespace Suppose.Exchange.Worlds;

/// <summary>Hands out every world of a run as a Parquet file, compressed by Snappy, one row a world.</summary>
/// <remarks>
/// The first column, <c>world</c>, counts from 0; the others are those of <see cref="WorldRecord"/>. What is said of the file is kept in its metadata: <c>suppose.design</c>, the
/// measures joined by semicolons. No value is missing.
/// </remarks>
public static class WorldsParquet
{
    /// <summary>The file.</summary>
    /// <param name="record">The worlds.</param>
    public static byte[] Bytes(WorldRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var stream = new MemoryStream();
        WriteAsync(record, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static async Task WriteAsync(WorldRecord record, MemoryStream stream)
    {
        var world = new DataField<int>("world");
        DataField[] fields = [.. record.Columns.Select(Field)];
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema([world, .. fields]), stream, options).ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string> { ["suppose.design"] = string.Join("; ", record.Design) };
        using var group = writer.CreateRowGroup();
        await group.WriteAsync<int>(world, Enumerable.Range(0, record.Worlds).ToArray()).ConfigureAwait(false);
        for (var i = 0; i < fields.Length; i++)
        {
            if (record.Columns[i].Values is { } values)
            {
                await group.WriteAsync<double>(fields[i], values).ConfigureAwait(false);
            }
            else
            {
                await group.WriteAsync<bool>(fields[i], record.Columns[i].Answers!.Value).ConfigureAwait(false);
            }
        }
    }

    private static DataField Field(WorldRecordColumn column) => column.Values is null ? new DataField<bool>(column.Name) : new DataField<double>(column.Name);
}
