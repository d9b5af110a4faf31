using System.Collections.Immutable;

using Suppose.Analysis.Record;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Records;

/// <summary>What people have judged the matter to be: by person and date, how each view moved, and which possibilities each supports.</summary>
internal static class Views
{
    /// <summary>The section; null where the file lists none.</summary>
    public static Section? Of(Inquiry inquiry, Wording wording)
    {
        if (inquiry.Evaluations.IsEmpty)
        {
            return null;
        }

        var (words, common) = (new ViewWords(wording), new CommonWords(wording));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(PersonViews.Of(inquiry).Select(person => Person(person, words, common)));
        var held = inquiry.Possibilities.Select(p => Held(p.Id, inquiry, words, common)).OfType<Finding>().ToImmutableArray();
        if (!held.IsEmpty)
        {
            blocks.Add(new Listing(new Finding("by-possibility", words.ByPossibility()), held));
        }

        blocks.Add(new Caption(new Finding("views-caption", words.Caption())));
        return new Section("views", words.Heading(), blocks.ToImmutable());
    }

    private static Listing Person(PersonViews person, ViewWords words, CommonWords common)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        for (var i = 0; i < person.Views.Length; i++)
        {
            var view = person.Views[i];
            if (i > 0 && person.Changes[i - 1] is { Moved: true } change)
            {
                said.Add(new Finding("moved", words.Moved(Names(change.GivenUp, common), Names(change.TakenUp, common))));
            }

            said.Add(new Finding("view", words.View(view.When, view.Says, Names(view.Supports, common), Names(view.Doubts, common))));
        }

        return new Listing(new Finding("person", person.Who), said.ToImmutable());
    }

    private static Finding? Held(string possibility, Inquiry inquiry, ViewWords words, CommonWords common)
    {
        var supporters = Names(inquiry, e => e.Supports.Contains(possibility), common);
        var doubters = Names(inquiry, e => e.Doubts.Contains(possibility), common);
        return supporters is null && doubters is null ? null : new Finding("held", words.Held(common.Quote(possibility), supporters, doubters));
    }

    /// <summary>Persons with the years in which they said so.</summary>
    private static string? Names(Inquiry inquiry, Func<Evaluation, bool> meant, CommonWords common)
    {
        var names = PersonViews.Of(inquiry).SelectMany(person => person.Views.Where(meant).Select(view => view.When is { } when ? $"{person.Who} ({when})" : person.Who)).ToArray();
        return names.Length == 0 ? null : common.And(names);
    }

    private static string? Names(ImmutableArray<string> possibilities, CommonWords common) => possibilities.IsEmpty ? null : common.Quoted(possibilities);
}
