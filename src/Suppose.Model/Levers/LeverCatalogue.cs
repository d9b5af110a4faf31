using System.Collections.Immutable;

namespace Suppose.Model.Levers;

/// <summary>The levers there are, with their names in files and their techniques, read from the data file beside it.</summary>
public static class LeverCatalogue
{
    private static readonly ImmutableArray<(Lever Lever, string Name, ActionStrength Strength)> s_levers =
    [
        (Lever.Effort, "effort", ActionStrength.Stronger),
        (Lever.RiskOfDiscovery, "risk of discovery", ActionStrength.Intermediate),
        (Lever.Reward, "reward", ActionStrength.Intermediate),
        (Lever.Provocation, "provocation", ActionStrength.Intermediate),
        (Lever.Excuse, "excuse", ActionStrength.Weaker),
        (Lever.DecisionRight, "decision right", ActionStrength.Stronger),
        (Lever.Information, "information", ActionStrength.Weaker),
        (Lever.Growth, "growth", ActionStrength.Intermediate),
    ];

    private static readonly Lazy<ImmutableArray<LeverTechnique>> s_techniques = new(Read);

    /// <summary>All levers, in the order in which they are shown.</summary>
    public static IEnumerable<Lever> Levers => s_levers.Select(l => l.Lever);

    /// <summary>The names that levers have under <c>kind</c>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_levers.Select(l => l.Name)];

    /// <summary>All techniques, lever by lever.</summary>
    public static ImmutableArray<LeverTechnique> Techniques => s_techniques.Value;

    /// <summary>The name of a lever under <c>kind</c>.</summary>
    /// <param name="lever">The lever.</param>
    public static string NameOf(Lever lever) => s_levers.First(l => l.Lever == lever).Name;

    /// <summary>How strong measures that pull a lever are as a rule: the middle of its techniques.</summary>
    /// <param name="lever">The lever.</param>
    public static ActionStrength StrengthOf(Lever lever) => s_levers.First(l => l.Lever == lever).Strength;

    /// <summary>The levers that a measure pulls: its <c>kind</c>, and growth where it lets people grow; empty where nobody said, or named none of the levers.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static ImmutableArray<Lever> AllOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return
        [
            .. s_levers.Where(l => string.Equals(l.Name, measure.Kind, StringComparison.OrdinalIgnoreCase)).Select(l => l.Lever)
                .Concat(measure.Grows.IsEmpty ? [] : new[] { Lever.Growth })
                .Distinct(),
        ];
    }

    private static ImmutableArray<LeverTechnique> Read()
    {
        using Stream stream = typeof(LeverCatalogue).Assembly.GetManifestResourceStream("Suppose.Model.Levers.levers.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split(';', 4, StringSplitOptions.TrimEntries))
                .Select(parts => new LeverTechnique(Enum.Parse<Technique>(parts[1]), Enum.Parse<Lever>(parts[0]), Enum.Parse<ActionStrength>(parts[2]), parts[3])),
        ];
    }
}
