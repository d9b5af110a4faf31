using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Mistakes;

/// <summary>Regrets asked for, over all worlds.</summary>
/// <param name="model">The situation over the worlds.</param>
/// <param name="control">How to run.</param>
internal sealed class RegretColumns(SituationModel model, RunControl control)
{
    private readonly List<(Lights Lights, OptionStanding[] Terms, int State, int Option)> _asked = [];
    private readonly List<(Lights Lights, int State)> _chances = [];

    /// <summary>Asks for the regret of an option in a case.</summary>
    /// <returns>The place of its column.</returns>
    public int Ask(Lights lights, OptionStanding[] terms, int state, int option)
    {
        _asked.Add((lights, terms, state, option));
        return _asked.Count - 1;
    }

    /// <summary>Asks for the chance of a case.</summary>
    /// <returns>The place of its column.</returns>
    public int AskChance(Lights lights, int state)
    {
        _chances.Add((lights, state));
        return _chances.Count - 1;
    }

    /// <summary>Works them all out.</summary>
    /// <param name="report">Told how many units of worlds are done, from several threads.</param>
    public (double[][] Regrets, double[][] Chances) Read(Action<int> report)
    {
        int done = 0;
        double[][] regrets = [.. _asked.Select(_ => new double[model.Worlds])];
        double[][] chances = [.. _chances.Select(_ => new double[model.Worlds])];
        PieceWork.Run(WorldUnits.Count(model.Worlds), control.Threads, () => (SituationBlock)model.OpenBlock(), ReadUnit, control.Token);
        return (regrets, chances);

        void ReadUnit(SituationBlock block, int unit)
        {
            int first = unit * WorldUnits.Worlds;
            int worlds = Math.Min(WorldUnits.Worlds, model.Worlds - first);
            block.MoveTo(first, worlds);
            for (int i = 0; i < regrets.Length; i++)
            {
                block.Store.Trim();
                _asked[i].Lights.Regrets(model, block.Store, _asked[i].Terms, _asked[i].State, _asked[i].Option, regrets[i].AsSpan(first, worlds));
            }

            for (int i = 0; i < chances.Length; i++)
            {
                block.Store.Row(_chances[i].Lights.Outlook.Chance, 0, _chances[i].State).CopyTo(chances[i].AsSpan(first));
            }

            report(Interlocked.Increment(ref done));
        }
    }
}
