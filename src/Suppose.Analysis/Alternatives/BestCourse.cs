using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Alternatives;

/// <summary>Which options are a best response in all of some cases, in each world of a block.</summary>
/// <param name="model">The situation.</param>
/// <param name="block">A thread's view of it; of at most 64 worlds, one bit each.</param>
internal sealed class BestCourse(SituationModel model, SituationBlock block)
{
    private readonly int _options = model.Options.Length;

    /// <summary>The options, and in which worlds each is a best response in every case that is meant.</summary>
    /// <param name="possibility">The possibility.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="meant">Which cases are meant.</param>
    /// <param name="somewhere">Where to put in which worlds each is a best response in at least one of them.</param>
    /// <remarks>A case counts in the worlds in which it has a chance; in a world in which none of them has, no option is the best.</remarks>
    public ulong[] Of(int possibility, ulong standing, CasesMeant meant, ulong[] somewhere)
    {
        ulong sight = model.Sights.KeyOf(standing);
        Prospect prospect = model.Prospect(possibility, sight, clamped: false);
        ulong[] found = Of(prospect, standing, meant, somewhere);
        ulong lacking = prospect.Outlook.FactsChance is { } facts ? Zero(block.Store.Row(facts, standing, 0)) : 0;
        if (lacking == 0)
        {
            return found;
        }

        ulong[] some = new ulong[_options];
        ulong[] clamped = Of(model.Prospect(possibility, sight, clamped: true), standing, meant, some);
        for (int option = 0; option < _options; option++)
        {
            found[option] = (found[option] & ~lacking) | (clamped[option] & lacking);
            somewhere[option] = (somewhere[option] & ~lacking) | (some[option] & lacking);
        }

        return found;
    }

    private ulong[] Of(Prospect prospect, ulong standing, CasesMeant meant, ulong[] somewhere)
    {
        block.Store.Trim();
        StateTerms terms = prospect.Terms(standing);
        var all = new ulong[_options];
        Array.Fill(all, ulong.MaxValue);
        Array.Clear(somewhere);
        ulong there = 0;
        for (int state = 0; state < prospect.Outlook.States.Cells; state++)
        {
            ReadOnlySpan<OptionStanding> here = terms.In(state);
            ulong has = meant(prospect.Outlook.State(state)) ? WorldBits.Above(block.Store.Row(prospect.Outlook.Chance, standing, state), 0) : 0;
            if (has == 0)
            {
                continue;
            }

            there |= has;
            ulong[] best = here.Contains(OptionStanding.Acceptable) ? Best(prospect, standing, state, here) : new ulong[_options];
            for (int option = 0; option < _options; option++)
            {
                all[option] &= best[option] | ~has;
                somewhere[option] |= best[option] & has;
            }
        }

        return [.. all.Select(mask => mask & there)];
    }

    /// <summary>The worlds in which each option is a best response in one case.</summary>
    private ulong[] Best(Prospect prospect, ulong standing, int state, ReadOnlySpan<OptionStanding> terms)
    {
        int worlds = block.Store.Worlds;
        int[] open = [.. Enumerable.Range(0, _options)];
        int count = 0;
        var never = new bool[_options];
        double[] utilities = new double[_options * worlds];
        for (int option = 0; option < _options; option++)
        {
            if (terms[option] != OptionStanding.Unavailable)
            {
                open[count] = option;
                never[count] = terms[option] == OptionStanding.Never;
                block.Store.Row(prospect.Utility[option], standing, state).CopyTo(utilities.AsSpan(count++ * worlds));
            }
        }

        double[] shares = new double[count * worlds];
        StateChoice.BestResponse(utilities.AsSpan(0, count * worlds), never.AsSpan(0, count), new double[worlds], shares);
        var best = new ulong[_options];
        for (int i = 0; i < count; i++)
        {
            best[open[i]] = WorldBits.Above(shares.AsSpan(i * worlds, worlds), 0);
        }

        return best;
    }

    private static ulong Zero(ReadOnlySpan<double> row) => ~WorldBits.Above(row, 0) & (row.Length == 64 ? ulong.MaxValue : (1UL << row.Length) - 1);
}

/// <summary>Says of a case whether it is meant.</summary>
/// <param name="states">The state of each circumstance that is seen, by index; -1 for every other variable.</param>
internal delegate bool CasesMeant(ReadOnlySpan<int> states);
