namespace Suppose.Findings.Rewiring;

/// <summary>What is said of fewer changes.</summary>
internal sealed class SmallerStepsWords(Wording wording) : Words(wording, "Rewire.Steps")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>What so many changes come to.</summary>
    public string Step(int changes, string chance, string change) => Count(changes, [("chance", chance), ("change", change)]);

    /// <summary>Taking ways up and giving others up.</summary>
    public string TakeUpAndGiveUp(string taken, string given) => Say([("taken", taken), ("given", given)]);

    /// <summary>Taking ways up.</summary>
    public string TakeUp(string taken) => Say([("taken", taken)]);

    /// <summary>Giving ways up.</summary>
    public string GiveUp(string given) => Say([("given", given)]);

    /// <summary>What the steps leave out of account.</summary>
    public string Remark() => Say();
}
