using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>What the sets ask of someone who never meant any harm.</summary>
internal static class OrdinaryMember
{
    /// <summary>The section.</summary>
    public static Section Of(RunView view)
    {
        var words = new OrdinaryMemberWords(view.Wording);
        var ordinary = view.Run.Inquiry.Possibilities.FirstOrDefault(p => p.Ordinary);
        var said = ordinary is null ? [new Finding("ordinary.none", words.None())] : Said(ordinary, view, words);
        return new Section("ordinary", words.Heading(), [new Paragraph(said)]);
    }

    private static ImmutableArray<Finding> Said(Possibility ordinary, RunView view, OrdinaryMemberWords words)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        var judged = view.Run.Inquiry.Measures.Where(m => m.Burden is not null).ToList();
        if (view.Run.Inquiry.IsRated && judged.Count == 0)
        {
            said.Add(new Finding("ordinary.not-judged", words.NotJudged(view.Words.Quote(ordinary.Id))));
            return said.ToImmutable();
        }

        if (!view.Run.Inquiry.IsRated && view.Run.Inquiry.Ours is null)
        {
            said.Add(new Finding("ordinary.nothing-ours", words.NothingOurs(view.Words.Quote(ordinary.Id))));
            return said.ToImmutable();
        }

        var burdens = view.Shown.Where(d => d.Burden is not null).ToList();
        if (burdens.Count > 0)
        {
            var each = burdens.Select(d => words.Burden(view.Set(d.Measures), view.Words.Strength(d.Burden!.Value.P50)));
            said.Add(new Finding("burden", words.Burdens(view.Words.Quote(ordinary.Id), view.Words.And([.. each]))) { Figures = [.. burdens.Select(d => d.Burden!.Value.P50)] });
        }

        var heaviest = judged.Where(m => view.Leading.Measures.Contains(m.Id)).OrderByDescending(m => m.Burden!.Distribution.Median).FirstOrDefault();
        if (heaviest?.Burden is { } burden && burden.Distribution.Median > 0)
        {
            said.Add(new Finding("heaviest", words.Heaviest(view.Words.Quote(heaviest.Id), view.Words.Judged(burden))) { RestsOn = [burden] });
        }

        return said.ToImmutable();
    }
}
