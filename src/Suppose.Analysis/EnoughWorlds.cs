using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>Runs an inquiry in as many worlds as are needed to decide what is reported, and keeps what is known meanwhile.</summary>
/// <remarks>
/// It begins with the usual number of worlds. While some reported share would read otherwise within its error (<see cref="ShareErrors"/>), it runs again with four times as many, as long as
/// that is soon done: <see cref="MostWork"/> and <see cref="MostWorlds"/> bound it, and no clock, so that the same file gives the same result everywhere.
/// A run that takes long is preceded by one in few worlds, so that something is known when it is stopped. Rounds share what no world changes, and what explains a result is worked out in the last.
/// </remarks>
public static class EnoughWorlds
{
    /// <summary>The most worlds that a run goes up to by itself.</summary>
    public const int MostWorlds = 1 << 18;

    private const int Step = 4;
    private const int FirstLook = 256;

    /// <summary>Designs x possibilities x worlds up to which a run goes on by itself: a few seconds on two ordinary cores.</summary>
    private const long MostWorkRated = 1L << 28;
    private const long MostWorkSituation = 1L << 22;

    /// <summary>The same, with all sets of measures for designs, from which on a run is preceded by one in few worlds: about five seconds on two ordinary cores.</summary>
    private const long LongWorkRated = 1L << 30;
    private const long LongWorkSituation = 1L << 28;

    /// <summary>Runs an inquiry.</summary>
    /// <param name="inquiry">The inquiry, resolved and checked by the language.</param>
    /// <param name="settings">How to run it; more worlds than it says are tried only if it allows that (<see cref="RunSettings.GoUp"/>).</param>
    /// <param name="known">Told every result on the way, each from more worlds than the one before; null for nobody.</param>
    /// <param name="progress">Told how far the run has come; null for nobody.</param>
    /// <param name="token">Stops the run promptly.</param>
    /// <exception cref="OperationCanceledException">The run was stopped; <paramref name="known"/> was told what is known.</exception>
    public static InquiryRun Run(
        Inquiry inquiry, RunSettings settings, Action<InquiryRun>? known = null, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        int round = 0;
        Groundwork? ground = null;
        if (known is not null && settings.Worlds > FirstLook && TakesLong(inquiry, settings))
        {
            InquiryRun first = Round(settings with { Worlds = FirstLook }, _ => false);
            if (first.Limit is not null || first.Certain)
            {
                return Round(settings, _ => true);
            }

            known(first);
        }

        return GoUp(settings, worlds => Round(settings with { Worlds = worlds }, run => IsLast(settings, run, worlds)), known);

        InquiryRun Round(RunSettings own, Func<InquiryRun, bool> isLast) => InquiryRunner.Round(inquiry, own, ref ground, isLast, progress is null ? null : new InRound(progress, round++), token);
    }

    /// <summary>Only finds the designs worth having, in as many worlds as <see cref="Run(Inquiry, RunSettings, Action{InquiryRun}, IProgress{RunProgress}, CancellationToken)"/> would take.</summary>
    internal static InquiryRun Designs(Inquiry inquiry, RunSettings settings, IProgress<RunProgress>? progress, CancellationToken token)
    {
        int round = 0;
        Groundwork? ground = null;
        return GoUp(settings, worlds => InquiryRunner.Designs(inquiry, settings with { Worlds = worlds }, ref ground, progress is null ? null : new InRound(progress, round++), token), null);
    }

    private static InquiryRun GoUp(RunSettings settings, Func<int, InquiryRun> inWorlds, Action<InquiryRun>? known)
    {
        for (int worlds = settings.Worlds; ; worlds *= Step)
        {
            InquiryRun run = inWorlds(worlds);
            if (run.Limit is not null || IsLast(settings, run, worlds))
            {
                return run;
            }

            known?.Invoke(run);
        }
    }

    /// <summary>Whether more worlds are not to be tried: their number was asked for, they decide what is reported, or there would be too much to do.</summary>
    private static bool IsLast(RunSettings settings, InquiryRun run, int worlds) =>
        !settings.GoUp || !run.Errors.Undecided.Any() || worlds > MostWorlds / Step || Work(run, worlds * Step) > MostWork(run.Inquiry);

    private static long MostWork(Inquiry inquiry) => inquiry.IsRated ? MostWorkRated : MostWorkSituation;

    private static double Work(InquiryRun run, int worlds) => (double)run.Feasible * run.Inquiry.Possibilities.Length * worlds;

    /// <summary>Whether a run takes long, by the number of all sets of measures at most: needs and excludes are not looked at yet.</summary>
    private static bool TakesLong(Inquiry inquiry, RunSettings settings)
    {
        double sets = Math.Pow(2, Math.Min(20, inquiry.Measures.Length));
        return sets * inquiry.Possibilities.Length * settings.Worlds >= (inquiry.IsRated ? LongWorkRated : LongWorkSituation);
    }
}
