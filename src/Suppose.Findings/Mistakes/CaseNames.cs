using System.Collections.Immutable;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Mistakes;

/// <summary>Cases that an actor can tell apart, named in as few words as will do.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="words">How circumstances are said.</param>
/// <param name="common">Words that many pages use.</param>
internal sealed class CaseNames(Inquiry inquiry, MistakeWords words, CommonWords common)
{
    /// <summary>More cases than this are counted and not named.</summary>
    private const int MostNamed = 4;

    /// <summary>Cases as they are said in a sentence: "where ..."; all of them where none is named.</summary>
    public string Where(ImmutableArray<ImmutableArray<Fact>> cases)
    {
        var ways = Merged(cases);
        if (ways.Length > MostNamed)
        {
            return words.InCases(ways.Length);
        }

        return ways.All(way => way.IsEmpty)
            ? words.Everywhere()
            : ways.Skip(1).Aggregate(words.Where(Facts(ways[0])), (sofar, way) => words.OrWhere(sofar, Facts(way)));
    }

    /// <summary>Cases at the head of a row.</summary>
    public string Head(ImmutableArray<ImmutableArray<Fact>> cases)
    {
        var ways = Merged(cases);
        return ways.Length > MostNamed ? words.InCases(ways.Length) : ways.All(way => way.IsEmpty) ? words.OnlyCase() : string.Join(words.OrHead(), ways.Select(way => string.Join(words.Between(), way.Select(f => words.CaseOf(f.Circumstance, f.State)))));
    }

    /// <summary>A circumstance in a state, in a sentence.</summary>
    public string Fact(string circumstance, string state) => (States(circumstance), state) switch
    {
        (2, "yes") => words.So(circumstance),
        (2, "no") => words.NotSo(circumstance),
        _ => words.InState(circumstance, state),
    };

    /// <summary>Cases that are all there are with some circumstances in common, as those circumstances; else as they are.</summary>
    private ImmutableArray<ImmutableArray<Fact>> Merged(ImmutableArray<ImmutableArray<Fact>> cases)
    {
        if (cases.Length < 2)
        {
            return cases;
        }

        var same = cases[0].Where(fact => cases.All(c => c.Any(f => f.Circumstance == fact.Circumstance && f.State == fact.State))).ToImmutableArray();
        var others = cases[0].Select(f => f.Circumstance).Except(same.Select(f => f.Circumstance));
        return others.Aggregate(1L, (product, c) => product * States(c)) == cases.Length ? [same] : cases;
    }

    private string Facts(ImmutableArray<Fact> facts) => common.And([.. facts.Select(f => Fact(f.Circumstance, f.State))]);

    private int States(string circumstance) => inquiry.Circumstances.First(c => c.Id == circumstance).States.Length;
}
