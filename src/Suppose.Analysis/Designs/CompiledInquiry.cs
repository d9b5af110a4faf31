using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Standing;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>An inquiry made ready to be computed over some worlds: its act model, what stands, its designs and their costs.</summary>
internal sealed class CompiledInquiry
{
    /// <summary>What is added to the tolerance, so that a chance that equals it in exact arithmetic holds whatever the rounding.</summary>
    public const double Slack = 1e-12;

    private CompiledInquiry(Inquiry inquiry, DesignSpace space, JudgementColumns columns, Func<JudgementColumns, ActModel> model, PossibilityWeights? weights)
    {
        Inquiry = inquiry;
        Space = space;
        Worlds = columns.Worlds;
        Tiles = TileModel.Of(model(columns), space.Needs);
        Chances = new StandingChances(inquiry, columns);
        Costs = new DesignCosts(inquiry, columns);
        Burdens = new Burdens(inquiry, columns);
        Weights = weights ?? new PossibilityWeights(inquiry, columns);
        Counted = [.. inquiry.Possibilities.Select((p, i) => (p, i)).Where(x => !x.p.Ordinary).Select(x => x.i)];
    }

    private CompiledInquiry(CompiledInquiry other, ActModel model, StandingChances chances)
    {
        Inquiry = other.Inquiry;
        Space = other.Space;
        Worlds = other.Worlds;
        Tiles = TileModel.Of(model, Space.Needs);
        Chances = chances;
        Costs = other.Costs;
        Burdens = other.Burdens;
        Weights = other.Weights;
        Counted = other.Counted;
    }

    /// <summary>The inquiry.</summary>
    public Inquiry Inquiry { get; }

    /// <summary>The designs that are looked at.</summary>
    public DesignSpace Space { get; }

    /// <summary>Number of worlds.</summary>
    public int Worlds { get; }

    /// <summary>The act model as a source of tables.</summary>
    public TileModel Tiles { get; }

    /// <summary>The act model.</summary>
    public ActModel Model => Tiles.Model;

    /// <summary>What is likely to stand.</summary>
    public StandingChances Chances { get; }

    /// <summary>What designs cost.</summary>
    public DesignCosts Costs { get; }

    /// <summary>What designs cost the ordinary member.</summary>
    public Burdens Burdens { get; }

    /// <summary>How possibilities weigh against each other.</summary>
    public PossibilityWeights Weights { get; }

    /// <summary>The possibilities that count in the largest regret and in settling: all but the ordinary member.</summary>
    public ImmutableArray<int> Counted { get; }

    /// <summary>The largest chance at which a design still holds: the tolerance, and a little for rounding.</summary>
    public double Limit => Inquiry.Tolerance + Slack;

    /// <summary>Rated inquiries: what the act does to us in each world; null where the file does not say, and with a situation.</summary>
    public double[]? Harm => (Model as RatedModel)?.Harm;

    /// <summary>Number of possibilities.</summary>
    public int Possibilities => Inquiry.Possibilities.Length;

    /// <summary>Makes an inquiry ready over a table of worlds.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="space">The designs that are looked at.</param>
    /// <param name="worlds">The worlds.</param>
    /// <param name="weights">How possibilities weigh against each other; null for the weights of the file.</param>
    /// <param name="alike">The same situation in other worlds, with which it then shares its layout; null for none.</param>
    public static CompiledInquiry Of(Inquiry inquiry, DesignSpace space, WorldTable worlds, PossibilityWeights? weights = null, SituationModel? alike = null) =>
        new(
        inquiry,
        space,
        new JudgementColumns(worlds),
        columns => inquiry.IsRated ? new RatedModel(inquiry, columns) : alike?.Over(worlds) ?? new SituationModel(inquiry, worlds),
        weights);

    /// <summary>Makes a rated inquiry ready over columns of the caller's.</summary>
    public static CompiledInquiry Of(Inquiry inquiry, DesignSpace space, JudgementColumns columns) =>
        new(inquiry, space, columns, own => new RatedModel(inquiry, own), null);

    /// <summary>Makes an inquiry ready over a table of worlds for which there is an act model already.</summary>
    public static CompiledInquiry Of(Inquiry inquiry, DesignSpace space, WorldTable worlds, ActModel model) =>
        new(inquiry, space, new JudgementColumns(worlds), _ => model, null);

    /// <summary>The same inquiry with another act model and other chances to stand.</summary>
    public CompiledInquiry With(ActModel model, StandingChances chances) => new(this, model, chances);

    /// <summary>The measures that matter under a possibility.</summary>
    public ulong Relevant(int possibility) =>
        StandingPlan.Relevant(Chances, Space.Needs, possibility, Model.Touching(possibility));
}
