namespace Suppose.Analysis.Deciding;

/// <summary>One world of a decision: how many are of each kind, what each kind shows, and what each option is worth.</summary>
/// <remarks>It looks into tables over a block of worlds, and is good until the next world is asked for.</remarks>
internal sealed class DecisionSample(DecisionFrame frame, int wants)
{
    private double[] _prior = [];
    private double[] _chances = [];
    private int _worlds;
    private int _world;

    /// <summary>Expected value to us, by option; the tables span the kind and all that is seen.</summary>
    public double[][] Worth { get; } = new double[frame.Options][];

    /// <summary>Expected values of each of our wants, by want and option, each over some of the same cells.</summary>
    public (double[] Table, int[] Cells)[,] Wants { get; } = new (double[], int[])[wants, frame.Options];

    /// <summary>The share of a kind among people.</summary>
    public double Prior(int kind) => _prior[(kind * _worlds) + _world];

    /// <summary>The chance that a person of a kind shows this.</summary>
    /// <remarks>The tables are made with all kinds equally likely, so the joint chance times their number.</remarks>
    public double Shows(int state, int kind) => frame.Kinds * _chances[(frame.Cell(kind, state) * _worlds) + _world];

    /// <summary>What an option is worth to us towards a person of a kind who shows this.</summary>
    public double Value(int option, int state, int kind) => Worth[option][(frame.Cell(kind, state) * _worlds) + _world];

    /// <summary>How far one of our wants is met.</summary>
    public double Met(int want, int option, int state, int kind)
    {
        (double[] table, int[] cells) = Wants[want, option];
        return table[(cells[frame.Cell(kind, state)] * _worlds) + _world];
    }

    /// <summary>Turns to a block of worlds.</summary>
    public void Open(double[] prior, double[] chances, int worlds) => (_prior, _chances, _worlds, _world) = (prior, chances, worlds, 0);

    /// <summary>Turns to a world of the block.</summary>
    public void Enter(int world) => _world = world;
}
