using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>Eight copies of the central world, alike in all but one judgement, whose values are set anew for every question.</summary>
internal sealed class ProbeWorlds
{
    private readonly double[] _values;
    private readonly CompiledInquiry _compiled;

    /// <summary>Copies for a judgement.</summary>
    public ProbeWorlds(Inquiry inquiry, DesignSpace space, WorldTable central, Judgement judgement)
    {
        // A value at which the judgement surely makes a difference, so that nothing it can touch is planned without it.
        _values = [.. Enumerable.Repeat(0.5, WorldTile.Width)];
        _compiled = CompiledInquiry.Of(inquiry, space, JudgementColumns.Probing(central, judgement.Key, _values));
        Judgement = judgement;
    }

    /// <summary>Held by whoever sets values and asks what follows.</summary>
    public Lock Gate { get; } = new();

    /// <summary>The judgement.</summary>
    public Judgement Judgement { get; }

    /// <summary>The inquiry over these worlds.</summary>
    public CompiledInquiry Compiled => _compiled;

    /// <summary>Sets the judgement to eight places of its scale.</summary>
    public void Set(ReadOnlySpan<double> places)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = FlipScale.From(Judgement.Kind, places[i]);
        }
    }

    /// <summary>A way to ask for the chance of the act under some designs and possibilities.</summary>
    public ActProbe Acts(IReadOnlyCollection<ulong> designs, IReadOnlyCollection<int> possibilities) => new(_compiled, designs, possibilities);
}
