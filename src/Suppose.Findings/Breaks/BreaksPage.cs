using System.Collections.Immutable;
using System.Numerics;

using Suppose.Analysis.Breaking;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Breaks;

/// <summary>Everything there is to say about where a design breaks: where, what that hangs on, and how robust it is beside others.</summary>
public static class BreaksPage
{
    /// <summary>The page.</summary>
    /// <param name="run">What was found; it must have reached no limit.</param>
    /// <param name="written">Where every world was written; null where it was not.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(BreakRun run, string? written, Wording wording)
    {
        var page = Of(run, written, _ => null, wording);
        var more = new Caption(new Finding("other-boxes", new BreaksWords(wording).OtherBoxes()));
        return page with { Sections = [.. page.Sections.Select(s => s.Key == "breaks" ? s with { Blocks = s.Blocks.Add(more) } : s)] };
    }

    /// <summary>The page as part of something in which some sets have names already.</summary>
    /// <param name="run">What was found; it must have reached no limit.</param>
    /// <param name="written">Where every world was written; null where it was not.</param>
    /// <param name="named">The name of a set; null where it has none.</param>
    /// <param name="wording">The sentences.</param>
    internal static Page Of(BreakRun run, string? written, Func<ImmutableArray<string>, string?> named, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        Section?[] sections = [Preface(run, written, named, wording), new Where(wording).Of(run), new Hangs(wording).Of(run), new Robust(named, wording).Of(run)];
        return new Page(run.Inquiry.Title, [.. sections.OfType<Section>()]);
    }

    private static Section Preface(BreakRun run, string? written, Func<ImmutableArray<string>, string?> named, Wording wording)
    {
        var words = new BreaksWords(wording);
        var common = new CommonWords(wording);
        var set = run.Design.IsEmpty ? common.NoMeasure() : named(run.Design) ?? common.SetByNames(common.Quoted(run.Design));
        var said = ImmutableArray.CreateBuilder<Finding>();
        said.Add(new Finding("looked-at", run.IsLeading ? words.LookedAtLeading(set, run.Worlds) : words.LookedAt(set, run.Worlds)));
        if (run.Certain)
        {
            said.Add(new Finding("certain", words.Certain()));
        }
        else if (!BitOperations.IsPow2(run.Worlds))
        {
            var above = BitOperations.RoundUpToPowerOf2((uint)run.Worlds);
            said.Add(new Finding("not-a-power", words.NotAPower(Figures.Whole(run.Worlds), Figures.Whole(above / 2), Figures.Whole(above))));
        }

        if (written is not null)
        {
            said.Add(new Finding("written", words.Written(written)));
        }

        return new Section("preface", "", [new Paragraph(said.ToImmutable())]);
    }
}
