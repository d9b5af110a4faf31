using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Settling;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>An inquiry's record, weighed over given worlds as far as it may be, and what follows from it for choosing a design.</summary>
internal sealed class WeighedRecord
{
    private readonly Inquiry inquiry;
    private readonly WorldTable worlds;
    private readonly RecordReading reading;
    private readonly RecordCompiler? compiler;
    private readonly RecordTable? table;
    private readonly Posterior? posterior;
    private OpenEvidence? open;

    private WeighedRecord(Inquiry inquiry, WorldTable worlds, RunSettings settings)
    {
        this.inquiry = inquiry;
        this.worlds = worlds;
        var possibilities = new WeighedPossibilities(inquiry);
        reading = Stopped(inquiry, worlds, settings) with { WhyNot = Refusal.Of(inquiry, possibilities.Weighed) };
        if (reading.WhyNot is null)
        {
            compiler = new RecordCompiler(inquiry, possibilities.Weighed, worlds);
            table = compiler.Compile();
            posterior = Posterior.Of(table);
            reading = posterior.ContradictoryWorlds == worlds.Worlds ? reading with { WhyNot = Refusal.Contradiction(table) } : reading;
        }

        Weights = reading.WhyNot is null ? PosteriorWeights() : null;
    }

    /// <summary>Weighs an inquiry's record, as far as it may be.</summary>
    public static WeighedRecord Of(Inquiry inquiry, WorldTable worlds, RunSettings settings) => new(inquiry, worlds, settings);

    /// <summary>What can be said of a record without weighing it.</summary>
    public static RecordReading Stopped(Inquiry inquiry, WorldTable worlds, RunSettings settings)
    {
        var possibilities = new WeighedPossibilities(inquiry);
        return new RecordReading
        {
            Inquiry = inquiry,
            Seed = settings.Seed,
            Worlds = worlds.Worlds,
            Certain = worlds.Certain,
            SetAside = possibilities.SetAside,
            Unrated = possibilities.Unrated,
        };
    }

    /// <summary>The posterior as weights of the possibilities, 0 for those left out and in contradictory worlds; null where the record was not weighed.</summary>
    public PossibilityWeights? Weights { get; }

    /// <summary>What the record says, with the worth of what could still be found out.</summary>
    /// <param name="worth">What finding things out is worth, once every design was met; null where designs are not looked at.</param>
    /// <param name="token">Stops the work.</param>
    public RecordReading Reading(WorthOfFinding? worth, CancellationToken token)
    {
        if (reading.WhyNot is not null)
        {
            return reading;
        }

        double[]? worths = worth is null ? null : [.. worth.Found().Select(value => value * OverKept)];
        return reading with { Weighing = EvidenceOnTrial.Of(table!, posterior!, RecordReader.UsualFactor, token) with { Open = Open().Read(inquiry, worths) } };
    }

    /// <summary>Whether it would matter to know which possibility is true, by the posterior; null where the record was not weighed.</summary>
    /// <param name="settling">The value of settling, once every design was met; null where there is none.</param>
    public Settlement? Settle(SettlingValue? settling) =>
        Weights is null || settling?.Settle() is not { } settlement ? null : settlement with { Evpi = settlement.Evpi * OverKept };

    /// <summary>What finding things out is worth, yet to be found among designs; null where the record was not weighed or the file does not say what is ours.</summary>
    /// <param name="compiled">The inquiry made ready over the same worlds with <see cref="Weights"/>.</param>
    public WorthOfFinding? Worth(CompiledInquiry compiled) => reading.WhyNot is not null || !compiled.Model.HasValue ? null :
        new WorthOfFinding(compiled, [.. table!.Possibilities.Select(id => inquiry.Possibilities.IndexOf(inquiry.Possibilities.First(p => p.Id == id)))], Open().Found);

    private OpenEvidence Open() => open ??= new OpenEvidence(compiler!, table!, posterior!, worlds);

    /// Means over all worlds, of weights that are 0 in contradictory ones, become means over the worlds that are kept.
    private double OverKept => worlds.Worlds / (double)(worlds.Worlds - posterior!.ContradictoryWorlds);

    private PossibilityWeights PosteriorWeights() => new([.. inquiry.Possibilities.Select(p => p.Ordinary ? null : ChancesOf(p.Id))]);

    private double[] ChancesOf(string id)
    {
        var place = Array.IndexOf([.. table!.Possibilities], id);
        return place < 0 ? new double[worlds.Worlds] : posterior!.Chances[place];
    }
}
