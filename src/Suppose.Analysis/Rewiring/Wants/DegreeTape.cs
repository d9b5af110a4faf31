namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>The steps that work out how far wants are met, from the chances of events; the same for every set of ways and every world.</summary>
/// <remarks>A step uses only steps before it. Every step rises, or stays, as the chances of events rise.</remarks>
internal sealed class DegreeTape
{
    private readonly int[][] _users;
    private readonly Dictionary<int, List<int>> _eventsOfWay = [];
    private readonly Dictionary<int, int[]> _touched = [];

    private DegreeTape(DesireIndex desire, WantFormula formula, TapeBuilder tape, int value, int[] wants)
    {
        Steps = [.. tape.Steps];
        Means = [.. tape.Means];
        Events = [.. formula.Events];
        Value = value;
        Wants = wants;
        List<int>[] users = [.. Steps.Select(_ => new List<int>())];
        for (int step = 0; step < Steps.Length; step++)
        {
            foreach (int used in UsedBy(step))
            {
                users[used].Add(step);
            }
        }

        _users = [.. users.Select(u => u.Distinct().ToArray())];
        for (int step = 0; step < Steps.Length; step++)
        {
            if (Steps[step].Kind == StepKind.Event)
            {
                foreach (int link in Events[Steps[step].A].Links)
                {
                    int way = desire.Links[link].Way;
                    if (!_eventsOfWay.TryGetValue(way, out List<int>? own))
                    {
                        _eventsOfWay.Add(way, own = []);
                    }

                    own.Add(step);
                }
            }
        }

        for (int way = 0; way < desire.Ways; way++)
        {
            _touched[way] = Touched(way);
        }
    }

    public TapeStep[] Steps { get; }

    public TapeMean[] Means { get; }

    public WantEvent[] Events { get; }

    /// <summary>The step that is the weighted value of the roots.</summary>
    public int Value { get; }

    /// <summary>For each want the step that is its degree; -1 for one that was not asked for.</summary>
    public int[] Wants { get; }

    /// <summary>The tape of the value and of some wants.</summary>
    /// <exception cref="TooTangledException">A want can't be worked out exactly within the bounds of a tape.</exception>
    public static DegreeTape Of(DesireIndex desire, WantFormula formula, IEnumerable<int> wants)
    {
        TapeBuilder tape = new();
        Expectations expectations = new(formula, tape);
        int[] steps = new int[desire.Wants];
        Array.Fill(steps, -1);
        foreach (int want in desire.Roots.Concat(wants).Distinct())
        {
            try
            {
                steps[want] = expectations.Of(formula.NodeOf(want));
            }
            catch (TooTangledException)
            {
                throw new TooTangledException(want);
            }
        }

        int value = tape.Mean(-1, [.. desire.Roots.Select(root => steps[root])]);
        return new DegreeTape(desire, formula, tape, value, steps);
    }

    /// <summary>The steps, in rising order, that a way's links can move.</summary>
    public int[] TouchedBy(int way) => _touched[way];

    /// <summary>The steps of events that a way has a link to.</summary>
    public IReadOnlyList<int> EventsOf(int way) => _eventsOfWay.TryGetValue(way, out List<int>? own) ? own : [];

    private int[] Touched(int way)
    {
        HashSet<int> seen = [.. EventsOf(way)];
        Stack<int> open = new(seen);
        while (open.TryPop(out int step))
        {
            foreach (int user in _users[step])
            {
                if (seen.Add(user))
                {
                    open.Push(user);
                }
            }
        }

        return [.. seen.Order()];
    }

    /// <summary>The steps that a step is worked out from.</summary>
    public int[] UsedBy(int step) => Steps[step].Kind switch
    {
        StepKind.Either or StepKind.Both => [Steps[step].A, Steps[step].B],
        StepKind.Where => [Steps[step].A, Steps[step].B, Steps[step].C],
        StepKind.Mean => Means[Steps[step].A].Steps,
        _ => [],
    };
}
