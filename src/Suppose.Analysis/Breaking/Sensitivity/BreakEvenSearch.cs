using Suppose.Analysis.Flips;
using Suppose.Model;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Finds the values of single judgements at which a design begins to hold under a possibility, or ceases to, all other judgements at their medians.</summary>
/// <remarks>
/// Tried are places at growing distances on the judgement's own scale (log odds, or the logarithm of a factor), up to a factor of a million either way; then the nearest
/// stretch across which the answer changes is cut again and again, to less than a millionth of the scale. A change back within one of the first stretches is not seen. All
/// searches go side by side, so that each round works out one table of worlds.
/// </remarks>
/// <param name="probe">Works out the chances.</param>
/// <param name="limit">The largest chance at which the design holds.</param>
internal sealed class BreakEvenSearch(DesignProbe probe, double limit)
{
    private const int Side = 15;
    private const int Cuts = 15;
    private const int Rounds = 5;

    /// <summary>The break-even values; null where none is found, or the judgement is at an end of its scale.</summary>
    /// <param name="asked">Judgements, each with the possibility that is meant.</param>
    public double?[] Of(IReadOnlyList<(Judgement Judgement, int Possibility)> asked)
    {
        Search?[] searches = [.. asked.Select(a => First(a.Judgement, a.Possibility))];
        Round([.. searches.OfType<Search>()], first: true);
        Search[] turning = [.. searches.OfType<Search>().Where(s => s.Turns)];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Search search in turning)
            {
                search.Places = [.. Enumerable.Range(1, Cuts).Select(i => i == Cuts ? search.Beyond : search.Before + ((search.Beyond - search.Before) * i / Cuts))];
            }

            Round(turning, first: false);
        }

        return [.. searches.Select(s => s is { Turns: true } ? FlipScale.From(s.Judgement.Kind, s.Beyond) : (double?)null)];
    }

    private static Search? First(Judgement judgement, int possibility)
    {
        double start = FlipScale.To(judgement.Kind, JudgementValues.Quantile(judgement, 0.5));
        double[] distances = [.. Enumerable.Range(1, Side).Select(i => FlipScale.Most * i * i / (Side * Side))];
        return double.IsFinite(start)
            ? new Search { Judgement = judgement, Possibility = possibility, Before = start, Beyond = start, Places = [.. distances.Select(d => start + d), .. distances.Select(d => start - d)] }
            : null;
    }

    private void Round(Search[] searches, bool first)
    {
        if (searches.Length == 0)
        {
            return;
        }

        // Searches of one judgement under several possibilities may ask for the same worlds; they are worked out once.
        List<(Judgement, double)> variants = [.. searches.SelectMany(s => s.Places.Select(place => (s.Judgement, FlipScale.From(s.Judgement.Kind, place)))).Distinct()];
        Dictionary<(Judgement, double), int> worlds = variants.Select((variant, world) => (variant, world)).ToDictionary(v => v.variant, v => v.world);
        double[][] chances = probe.Deciding(variants);
        foreach (Search search in searches)
        {
            bool now = chances[search.Possibility][variants.Count] <= limit;
            bool[] turned = [.. search.Places.Select(place => chances[search.Possibility][worlds[(search.Judgement, FlipScale.From(search.Judgement.Kind, place))]] <= limit != now)];
            if (first)
            {
                search.Choose(turned[..Side], turned[Side..]);
            }
            else
            {
                search.Narrow(Array.IndexOf(turned, true));
            }
        }
    }

    /// <summary>One search: a stretch of the scale, the answer at its near end being as at the median and at its far end the other.</summary>
    private sealed class Search
    {
        public required Judgement Judgement { get; init; }

        public required int Possibility { get; init; }

        public required double Before { get; set; }

        public required double Beyond { get; set; }

        public required double[] Places { get; set; }

        public bool Turns { get; private set; }

        /// <summary>Takes the nearer of the two sides' first stretches across which the answer changes.</summary>
        public void Choose(bool[] above, bool[] below)
        {
            (int up, int down) = (Array.IndexOf(above, true), Array.IndexOf(below, true));
            if (up < 0 && down < 0)
            {
                return;
            }

            bool upwards = down < 0 || (up >= 0 && up <= down);
            int at = upwards ? up : down;
            double[] side = upwards ? Places[..Side] : Places[Side..];
            (Before, Beyond, Turns) = (at == 0 ? Before : side[at - 1], side[at], true);
        }

        /// <summary>Takes the first of the cuts across which the answer changes.</summary>
        public void Narrow(int first)
        {
            if (first >= 0)
            {
                (Before, Beyond) = (first == 0 ? Before : Places[first - 1], Places[first]);
            }
        }
    }
}
