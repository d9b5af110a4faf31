namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Prices for what ways take up: the most that any allowed set of ways can gain is no more than what they gain beyond their prices, and what the room that there is would fetch.</summary>
/// <remarks>
/// Lagrange's relaxation (Geoffrion 1974, Mathematical Programming Study 2, 82-114): every choice of prices that are not negative bounds from above. They are lowered to the least bound one
/// after the other, exactly each time, from where they were; a change of trees that is limited is one more thing to be taken up, of which leaving today's tree as it is gives some back.
/// </remarks>
internal sealed class Prices
{
    private const int Sweeps = 3;

    /// <summary>No price is higher: values are at most 1, and rounding of high prices would show.</summary>
    private const double Highest = 100;
    private readonly double[] _prices;
    private readonly double[] _beyond;
    private readonly double[] _keys;
    private readonly int[] _at;

    public Prices(int bounds, int ways)
    {
        _prices = new double[bounds];
        (_beyond, _keys, _at) = (new double[ways], new double[ways], new int[ways]);
        Taken = new double[ways];
    }

    /// <summary>What each way gains beyond its price: a way that is worth its price gains; asked of open ways alone.</summary>
    public double[] Beyond => _beyond;

    /// <summary>How far each open way is taken where the bound is met: wholly where it is worth more than its price, not at all where less, in part where that uses up what is left.</summary>
    public double[] Taken { get; }

    /// <summary>How much work has been done, in numbers worked out.</summary>
    public long Work { get; private set; }

    /// <summary>The most that any set of open ways can come to; negative infinity where no set is allowed.</summary>
    /// <param name="cut">What ways gain.</param>
    /// <param name="taken">What is gained already by ways that are taken for sure.</param>
    /// <param name="open">The open ways.</param>
    /// <param name="rooms">For each thing that is taken up, how much each way takes, and how much may be taken.</param>
    public double Most(Cut cut, double taken, List<int> open, (double[] Uses, double Room)[] rooms)
    {
        foreach (int way in open)
        {
            _beyond[way] = cut.Gains[way];
            for (int bound = 0; bound < rooms.Length; bound++)
            {
                _beyond[way] -= _prices[bound] * rooms[bound].Uses[way];
            }
        }

        int critical = -1;
        double part = 0;
        double most = double.PositiveInfinity;
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int bound = 0; bound < rooms.Length; bound++)
            {
                if (!Settle(bound, open, rooms[bound].Uses, rooms[bound].Room, ref critical, ref part))
                {
                    return double.NegativeInfinity;
                }
            }

            double then = Sum(cut.Constant + taken, open, rooms);
            bool still = most - then < 1e-7;
            most = Math.Min(most, then);
            if (still || rooms.Length <= 1)
            {
                break;
            }
        }

        foreach (int way in open)
        {
            Taken[way] = _beyond[way] > 0 ? 1 : 0;
        }

        if (critical >= 0)
        {
            Taken[critical] = part;
        }

        return most;
    }

    private double Sum(double constant, List<int> open, (double[] Uses, double Room)[] rooms)
    {
        double sum = constant;
        for (int bound = 0; bound < rooms.Length; bound++)
        {
            sum += _prices[bound] > 0 ? _prices[bound] * rooms[bound].Room : 0;
        }

        foreach (int way in open)
        {
            sum += Math.Max(0, _beyond[way]);
        }

        Work += open.Count * (rooms.Length + 1);
        return sum;
    }

    /// <summary>Sets one price to where the bound is least; false where even nothing takes up more than there is.</summary>
    private bool Settle(int bound, List<int> open, double[] uses, double room, ref int critical, ref double part)
    {
        double before = _prices[bound];
        int count = 0;
        foreach (int way in open)
        {
            double use = uses[way];
            if (use == 0)
            {
                continue;
            }

            // Where a way gives some back, not taking it is what takes up.
            room += use < 0 ? -use : 0;
            double turns = (_beyond[way] + (before * use)) / use;
            if (turns > 0)
            {
                (_keys[count], _at[count]) = (turns, way);
                count++;
            }
        }

        Work += 8L * count;
        if (room < 0)
        {
            return false;
        }

        double price = Math.Min(Highest, Price(uses, count, room, ref critical, ref part));
        _prices[bound] = price;
        if (price != before)
        {
            foreach (int way in open)
            {
                _beyond[way] += (before - price) * uses[way];
            }
        }

        return true;
    }

    /// <summary>The price at which what is worth it just fills the room; 0 where all does not. By halves, as a median is found, rather than by sorting.</summary>
    private double Price(double[] uses, int count, double room, ref int critical, ref double part)
    {
        int first = 0;
        int last = count;
        while (first < last)
        {
            double pivot = Middle(_keys[first], _keys[(first + last) / 2], _keys[last - 1]);
            int above = first;
            int equal = first;
            double aboveUse = 0;
            double equalUse = 0;
            for (int i = first; i < last; i++)
            {
                double use = Math.Abs(uses[_at[i]]);
                if (_keys[i] > pivot)
                {
                    aboveUse += use;
                    Swap(equal, i);
                    Swap(above, equal);
                    above++;
                    equal++;
                }
                else if (_keys[i] == pivot)
                {
                    equalUse += use;
                    Swap(equal, i);
                    equal++;
                }
            }

            if (aboveUse > room)
            {
                last = above;
            }
            else if (aboveUse + equalUse > room)
            {
                critical = _at[above];
                double use = uses[critical];
                double share = Math.Clamp((room - aboveUse) / Math.Abs(use), 0, 1);
                part = use > 0 ? share : 1 - share;
                return pivot;
            }
            else
            {
                room -= aboveUse + equalUse;
                first = equal;
            }
        }

        return 0;
    }

    private void Swap(int a, int b)
    {
        (_keys[a], _keys[b]) = (_keys[b], _keys[a]);
        (_at[a], _at[b]) = (_at[b], _at[a]);
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
