namespace Suppose.Model.Mapping;

/// <summary>What sort of thing a name in an inquiry stands for.</summary>
public enum NamedThing
{
    /// <summary>A possibility.</summary>
    Possibility,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>An option.</summary>
    Option,

    /// <summary>A circumstance.</summary>
    Circumstance,

    /// <summary>An outcome.</summary>
    Outcome,

    /// <summary>A want.</summary>
    Want,

    /// <summary>A state of a circumstance or an outcome.</summary>
    State,

    /// <summary>An item of the record, or one that could still be found out.</summary>
    Evidence,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An origin that items share.</summary>
    Origin,

    /// <summary>A named judgement.</summary>
    Number,

    /// <summary>An evaluation of the matter.</summary>
    Evaluation,

    /// <summary>A person or a body: whoever brought, judged, upholds or is bound.</summary>
    Person,
}
