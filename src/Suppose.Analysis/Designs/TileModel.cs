using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>An act model seen as a source of tables over lattices, whichever depth of inquiry it comes from.</summary>
internal abstract class TileModel
{
    /// <summary>The model.</summary>
    public abstract ActModel Model { get; }

    /// <summary>Which table our loss is a multiple of.</summary>
    public abstract TableKind LossKind { get; }

    /// <summary>Which table decides whether a design holds.</summary>
    public TableKind DecidingKind => Model.HasTempted ? TableKind.Tempted : TableKind.Act;

    /// <summary>What it costs to find out what happens when exactly one set of measures stands, in rows of a table that are filled; tables share what is found out.</summary>
    public virtual double SetCost => 0;

    /// <summary>Whether what a row of a table holds depends, in its last digits, on the order in which the lattice has the measures.</summary>
    public virtual bool GoesByOrder => false;

    /// <summary>Lays out what the tables of some plans are gathered from; threads may share the layout.</summary>
    /// <param name="plans">The plans of every table that will be asked for.</param>
    /// <returns>For each possibility, the sets whose consequences its tables need; null where none are wanted. Empty where tables are not gathered from sets.</returns>
    public virtual StandingSlots?[] LayOut(IReadOnlyCollection<TablePlan> plans) => [];

    /// <summary>A source for one thread.</summary>
    /// <param name="slots">The layout of every plan that will be asked for.</param>
    /// <param name="kinds">Every kind that will be asked for.</param>
    public abstract TileTables Open(StandingSlots?[] slots, IReadOnlyList<TableKind> kinds);

    /// <summary>The view of a model whose measures have these needs.</summary>
    public static TileModel Of(ActModel model, MeasureNeeds needs) =>
        model is RatedModel rated ? new RatedTileModel(rated) : new EvaluatedTileModel(model, needs);

    private sealed class RatedTileModel(RatedModel model) : TileModel
    {
        public override ActModel Model => model;

        public override TableKind LossKind => TableKind.Act;

        public override bool GoesByOrder => true;

        public override TileTables Open(StandingSlots?[] slots, IReadOnlyList<TableKind> kinds) => new RatedTiles(model);
    }

    private sealed class EvaluatedTileModel(ActModel model, MeasureNeeds needs) : TileModel
    {
        public override ActModel Model => model;

        public override TableKind LossKind => TableKind.Value;

        /// <inheritdoc/>
        /// <remarks>A choice among some options in some information states, measured on the examples; nothing rests on its being right but how long a run takes.</remarks>
        public override double SetCost => 60;

        public override StandingSlots?[] LayOut(IReadOnlyCollection<TablePlan> plans)
        {
            ILookup<int, TablePlan> own = plans.ToLookup(plan => plan.Possibility);
            return [.. Enumerable.Range(0, model.Possibilities).Select(possibility =>
                own.Contains(possibility) ? new StandingSlots(own[possibility].SelectMany(plan => plan.Lattices), needs, model.Touching(possibility)) : null)];
        }

        public override TileTables Open(StandingSlots?[] slots, IReadOnlyList<TableKind> kinds) => new EvaluatedTiles(model, slots, kinds);
    }
}
