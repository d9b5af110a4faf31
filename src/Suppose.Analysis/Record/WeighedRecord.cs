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
    /// <param name="compiled">The inquiry made ready over the same worlds with <see cref="Weights"/>; null where designs are not looked at.</param>
    /// <param name="survey">What looking at every design found; null as well.</param>
    /// <param name="token">Stops the work.</param>
    public RecordReading Reading(CompiledInquiry? compiled, DesignSurvey? survey, CancellationToken token)
    {
        if (reading.WhyNot is not null)
        {
            return reading;
        }

        var open = new OpenEvidence(compiler!, table!, posterior!, worlds);
        var readings = open.Read(inquiry, compiled is not null && survey is not null && compiled.Model.HasValue ? Worths(open, compiled, survey) : null);
        return reading with { Weighing = EvidenceOnTrial.Of(table!, posterior!, RecordReader.UsualFactor, token) with { Open = readings } };
    }

    /// <summary>Whether it would matter to know which possibility is true, by the posterior; null where the record was not weighed.</summary>
    public Settlement? Settle(CompiledInquiry compiled, DesignSurvey survey) =>
        Weights is null || SettlingValue.Of(compiled, survey) is not { } settlement ? null : settlement with { Evpi = settlement.Evpi * OverKept };

    /// Means over all worlds, of weights that are 0 in contradictory ones, become means over the worlds that are kept.
    private double OverKept => worlds.Worlds / (double)(worlds.Worlds - posterior!.ContradictoryWorlds);

    private PossibilityWeights PosteriorWeights() => new([.. inquiry.Possibilities.Select(p => p.Ordinary ? null : ChancesOf(p.Id))]);

    private double[] ChancesOf(string id)
    {
        var place = Array.IndexOf([.. table!.Possibilities], id);
        return place < 0 ? new double[worlds.Worlds] : posterior!.Chances[place];
    }

    private double[] Worths(OpenEvidence open, CompiledInquiry compiled, DesignSurvey survey)
    {
        int[] places = [.. table!.Possibilities.Select(id => inquiry.Possibilities.IndexOf(inquiry.Possibilities.First(p => p.Id == id)))];
        var means = new MeanLosses(compiled);
        var losses = places.Select(_ => new double[compiled.Space.Count]).ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            means.Write(survey.WeighedLosses[places[i]], compiled.Weights.Of(places[i]), losses[i]);
        }

        var value = new ValueOfInformation(places.Length, open.Found);
        var weighed = new double[places.Length];
        for (var design = 0; design < compiled.Space.Count; design++)
        {
            for (var i = 0; i < weighed.Length; i++)
            {
                weighed[i] = -losses[i][design];
            }

            value.Offer(weighed);
        }

        return [.. Enumerable.Range(0, open.Found.Length).Select(thing => value.Of(thing) * OverKept)];
    }
}
