using System.Collections.Immutable;

using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Choice;

/// <summary>What one possibility's actor has before them under one sight: within which options, what each of them promises, and what it would be worth to us.</summary>
internal sealed class Prospect
{
    private readonly SituationModel _model;
    private readonly KeptTerms _terms;

    /// <summary>A possibility's prospect.</summary>
    public Prospect(SituationModel model, int possibility, Outlook outlook)
    {
        _model = model;
        Possibility = possibility;
        Outlook = outlook;
        Inquiry inquiry = model.Names.Inquiry;
        Possibility of = inquiry.Possibilities[possibility];
        Sharpness = of.Sharpness;
        Means = [.. inquiry.Options.Select(option => of.Only.IsEmpty || of.Only.Contains(option.Id))];
        _terms = new KeptTerms(model.Options, Means, outlook);
        ImmutableArray<int> wants = model.Motives.AtStake(possibility);
        Utility = [.. inquiry.Options.Select((_, option) => outlook.Utility(
            $"of {possibility}", wants, (store, standing, term) => store.Weight(possibility, wants[term], standing), model.Motives.Touching(possibility), option))];
        Worth = inquiry.Ours is not { } ours
            ? []
            : [.. inquiry.Options.Select((_, option) => outlook.Worth(model.OurWants, (store, _, term) => store.Block[ours.Wants[term].Weight], option))];
        Weights = Sharpness is null ? [] : [.. Utility.Select(utility => model.Plan.Sharpened(utility, Sharpness))];
        Touching = Touches();
        GroupJoin join = !Weights.IsEmpty ? GroupJoin.Quantal : Worth.IsEmpty ? GroupJoin.BestAlone : GroupJoin.Worth;
        Harmful = OptionGroup.Of(this, model.Plan, OptionStanding.Never, join);
        Acceptable = OptionGroup.Of(this, model.Plan, OptionStanding.Acceptable, join);
        HarmfulAtBest = OptionGroup.Of(this, model.Plan, OptionStanding.Never, GroupJoin.Count);
        AcceptableAtBest = OptionGroup.Of(this, model.Plan, OptionStanding.Acceptable, GroupJoin.Count);
    }

    /// <summary>Place of the possibility.</summary>
    public int Possibility { get; }

    /// <summary>The states it tells apart and their chances.</summary>
    public Outlook Outlook { get; }

    /// <summary>How sharply it tells better from worse; null for the best response.</summary>
    public Judgement? Sharpness { get; }

    /// <summary>Which options are within its means.</summary>
    public ImmutableArray<bool> Means { get; }

    /// <summary>Expected utility of each option, over the information states.</summary>
    public ImmutableArray<TableNode> Utility { get; }

    /// <summary>What each option is worth to us, over the information states; empty where the file does not say what is ours.</summary>
    public ImmutableArray<TableNode> Worth { get; }

    /// <summary>What each option weighs in a quantal response, over the information states; empty where the best response is taken.</summary>
    public ImmutableArray<TableNode> Weights { get; }

    /// <summary>The harmful options together.</summary>
    public OptionGroup Harmful { get; }

    /// <summary>The acceptable options together.</summary>
    public OptionGroup Acceptable { get; }

    /// <summary>The harmful options together, by best response and without what they are worth.</summary>
    public OptionGroup HarmfulAtBest { get; }

    /// <summary>The acceptable options together, by best response and without what they are worth.</summary>
    public OptionGroup AcceptableAtBest { get; }

    /// <summary>The measures that can make any difference, as a bit mask, but for what they reveal.</summary>
    public ulong Touching { get; }

    /// <summary>The measures that decide which options can be taken, as a bit mask.</summary>
    public ulong TouchingTerms => _terms.Touching;

    /// <summary>What each option is in each information state; kept, since few measures decide it.</summary>
    /// <param name="standing">The measures that stand.</param>
    public StateTerms Terms(ulong standing) => _terms.Of(standing);

    /// <summary>The options within reach that may be of a kind in some state.</summary>
    public IEnumerable<int> MayBe(OptionStanding kind) => Enumerable.Range(0, Means.Length)
        .Where(option => Means[option] && (kind == OptionStanding.Never ? _model.Options[option].MayBeNever : _model.Options[option].MayBeAcceptable));

    /// <summary>The measures that can make any difference to what has to be known of an option, as a bit mask.</summary>
    public ulong TouchingOption(int option, GroupJoin join) =>
        _model.Options[option].Touching | Utility[option].Touching | (Worth.IsEmpty || join is GroupJoin.BestAlone or GroupJoin.Count ? 0 : Worth[option].Touching);

    private ulong Touches()
    {
        ulong touching = Outlook.Chance.Touching | (Outlook.FactsChance?.Touching ?? 0);
        for (int option = 0; option < Means.Length; option++)
        {
            touching |= Means[option] ? TouchingOption(option, GroupJoin.Worth) : 0;
        }

        return touching;
    }
}
