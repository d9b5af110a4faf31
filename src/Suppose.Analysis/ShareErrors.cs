using System.Collections.Immutable;
using Suppose.Numerics;

namespace Suppose.Analysis;

/// <summary>How far reported shares may be off because no more than so many worlds were tried, and whether they would read otherwise.</summary>
/// <remarks>
/// Limits are those of Clopper and Pearson for each share by itself: exact for worlds drawn independently, and cautious for the more even ones that are used. They speak of the number of
/// worlds alone, not of whether the judgements are right.
/// </remarks>
public sealed record ShareErrors
{
    /// <summary>Confidence of each share's limits.</summary>
    public const double Confidence = 0.99;

    private const int MostMinimal = 3;

    /// <summary>The reported shares: of the leading and the nearest designs, the first minimal ones, each measure alone and those asked for; for all at once and for each possibility.</summary>
    public required ImmutableArray<ReportedShare> Shares { get; init; }

    /// <summary>Those that would read otherwise within their limits.</summary>
    public IEnumerable<ReportedShare> Undecided => Shares.Where(s => !s.Decided);

    /// <summary>The furthest that any of them may be off; 0 where there is none.</summary>
    public double Largest => Shares.IsEmpty ? 0 : Shares.Max(s => s.Error);

    /// <summary>The errors of a run's shares; none where the file is certain, so that there is no error.</summary>
    /// <param name="run">The run.</param>
    /// <param name="asked">Designs that were asked for.</param>
    public static ShareErrors Of(InquiryRun run, ImmutableArray<ImmutableArray<string>> asked)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.Certain || run.Leading is null)
        {
            return new ShareErrors { Shares = [] };
        }

        IEnumerable<DesignResult> named = run.Designs.Where(d => d.Measures.Length == 1 || Contains(run.Minimal?.All.Take(MostMinimal) ?? [], d) || Contains(asked, d));
        DesignResult[] designs = [.. run.Nearest.Prepend(run.Leading).Concat(named).DistinctBy(d => string.Join('\n', d.Measures))];
        return new ShareErrors { Shares = [.. designs.SelectMany(d => Of(run, d))] };
    }

    private static bool Contains(IEnumerable<ImmutableArray<string>> sets, DesignResult design) => sets.Any(set => set.AsSpan().SequenceEqual(design.Measures.AsSpan()));

    private static IEnumerable<ReportedShare> Of(InquiryRun run, DesignResult design)
    {
        yield return Of(design, null, design.Holds.All, run.Worlds);
        for (int p = 0; p < design.Holds.Each.Length; p++)
        {
            yield return Of(design, run.Inquiry.Possibilities[p].Id, design.Holds.Each[p], run.Worlds);
        }
    }

    private static ReportedShare Of(DesignResult design, string? possibility, double share, int worlds)
    {
        (double low, double high) = Binomial.Limits((int)Math.Round(share * worlds), worlds, Confidence);
        return new ReportedShare(design.Measures, possibility, share, low, high);
    }
}
