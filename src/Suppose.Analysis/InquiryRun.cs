using System.Collections.Immutable;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Flips;
using Suppose.Analysis.Lessons;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Record;
using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>What running an inquiry found.</summary>
public sealed record InquiryRun
{
    /// <summary>The inquiry that was run.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>Seed of the scrambling.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds that were computed: 1 where the file is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width, so that the results are exact.</summary>
    public required bool Certain { get; init; }

    /// <summary>Whether every feasible design was looked at, so that what is called best is proven so.</summary>
    public required bool Exhaustive { get; init; }

    /// <summary>Number of designs looked at that respect needs and excludes; with more than 20 measures, those found beyond the bound on size among them.</summary>
    public required long Feasible { get; init; }

    /// <summary>How far the reported shares may be off, and which would read otherwise; none where the file is certain.</summary>
    public ShareErrors Errors { get; init; } = new ShareErrors { Shares = [] };

    /// <summary>Where the run was stopped, the number of worlds that it was to have: what is here is from fewer. Else null.</summary>
    public int? StoppedBefore { get; init; }

    /// <summary>Whether <see cref="Flips"/> were sought.</summary>
    public bool FlipsSought { get; init; }

    /// <summary>The listed designs, by size and then by order in the file.</summary>
    public required ImmutableArray<DesignResult> Designs { get; init; }

    /// <summary>What the record says, where the run was to go by it (<see cref="RunSettings.Weigh"/>); else null.</summary>
    public RecordReading? Record { get; init; }

    /// <summary>Whether mixtures and unlisted motives were tried only for the designs on the front, and those asked for, because trying them for all would take too long.</summary>
    /// <remarks>The front then goes by the other columns alone.</remarks>
    public bool MixturesOnFrontOnly { get; init; }

    /// <summary>
    /// With a situation: why harmful options can, or can't, seem the best to a mixture of motives, under the leading and nearest designs, those asked for, the empty one, the minimal ones and the
    /// front (at most 64 designs, in that order of preference); empty in rated inquiries. By size of the design and then by order in the file.
    /// </summary>
    public ImmutableArray<Certificate> Certificates { get; init; } = [];

    /// <summary>Whether settling the motive would matter; null where the file does not say what is ours or the actor is living.</summary>
    public Settlement? Settling { get; init; }

    /// <summary>The limit that kept the run from looking at any design; null where it looked. Then <see cref="Designs"/> is empty and nothing below is set.</summary>
    public RunLimit? Limit { get; init; }

    /// <summary>
    /// The design to speak of first. Where some hold for all in at least 95% of the worlds, the cheapest of those at the median; else the nearest one.
    /// Null only where a limit was reached.
    /// </summary>
    public DesignResult? Leading { get; init; }

    /// <summary>Where no design holds for all in at least 95% of the worlds, the designs that come nearest, best first; else empty.</summary>
    /// <remarks>By the largest share that holds for all; then by the median chances of the act to a hundredth, the worst first; then size, then the order of the file.</remarks>
    public ImmutableArray<DesignResult> Nearest { get; init; } = [];

    /// <summary>The smallest sets of measures that hold, for all and for each; null where a limit was reached.</summary>
    public MinimalDesigns? Minimal { get; init; }

    /// <summary>Whether the listed measures can end the act under each possibility, in the order of the inquiry, and what stands in the way; empty where a situation says what follows.</summary>
    public ImmutableArray<PossibilityReach> Reach { get; init; } = [];

    /// <summary>What the inquiry teaches; null where a limit was reached or a situation says what follows.</summary>
    public InquiryLessons? Lessons { get; init; }

    /// <summary>
    /// With a situation: what would be chosen in the case in which the harmful option looks best, under the empty, the leading and the nearest designs and those asked for; empty in rated inquiries.
    /// </summary>
    public ImmutableArray<Switch> Switches { get; init; } = [];

    /// <summary>How many measures it takes under each possibility and who upholds them, in the order of the inquiry; empty where a limit was reached.</summary>
    public ImmutableArray<StandingLesson> Standing { get; init; } = [];

    /// <summary>The weakest links of the leading and nearest designs, those asked for and the listed ones (at most 256 designs, in that order); a design without one is left out.</summary>
    public ImmutableArray<WeakestLink> WeakestLinks { get; init; } = [];

    /// <summary>The single judgements that would reverse a conclusion, the one that need move least first.</summary>
    public ImmutableArray<Flip> Flips { get; init; } = [];

    /// <summary>Every judgement that entered the results, one for each draw, in the order of the file, defaults last.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];

    /// <summary>Where the leading design breaks, the possibilities in the order of the inquiry and then all of them at once; empty where it was not asked for (<see cref="RunSettings.Breaks"/>).</summary>
    public ImmutableArray<Breakage> Breaks { get; init; } = [];
}
