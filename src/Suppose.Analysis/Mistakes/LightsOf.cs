using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;

namespace Suppose.Analysis.Mistakes;

/// <summary>Makes the lights by which options are looked at.</summary>
/// <param name="model">The situation; its file says what is ours.</param>
internal sealed class LightsOf(SituationModel model)
{
    private readonly ImmutableArray<int> _options = [.. Enumerable.Range(0, model.Options.Length)];

    /// <summary>Our wants, with the chances as they are, every option within reach.</summary>
    public Lights Ours() => OfOurs(model.Outlook(Mind.AsItIs, 0), [.. _options.Select(_ => true)]);

    /// <summary>A possibility's wants and beliefs.</summary>
    public Lights Own(int possibility)
    {
        Prospect prospect = model.Prospect(possibility, 0, clamped: false);
        return new Lights(prospect.Outlook, prospect.Means, prospect.Utility);
    }

    /// <summary>A possibility's wants, with the chances as they are given the facts that it brings.</summary>
    public Lights OwnWants(int possibility)
    {
        Outlook outlook = AsItIs(possibility);
        ImmutableArray<int> wants = model.Motives.AtStake(possibility);
        return model.Build(() => new Lights(outlook, Means(possibility), [.. _options.Select(option =>
            outlook.Utility($"of {possibility}", wants, (store, standing, term) => store.Weight(possibility, wants[term], standing), model.Motives.Touching(possibility), option))]));
    }

    /// <summary>Our wants, with a possibility's beliefs.</summary>
    public Lights OurWants(int possibility) => OfOurs(model.Outlook(model.MindOf(possibility), 0), Means(possibility));

    /// <summary>Our wants, with the chances as they are given the facts that a possibility brings.</summary>
    public Lights Ours(int possibility) => OfOurs(AsItIs(possibility), Means(possibility));

    private Outlook AsItIs(int possibility) => model.Outlook(model.MindOf(possibility) with { Circumstances = -1, Outcomes = -1 }, 0);

    private ImmutableArray<bool> Means(int possibility) => model.Prospect(possibility, 0, clamped: false).Means;

    private Lights OfOurs(Outlook outlook, ImmutableArray<bool> means) => model.Build(() => new Lights(outlook, means, [.. _options.Select(option =>
        outlook.Utility("ours", model.OurWants, (store, _, term) => store.Block[model.Names.Inquiry.Ours!.Wants[term].Weight], 0, option))]));
}
