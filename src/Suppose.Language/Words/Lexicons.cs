namespace Suppose.Language.Words;

/// <summary>The published lexicons of chance words that a file can name.</summary>
/// <remarks><c>impossible</c> and <c>certain</c> are words of every lexicon, whether or not its source lists them: a file needs both ends of the scale.</remarks>
public static class Lexicons
{
    private static readonly Lazy<Vocabulary> s_icd203 = new(() => new Vocabulary(
        "icd203",
        "Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards (2015), section D.6.e(2)(a)",
        new Word("impossible", 0, 0),
        new Word("almost no chance", 0.01, 0.05, "remote"),
        new Word("very unlikely", 0.05, 0.20, "highly improbable"),
        new Word("unlikely", 0.20, 0.45, "improbable"),
        new Word("roughly even", 0.45, 0.55, "roughly even chance", "roughly even odds"),
        new Word("likely", 0.55, 0.80, "probable"),
        new Word("very likely", 0.80, 0.95, "highly probable"),
        new Word("almost certain", 0.95, 0.99, "almost certainly", "nearly certain"),
        new Word("certain", 1, 1)));

    private static readonly Lazy<Vocabulary> s_ipcc = new(() => new Vocabulary(
        "ipcc",
        "Mastrandrea and others, Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of Uncertainties (2010), table 1",
        new Word("impossible", 0, 0),
        new Word("exceptionally unlikely", 0, 0.01),
        new Word("extremely unlikely", 0, 0.05),
        new Word("very unlikely", 0, 0.10),
        new Word("unlikely", 0, 0.33),
        new Word("about as likely as not", 0.33, 0.66),
        new Word("more likely than not", 0.50, 1),
        new Word("likely", 0.66, 1),
        new Word("very likely", 0.90, 1),
        new Word("extremely likely", 0.95, 1),
        new Word("virtually certain", 0.99, 1),
        new Word("certain", 1, 1)));

    private static readonly Lazy<Vocabulary> s_kent = new(() => new Vocabulary(
        "kent",
        "Sherman Kent, Words of Estimative Probability, Studies in Intelligence 8:4 (1964)",
        new Word("impossible", 0, 0),
        new Word("almost certainly not", 0.02, 0.12),
        new Word("probably not", 0.20, 0.40),
        new Word("chances about even", 0.40, 0.60, "about even"),
        new Word("probable", 0.63, 0.87),
        new Word("almost certain", 0.87, 0.99),
        new Word("certain", 1, 1)));

    /// <summary>The names of the lexicons, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["icd203", "ipcc", "kent"];

    /// <summary>ICD 203, the default.</summary>
    public static Vocabulary Icd203 => s_icd203.Value;

    /// <summary>A lexicon by its name.</summary>
    /// <param name="name">The name, compared as ids are.</param>
    /// <returns>The lexicon, or null where there is none of that name.</returns>
    public static Vocabulary? Named(string name) => Text.Phrase.Normalize(name).ToLowerInvariant() switch
    {
        "icd203" or "icd 203" or "icd-203" => s_icd203.Value,
        "ipcc" => s_ipcc.Value,
        "kent" => s_kent.Value,
        _ => null,
    };
}
