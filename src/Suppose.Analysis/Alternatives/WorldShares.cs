using System.Numerics;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Alternatives;

/// <summary>In what share of the worlds sets of changes make options the best, under some possibilities at once.</summary>
/// <param name="model">The situation over the worlds.</param>
/// <param name="supposed">The possibilities with circumstances supposed.</param>
/// <param name="facts">The sets of circumstances.</param>
/// <param name="control">How to run.</param>
internal sealed class WorldShares(SituationModel model, Supposed supposed, FactSets facts, RunControl control)
{
    /// <summary>The shares, one for each thing asked.</summary>
    /// <param name="asked">A set of changes, the option that is meant, and the possibilities with the cases that tempt them at the central world.</param>
    /// <param name="report">Told how many units of worlds are done, from several threads.</param>
    public double[] Of(IReadOnlyList<(ChangeSet Changes, int Option, WaySearch[] Under)> asked, Action<int> report)
    {
        int done = 0;
        long[] counts = new long[asked.Count];
        PieceWork.Run(WorldUnits.Count(model.Worlds), control.Threads, () => (SituationBlock)model.OpenBlock(), ReadUnit, control.Token);
        return [.. counts.Select(count => (double)count / model.Worlds)];

        void ReadUnit(SituationBlock block, int unit)
        {
            int first = unit * WorldUnits.Worlds;
            block.MoveTo(first, Math.Min(WorldUnits.Worlds, model.Worlds - first));
            var best = new BestCourse(model, block);
            Dictionary<(int, int, ulong), ulong[]> known = [];
            for (int i = 0; i < asked.Count; i++)
            {
                (ChangeSet changes, int option, WaySearch[] under) = asked[i];
                ulong made = under.Aggregate(ulong.MaxValue, (sofar, search) => sofar & Known(search, changes)[option]);
                Interlocked.Add(ref counts[i], BitOperations.PopCount(made));
            }

            report(Interlocked.Increment(ref done));

            ulong[] Known(WaySearch search, ChangeSet changes)
            {
                (int, int, ulong) key = (search.Possibility, changes.Facts, changes.Measures);
                if (!known.TryGetValue(key, out ulong[]? made))
                {
                    made = best.Of(supposed.Place(search.Possibility, changes.Facts), changes.Measures, search.Cases.With(model.Names, facts.All[changes.Facts]), new ulong[model.Options.Length]);
                    known.Add(key, made);
                }

                return made;
            }
        }
    }
}
