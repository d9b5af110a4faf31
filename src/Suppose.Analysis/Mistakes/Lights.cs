using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations.Tables;

namespace Suppose.Analysis.Mistakes;

/// <summary>What each option is worth in each case, by some wants and in some mind.</summary>
/// <param name="Outlook">The cases and their chances.</param>
/// <param name="Means">Which options are within reach.</param>
/// <param name="Worth">Expected value of each option, over the cases.</param>
internal sealed record Lights(Outlook Outlook, ImmutableArray<bool> Means, ImmutableArray<TableNode> Worth)
{
    /// <summary>What each option is in each case with nothing in place, <c>[case, option]</c>.</summary>
    public OptionStanding[] Terms(SituationModel model) => Outlook.Terms(model.Options, Means, 0);

    /// <summary>Writes by how much an option falls short of the best within reach, one value a world of the block.</summary>
    /// <param name="model">The situation.</param>
    /// <param name="store">The block's tables.</param>
    /// <param name="terms">What each option is in each case.</param>
    /// <param name="state">The case.</param>
    /// <param name="option">The option.</param>
    /// <param name="regrets">Where the amounts go.</param>
    public void Regrets(SituationModel model, TableStore store, OptionStanding[] terms, int state, int option, Span<double> regrets)
    {
        regrets.Fill(double.NegativeInfinity);
        for (int other = 0; other < model.Options.Length; other++)
        {
            if (terms[(state * model.Options.Length) + other] != OptionStanding.Unavailable)
            {
                ReadOnlySpan<double> worth = store.Row(Worth[other], 0, state);
                for (int world = 0; world < regrets.Length; world++)
                {
                    regrets[world] = Math.Max(regrets[world], worth[world]);
                }
            }
        }

        ReadOnlySpan<double> own = store.Row(Worth[option], 0, state);
        for (int world = 0; world < regrets.Length; world++)
        {
            regrets[world] -= own[world];
        }
    }
}
