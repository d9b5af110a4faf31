using Suppose.Analysis.Rewiring.Wants;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A desire in its worlds with some terms let go: what every tree is worked out from. Immutable.</summary>
internal sealed class TreeModel
{
    private readonly double[][] _chances;

    /// <summary>A model.</summary>
    /// <param name="worlds">The desire in its worlds.</param>
    /// <param name="tape">How degrees are worked out.</param>
    /// <param name="frame">Weights and bounds, which don't depend on terms.</param>
    /// <param name="letGo">Which terms are let go.</param>
    public TreeModel(DesireWorlds worlds, DegreeTape tape, TreeFrame frame, bool[] letGo)
    {
        Worlds = worlds;
        Tape = tape;
        Frame = frame;
        LetGo = letGo;
        _chances = [.. Enumerable.Range(0, worlds.Desire.Links.Length).Select(link => worlds.Chance(link, letGo))];
        Usable = UsableWays(worlds.Desire, letGo);
    }

    public DesireWorlds Worlds { get; }

    public DegreeTape Tape { get; }

    public TreeFrame Frame { get; }

    public bool[] LetGo { get; }

    public DesireIndex Desire => Worlds.Desire;

    /// <summary>The ways that no kept term blocks and whose needs are so too.</summary>
    public bool[] Usable { get; }

    /// <summary>A link's chance.</summary>
    public double[] Chance(int link) => _chances[link];

    /// <summary>The ways that can be taken where some terms are let go.</summary>
    /// <param name="desire">The desire.</param>
    /// <param name="letGo">Which terms are let go.</param>
    /// <param name="without">A way that can't be taken either; -1 for none.</param>
    public static bool[] UsableWays(DesireIndex desire, bool[] letGo, int without = -1)
    {
        bool[] usable = [.. desire.BlockedBy.Select((by, way) => way != without && by.All(term => letGo[term]))];
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int way = 0; way < usable.Length; way++)
            {
                if (usable[way] && desire.Needs[way].Any(needed => !usable[needed]))
                {
                    usable[way] = false;
                    changed = true;
                }
            }
        }

        return usable;
    }
}
