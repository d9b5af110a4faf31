using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>What a run rests on that no number of worlds changes, laid once for all its rounds: the designs, the central world, and how a situation is laid out.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="judgements">What is drawn.</param>
/// <param name="space">The designs that are looked at.</param>
internal sealed class Groundwork(Inquiry inquiry, JudgementSet judgements, DesignSpace space)
{
    private CompiledInquiry? _central;
    private CentralActs? _acts;
    private HullModel? _hulls;

    /// <summary>The inquiry.</summary>
    public Inquiry Inquiry => inquiry;

    /// <summary>What is drawn.</summary>
    public JudgementSet Judgements => judgements;

    /// <summary>The designs that are looked at.</summary>
    public DesignSpace Space => space;

    /// <summary>The inquiry over the central world.</summary>
    public CompiledInquiry Central => _central ??= CentralActs.World(inquiry, space, judgements);

    /// <summary>What some designs do there; kept where they are all there are.</summary>
    public CentralActs Acts(ulong[] designs) => designs.Length < space.Count ? CentralActs.Of(Central, designs) : _acts ??= CentralActs.Of(Central, designs);

    /// <summary>The hulls of motives there; only with a situation.</summary>
    public HullModel Hulls => _hulls ??= new HullModel((SituationModel)Central.Model);

    /// <summary>The inquiry over drawn worlds.</summary>
    /// <param name="worlds">The worlds.</param>
    /// <param name="weights">How possibilities weigh against each other; null for the weights of the file.</param>
    public CompiledInquiry Over(WorldTable worlds, PossibilityWeights? weights) =>
        CompiledInquiry.Of(inquiry, space, worlds, weights, Central.Model as SituationModel);
}
