namespace Suppose.Analysis.Deciding;

/// <summary>What each option is worth, for every kind of person and everything that may be seen: <c>M(o, s, t) = mean of P(s | t) U(o, t, s)</c>.</summary>
/// <remarks>
/// The value of a rule at shares p is <c>sum over s and t of p(t) M(rule(s), s, t)</c>, so that the best rule takes in each s the option with the largest <c>sum over t of p(t) M(o, s, t)</c>. Ties within
/// <see cref="Tie"/> go by the order of the frame. States in which nobody is ever seen take no part.
/// </remarks>
/// <param name="frame">Kinds, options and what may be seen.</param>
/// <param name="states">Number of things that may be seen: the frame's, or those and further ones.</param>
/// <param name="allows">Whether an option can be taken where this is seen.</param>
internal sealed class ScoreTable(DecisionFrame frame, int states, Func<int, int, bool> allows)
{
    /// <summary>Within this two options are equally good: far above the rounding of sums of some thousand products in [-1, 1] divided by their number, far below any judgement.</summary>
    public const double Tie = 1e-12;

    private readonly double[] _scores = new double[frame.Options * states * frame.Kinds];

    /// <summary>A table over what the frame says may be seen.</summary>
    public ScoreTable(DecisionFrame frame)
        : this(frame, frame.States, frame.Allows)
    {
    }

    /// <summary>Number of things that may be seen.</summary>
    public int States => states;

    /// <summary>Which of them are ever seen.</summary>
    public bool[] Live { get; init; } = [.. Enumerable.Repeat(true, states)];

    /// <summary>What an option is worth.</summary>
    public ref double this[int option, int state, int kind] => ref _scores[(((option * states) + state) * frame.Kinds) + kind];

    /// <summary>Whether an option can be taken where this is seen.</summary>
    public bool Allows(int option, int state) => allows(option, state);

    /// <summary>What an option is worth at given shares of the kinds, where this is seen.</summary>
    public double At(ReadOnlySpan<double> shares, int option, int state)
    {
        double sum = 0;
        for (int kind = 0; kind < shares.Length; kind++)
        {
            sum += shares[kind] * this[option, state, kind];
        }

        return sum;
    }

    /// <summary>The best option where this is seen, of those that some condition lets through; -1 where none is left.</summary>
    public int Best(ReadOnlySpan<double> shares, int state, Func<int, bool>? among = null)
    {
        int best = -1;
        double most = double.NegativeInfinity;
        foreach (int option in frame.OptionOrder)
        {
            if (allows(option, state) && (among is null || among(option)) && At(shares, option, state) is var worth && worth > most + Tie)
            {
                (best, most) = (option, worth);
            }
        }

        return best;
    }

    /// <summary>The best rule: an option for everything that may be seen, -1 where nobody ever is.</summary>
    public int[] Rule(ReadOnlySpan<double> shares)
    {
        var rule = new int[states];
        for (int state = 0; state < states; state++)
        {
            rule[state] = Live[state] ? Best(shares, state) : -1;
        }

        return rule;
    }

    /// <summary>The value of a rule.</summary>
    public double Value(ReadOnlySpan<double> shares, int[] rule)
    {
        double sum = 0;
        for (int state = 0; state < states; state++)
        {
            sum += rule[state] < 0 ? 0 : At(shares, rule[state], state);
        }

        return sum;
    }

    /// <summary>The value of the best rule; null where some condition leaves it without an option in something that is seen.</summary>
    public double? BestValue(ReadOnlySpan<double> shares, Func<int, bool>? among = null)
    {
        double sum = 0;
        for (int state = 0; state < states; state++)
        {
            if (Live[state])
            {
                int best = Best(shares, state, among);
                if (best < 0)
                {
                    return null;
                }

                sum += At(shares, best, state);
            }
        }

        return sum;
    }

    /// <summary>The value of the best choice if the kind were seen too.</summary>
    public double ValueKnowing(ReadOnlySpan<double> shares)
    {
        double sum = 0;
        var one = new double[shares.Length];
        for (int kind = 0; kind < shares.Length; kind++)
        {
            one[kind] = shares[kind];
            sum += BestValue(one) ?? 0;
            one[kind] = 0;
        }

        return sum;
    }
}
