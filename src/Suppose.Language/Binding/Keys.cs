namespace Suppose.Language.Binding;

/// <summary>The keys of each kind of map in the language, in the order in which people write them.</summary>
internal static class Keys
{
    /// <summary>The file itself.</summary>
    public static readonly KeySet Inquiry = new(
        "inquiry",
        "suppose", "inquiry", "about", "act", "actor", "lexicon", "tolerance", "numbers", "sources", "origins", "possibilities", "circumstances", "options",
        "outcomes", "wants", "never happens", "measures", "evidence", "open evidence", "evaluations", "ours", "lint");

    /// <summary>Whose act it is.</summary>
    public static readonly KeySet Actor = new("actor", "name", "living", "us");

    /// <summary>A source.</summary>
    public static readonly KeySet Source = new("source", "cite", "url", "reliability", "private");

    /// <summary>A common origin.</summary>
    public static readonly KeySet Origin = new("origin", "dependence");

    /// <summary>A possibility.</summary>
    public static readonly KeySet Possibility = new(
        "possibility",
        "says", "by", "weight", "asks", "acts", "ordinary", "wants", "mixes", "believes", "sharpness", "given", "only", "private");

    /// <summary>A measure.</summary>
    public static readonly KeySet Measure = new(
        "measure",
        "says", "by", "binds", "objection", "kind", "answers", "cost", "burden", "needs", "excludes", "stands", "upheld by", "against", "changes", "grows", "takes", "private");

    /// <summary>An item of the record.</summary>
    public static readonly KeySet Evidence = new(
        "evidence", "says", "date", "source", "reliability", "relevance", "origin", "expected", "rules out", "observed", "private");

    /// <summary>Something that could still be found out.</summary>
    public static readonly KeySet OpenEvidence = new(
        "open evidence", "says", "date", "source", "reliability", "origin", "expected", "cost", "private");

    /// <summary>What somebody judged the matter to be.</summary>
    public static readonly KeySet Evaluation = new("evaluation", "who", "when", "says", "source", "supports", "doubts", "private");

    /// <summary>What we want ourselves.</summary>
    public static readonly KeySet Ours = new("ours", "wants", "harm", "costs");

    /// <summary>Advice that is set aside.</summary>
    public static readonly KeySet Suppression = new("suppression", "ignore", "phrase", "because");

    /// <summary>A circumstance.</summary>
    public static readonly KeySet Circumstance = new("circumstance", "says", "states", "chance", "rules", "seen", "type", "private");

    /// <summary>A state of a circumstance that is the kind of person.</summary>
    public static readonly KeySet TypeState = new("type state", "chance", "innocent");

    /// <summary>An option.</summary>
    public static readonly KeySet Option = new("option", "says", "never", "when", "closed", "reversible", "private");

    /// <summary>An outcome.</summary>
    public static readonly KeySet Outcome = new("outcome", "says", "states", "chance", "rules", "private");

    /// <summary>A rule of a variable's chances.</summary>
    public static readonly KeySet Rule = new("rule", "when", "chance", "chances", "state");

    /// <summary>A want.</summary>
    public static readonly KeySet Want = new("want", "not", "outcome", "circumstance", "is", "weigh", "all", "any");

    /// <summary>A belief.</summary>
    public static readonly KeySet Belief = new("belief", "of", "when", "chance", "chances", "state", "firm");

    /// <summary>One thing a measure changes.</summary>
    public static readonly KeySet Change = new("change", "forbid", "open", "reveal", "of", "state", "when", "shift", "set");

    /// <summary>How a measure lets people grow.</summary>
    public static readonly KeySet Growth = new("growth", "of", "wants");

    /// <summary>An outcome that must not happen.</summary>
    public static readonly KeySet NeverHappens = new("never happens", "at most", "is", "says");

    /// <summary>An observed choice.</summary>
    public static readonly KeySet Observed = new("observed", "option", "given");

    /// <summary>A file that is a desire.</summary>
    public static readonly KeySet Desire = new(
        "desire",
        "suppose", "desire", "about", "lexicon", "numbers", "roots", "wants", "ways", "fears", "terms", "limits", "aim", "lint");

    /// <summary>A want between a desire's roots and its ways.</summary>
    public static readonly KeySet DesireWant = new("desire want", "any", "all", "weigh", "together", "already");

    /// <summary>Something one can do.</summary>
    public static readonly KeySet Way = new("way", "says", "today", "reaches", "harms", "effort", "needs", "depends on", "first step");

    /// <summary>Something one is afraid of.</summary>
    public static readonly KeySet Fear = new("fear", "shifts");

    /// <summary>Something one insists on.</summary>
    public static readonly KeySet Term = new("term", "matters", "locked", "blocks", "shifts");

    /// <summary>Bounds on effort, harm and change.</summary>
    public static readonly KeySet Limits = new("limits", "effort", "harms", "new ways");

    /// <summary>One bound, with its share of the worlds.</summary>
    public static readonly KeySet Limit = new("limit", "at most", "in");

    /// <summary>A bar to reach, with its share of the worlds.</summary>
    public static readonly KeySet Aim = new("aim", "at least", "in");
}
