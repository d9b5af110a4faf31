using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Analysis.Breaking.Sensitivity;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>Looks for where a design breaks.</summary>
public static class BreakRunner
{
    /// <summary>Looks for where a design breaks.</summary>
    /// <param name="inquiry">The inquiry, resolved and checked by the language.</param>
    /// <param name="settings">How to look, and at which design.</param>
    /// <param name="progress">Told how far it has come, from several threads; null for nobody.</param>
    /// <param name="token">Stops it promptly.</param>
    /// <remarks>
    /// Worlds are as many as a run would take (<see cref="EnoughWorlds"/>), so that both speak of the same shares and of the same design first.
    /// The same inquiry, design, seed and number of worlds give bit-identical results on any number of threads.
    /// </remarks>
    /// <exception cref="ArgumentException">The inquiry has no possibilities, or the design is not one of its own.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of worlds or the bound on measures is below 1, or a share is out of its range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BreakRun Run(Inquiry inquiry, BreakSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        RunSettings asked = settings.Design is { } named ? settings.Run with { Asked = settings.Run.Asked.Add(named) } : settings.Run;
        InquiryRun run = EnoughWorlds.Designs(inquiry, asked, progress, token);
        if (run.Limit is { } limit)
        {
            return Refused(run, limit);
        }

        try
        {
            return Run(run, settings with { Run = settings.Run with { Worlds = run.Worlds } }, new RunControl(settings.Run.Threads, progress, token));
        }
        catch (Exception fault) when (SituationLimit.In(fault, inquiry) is { } reached)
        {
            return Refused(run, reached);
        }
    }

    private static BreakRun Run(InquiryRun run, BreakSettings settings, RunControl control)
    {
        Inquiry inquiry = run.Inquiry;
        DesignSpace space = DesignSpace.Of(inquiry, settings.Run.MaxMeasures, out _)!;
        ulong design = Design(run, settings, space);
        JudgementSet judgements = JudgementSet.OfRun(inquiry);
        WorldTable worlds = WorldTable.Draw(judgements, settings.Run.Worlds, settings.Run.Seed);
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, worlds);
        ColumnPass pass = new(compiled, control);
        DesignColumns columns = pass.Read([design], own => own)[0];
        SearchWorlds search = SearchWorlds.Of(inquiry, space, judgements, settings.Run, design, control);
        return new BreakRun
        {
            Inquiry = inquiry,
            Seed = run.Seed,
            Worlds = run.Worlds,
            Certain = run.Certain,
            Design = space.Ids(design),
            IsLeading = run.Leading is { } leading && space.SetOf(leading.Measures) == design,
            Breaks = new BreakageFinder(search, settings.Boxes, control).Find(columns),
            Sensitivities = Sensitivities(search, settings.Run, control),
            Robustness = new RobustnessFinder(compiled, pass, control).Find(run, design),
            Record = WorldRecord.Of(compiled, worlds, columns),
        };
    }

    private static ulong Design(InquiryRun run, BreakSettings settings, DesignSpace space)
    {
        if (settings.Design is not { } named)
        {
            return space.SetOf(run.Leading!.Measures);
        }

        ulong design = space.SetOf(named);
        return space.Needs.Allow(design) && space.Ids(design).Length == named.Distinct().Count()
            ? design
            : throw new ArgumentException("The design is not one that the inquiry allows.", nameof(settings));
    }

    private static ImmutableArray<ConclusionSensitivity> Sensitivities(SearchWorlds search, RunSettings settings, RunControl control)
    {
        if (search.Worlds.Certain)
        {
            return [];
        }

        (Inquiry inquiry, ulong design) = (search.Inquiry.Inquiry, search.Design.Design);
        RelevantJudgements relevant = new(inquiry, search.Inquiry.Space.Ids(design));
        SensitivityFinder finder = new(inquiry, new DesignProbe(inquiry, search.Inquiry.Space, search.Worlds.Set, design, control), relevant, search.Inquiry.Limit, control);
        return SampleSize.Of(search.Inquiry, design, relevant, settings.Worlds) is { } samples
            ? finder.BySamples(samples, settings.Seed)
            : finder.ByGivenWorlds(search.Worlds, search.Design.Deciding);
    }

    private static BreakRun Refused(InquiryRun run, RunLimit limit) =>
        new() { Inquiry = run.Inquiry, Seed = run.Seed, Worlds = run.Worlds, Certain = run.Certain, Limit = limit };
}
