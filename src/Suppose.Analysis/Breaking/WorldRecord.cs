using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>Every world of a run for other programs to go on with: what was assumed in it, and what one design came to.</summary>
/// <param name="Design">Ids of the design's measures.</param>
/// <param name="Worlds">Number of worlds; they are numbered from 0.</param>
/// <param name="Columns">
/// First the inputs, <c>in: </c> and the judgement's label or <c>weight: </c> and the want of an order of importance; then for each possibility the cells, <c>act: </c>, with a
/// situation <c>tempted: </c>, and <c>holds: </c>; then the outcomes <c>holds for all</c> and <c>cost</c>.
/// </param>
public sealed record WorldRecord(ImmutableArray<string> Design, int Worlds, ImmutableArray<WorldRecordColumn> Columns)
{
    /// <summary>Gathers the worlds of a run.</summary>
    internal static WorldRecord Of(CompiledInquiry inquiry, WorldTable worlds, DesignColumns design)
    {
        Inquiry file = inquiry.Inquiry;
        List<WorldRecordColumn> columns = [];
        foreach (Judgement judgement in UsedJudgements.Of(worlds.Set).Where(j => !j.Distribution.IsCertain))
        {
            columns.Add(new WorldRecordColumn(Free(columns, "in: " + judgement.Label), worlds.Of(judgement).ToArray(), null) { JudgementKey = judgement.Key });
        }

        foreach (Possibility possibility in file.Possibilities.Where(p => p.Ranked is { } ranked && Ranking.DrawKeys(ranked).Any()))
        {
            foreach (RankedWant want in Ranking.Wants(possibility.Ranked!))
            {
                columns.Add(new WorldRecordColumn(Free(columns, $"weight: {want.Want}, {possibility.Id}"), worlds.Of(possibility.Ranked!, want.Want).ToArray(), null));
            }
        }

        bool[] all = [.. Enumerable.Repeat(true, inquiry.Worlds)];
        for (int p = 0; p < file.Possibilities.Length; p++)
        {
            string id = file.Possibilities[p].Id;
            bool[] holds = Array.ConvertAll(design.Deciding[p], chance => chance <= inquiry.Limit);
            columns.Add(new WorldRecordColumn(Free(columns, "act: " + id), design.Act[p], null));
            if (design.Tempted is { } tempted)
            {
                columns.Add(new WorldRecordColumn(Free(columns, "tempted: " + id), tempted[p], null));
            }

            columns.Add(new WorldRecordColumn(Free(columns, "holds: " + id), null, holds));
            all = [.. all.Zip(holds, (a, b) => a && b)];
        }

        double[] cost = new double[inquiry.Worlds];
        inquiry.Costs.Column(design.Design, cost);
        columns.Add(new WorldRecordColumn("holds for all", null, all));
        columns.Add(new WorldRecordColumn("cost", cost, null));
        return new WorldRecord(inquiry.Space.Ids(design.Design), inquiry.Worlds, [.. columns]);
    }

    /// <summary>A name that no column has yet, whatever the case of its letters.</summary>
    private static string Free(List<WorldRecordColumn> columns, string name)
    {
        string free = name;
        for (int number = 2; columns.Exists(c => string.Equals(c.Name, free, StringComparison.OrdinalIgnoreCase)); number++)
        {
            free = $"{name} ({number})";
        }

        return free;
    }
}
