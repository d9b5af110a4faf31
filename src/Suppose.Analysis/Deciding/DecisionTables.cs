using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>The tables behind a decision: chances and values for every kind of person and everything that may be seen, world by world.</summary>
/// <remarks>Worlds are gone through in their order on one thread, so that nothing depends on how many there are.</remarks>
internal sealed class DecisionTables
{
    private const int WorldsAtOnce = 64;

    private readonly WorldTable _worlds;
    private readonly Motives _motives;
    private readonly TableNode _prior;
    private readonly TableNode _chances;
    private readonly TableNode[] _worth;
    private readonly TableNode[,] _wants;
    private readonly int[,][] _wantCells;

    /// <summary>The tables of an inquiry.</summary>
    /// <param name="inquiry">The inquiry as it is.</param>
    /// <param name="even">The same with all kinds equally likely.</param>
    /// <param name="worlds">The worlds of both.</param>
    /// <param name="revealed">Id of a circumstance that is seen beside those that are; null for none.</param>
    /// <exception cref="TooLargeException">A table would be too large.</exception>
    public DecisionTables(Inquiry inquiry, Inquiry even, WorldTable worlds, string? revealed = null)
    {
        _worlds = worlds;
        var names = new SituationNames(even);
        int type = names.Variable(even.Circumstances.Single(c => c.IsType).Id).Index;
        IEnumerable<int> seen = names.Variables.Where(v => v.Seen || v.Id == revealed).Select(v => v.Index);
        var outlook = new Outlook(new SituationTables(names), Mind.AsItIs, new Sight(0, [.. seen.Append(type).Order()]));
        var asItIs = new SituationNames(inquiry);
        _motives = new Motives(names);
        _prior = new Outlook(new SituationTables(asItIs), Mind.AsItIs, new Sight(0, [type])).Chance;
        _chances = outlook.Chance;
        Frame = new DecisionFrame(names, type, outlook.States);
        ImmutableArray<WantWeight> ours = inquiry.Ours?.Wants ?? [];
        ImmutableArray<int> wants = [.. ours.Select(w => names.Want(w.Want))];
        _worth = [.. even.Options.Select((_, option) => outlook.Worth(wants, (store, _, term) => store.Block[ours[term].Weight], option))];
        _wants = new TableNode[wants.Length, _worth.Length];
        _wantCells = new int[wants.Length, _worth.Length][];
        for (int want = 0; want < wants.Length; want++)
        {
            for (int option = 0; option < _worth.Length; option++)
            {
                _wants[want, option] = outlook.Expected(wants[want], option);
                _wantCells[want, option] = outlook.States.Project(_wants[want, option].Scope);
            }
        }
    }

    /// <summary>What every world shares.</summary>
    public DecisionFrame Frame { get; }

    /// <summary>The worlds, one after another.</summary>
    /// <param name="withWants">Whether it is asked how far single wants are met.</param>
    /// <param name="token">Stops the work.</param>
    public IEnumerable<DecisionSample> Samples(bool withWants, CancellationToken token)
    {
        var block = new WorldBlock(_worlds);
        var sample = new DecisionSample(Frame, withWants ? _wants.GetLength(0) : 0);
        for (int first = 0; first < _worlds.Worlds; first += WorldsAtOnce)
        {
            token.ThrowIfCancellationRequested();
            block.MoveTo(first, Math.Min(WorldsAtOnce, _worlds.Worlds - first));
            Open(sample, block, withWants);
            for (int world = 0; world < block.Worlds; world++)
            {
                sample.Enter(world);
                yield return sample;
            }
        }
    }

    // The prior comes from tables of its own, numbered anew, so it has a store of its own.
    private void Open(DecisionSample sample, WorldBlock block, bool withWants)
    {
        var store = new TableStore(block, _motives);
        sample.Open(new TableStore(block, _motives).Table(_prior, 0), store.Table(_chances, 0), block.Worlds);
        for (int option = 0; option < _worth.Length; option++)
        {
            sample.Worth[option] = store.Table(_worth[option], 0);
            for (int want = 0; withWants && want < _wants.GetLength(0); want++)
            {
                sample.Wants[want, option] = (store.Table(_wants[want, option], 0), _wantCells[want, option]);
            }
        }
    }
}
