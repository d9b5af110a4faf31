using Suppose.Model.Levers;

namespace Suppose.Findings.Prompts;

/// <summary>What is said to think along when a question has no measure.</summary>
internal sealed class PromptsWords(Wording wording) : Words(wording, "Prompts")
{
    /// <summary>The title where no file is named.</summary>
    public string Title() => Say();

    /// <summary>What the page is for.</summary>
    public string Preface() => Say();

    /// <summary>The heading of the open questions.</summary>
    public string OpenHeading() => Say();

    /// <summary>A possibility with an open question.</summary>
    public string Open(string possibility) => Say([("possibility", possibility)]);

    /// <summary>A possibility that puts no question.</summary>
    public string NoQuestion() => Say();

    /// <summary>Every question is answered by some measure.</summary>
    public string AllAnswered() => Say();

    /// <summary>The heading of a lever.</summary>
    public string LeverHeading(string lever, string strength) => Say([("lever", lever), ("strength", strength)]);

    /// <summary>The name of a lever.</summary>
    public string Lever(Lever lever) => Say(default, "Lever." + lever);

    /// <summary>A technique, as a question.</summary>
    public string Technique(Technique technique) => Say(default, "Technique." + technique);

    /// <summary>How strong something is as a rule.</summary>
    public string Strength(ActionStrength strength) => Say(default, "Strength." + strength);

    /// <summary>A technique with how strong it is.</summary>
    public string WithStrength(string technique, string strength) => Say([("technique", technique), ("strength", strength)]);

    /// <summary>Where the prompts come from, and what the strengths mean.</summary>
    public string Sources() => Say();

    /// <summary>The heading of the measures.</summary>
    public string MeasuresHeading() => Say();

    /// <summary>The heading of the rows: measures.</summary>
    public string Measure() => Say();

    /// <summary>The heading of the column of levers.</summary>
    public string Kind() => Say();

    /// <summary>The heading of the column of strengths.</summary>
    public string StrengthColumn() => Say();

    /// <summary>The heading of the column of costs.</summary>
    public string Cost() => Say();

    /// <summary>The heading of the column of how long it takes.</summary>
    public string Takes() => Say();

    /// <summary>What a file does not say.</summary>
    public string NotSaid() => Say();

    /// <summary>What the strengths of measures mean.</summary>
    public string MeasuresCaption() => Say();

    /// <summary>Levers that no measure pulls.</summary>
    public string NotPulled(string levers) => Say([("levers", levers)]);
}
