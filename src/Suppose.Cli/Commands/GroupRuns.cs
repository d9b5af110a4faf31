using Suppose.Analysis;
using Suppose.Analysis.Ratings;
using Suppose.Cli.Files;
using Suppose.Cli.Terminal;
using Suppose.Findings.Groups;
using Suppose.Findings.Json;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>Runs an inquiry once with each of several people's ratings, and ends the command.</summary>
/// <param name="context">What every command needs.</param>
/// <param name="json">Whether other programs are to read the result.</param>
/// <param name="pool">Whether the linear pool is asked for.</param>
internal sealed class GroupRuns(CommandContext context, bool json, bool pool)
{
    private readonly List<Member> _members = [];

    /// <summary>Reads the ratings, runs, and says what was found.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="files">The files of ratings.</param>
    /// <param name="settings">How each run is made.</param>
    /// <param name="width">The width of lines; null for the usual.</param>
    /// <returns>The exit code.</returns>
    public int Run(InquiryReading inquiry, IEnumerable<string> files, RunSettings settings, int? width)
    {
        foreach (var file in files)
        {
            if (Read(inquiry, file) is { } exitCode)
            {
                return exitCode;
            }
        }

        GroupRun run;
        using (var progress = ProgressLine.Where(context))
        {
            run = GroupRunner.Run(inquiry.Inquiry!, _members, settings, progress, context.Surroundings.Stop);
        }

        if (run.Limit is { } limit)
        {
            return context.Refuse(context.CallWords.Limit(limit), json, ExitCode.LimitReached);
        }

        return json
            ? context.Deliver(GroupJson.Bytes(run, pool), json)
            : context.Deliver(GroupPage.Of(run, pool, context.FindingsWording), width);
    }

    /// <summary>Reads one file of ratings; the exit code where it can't be used.</summary>
    private int? Read(InquiryReading inquiry, string path)
    {
        var file = new InquiryFile(context.Surroundings, context.FileWords).Read(path);
        if (file.Fault is { } fault)
        {
            return context.Refuse(fault, json);
        }

        var rated = RatingsReader.Read(inquiry, file.Bytes);
        if (rated.Inquiry is null)
        {
            context.SayWrong(path, rated.Text, rated.Diagnostics, json);
            return ExitCode.FileInError;
        }

        if (_members.Any(m => string.Equals(m.Name, rated.By, StringComparison.OrdinalIgnoreCase)))
        {
            return context.Refuse(context.CallWords.RatedTwice(rated.By, path), json);
        }

        _members.Add(new Member(rated.By, rated.Inquiry));
        return null;
    }
}
