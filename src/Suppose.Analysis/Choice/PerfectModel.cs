using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Choice;

/// <summary>An act model as it would be if every measure that makes the act less likely ended it where it stands, and no other did anything.</summary>
/// <param name="model">The model as it is.</param>
/// <param name="against">For each possibility, the measures that make the act less likely.</param>
internal sealed class PerfectModel(ActModel model, ulong[] against) : ActModel
{
    /// <inheritdoc/>
    public override int Measures => model.Measures;

    /// <inheritdoc/>
    public override int Possibilities => model.Possibilities;

    /// <inheritdoc/>
    public override int Worlds => model.Worlds;

    /// <inheritdoc/>
    public override bool HasTempted => model.HasTempted;

    /// <inheritdoc/>
    public override bool HasValue => false;

    /// <inheritdoc/>
    public override ulong Touching(int possibility) => against[possibility];

    /// <inheritdoc/>
    public override ActBlock OpenBlock() => new Block(model, against);

    private sealed class Block(ActModel model, ulong[] against) : ActBlock
    {
        private readonly ActBlock _block = model.OpenBlock();

        public override void MoveTo(int firstWorld, int worlds) => _block.MoveTo(firstWorld, worlds);

        public override void Evaluate(int possibility, ulong standing, Span<double> act, Span<double> tempted, Span<double> value)
        {
            if ((standing & against[possibility]) == 0)
            {
                _block.Evaluate(possibility, 0, act, tempted, []);
                return;
            }

            act.Clear();
            tempted.Clear();
        }
    }
}
