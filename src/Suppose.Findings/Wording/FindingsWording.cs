using System.Resources;

namespace Suppose.Findings;

/// <summary>Where findings look up their sentences.</summary>
public static class FindingsWording
{
    /// <summary>The sentences of the findings.</summary>
    public static Wording Default { get; } = Wording.From(new ResourceManager("Suppose.Findings.Wording.Sentences", typeof(FindingsWording).Assembly));
}
