using System.Collections.Immutable;

namespace Suppose.Findings.Runs;

/// <summary>The strongest real objection to each measure, with whose it is.</summary>
internal static class Objections
{
    /// <summary>The section; null where the file has no measures.</summary>
    public static Section? Of(RunView view)
    {
        var measures = view.Run.Inquiry.Measures;
        if (measures.IsEmpty)
        {
            return null;
        }

        var words = new ObjectionsWords(view.Wording);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var objections = measures.Where(m => m.Objection is not null)
            .OrderByDescending(m => view.Leading.Measures.Contains(m.Id))
            .Select(m => new Finding("objection", words.Objection(view.Words.Quote(m.Id), m.Objection!))).ToImmutableArray();
        if (!objections.IsEmpty)
        {
            blocks.Add(new Points(objections));
        }

        var without = measures.Where(m => m.Objection is null).Select(m => m.Id).ToImmutableArray();
        if (!without.IsEmpty)
        {
            blocks.Add(new Paragraph([new Finding("objection.none", words.None(view.Words.Quoted(without)))]));
        }

        return new Section("objections", words.Heading(), blocks.ToImmutable());
    }
}
