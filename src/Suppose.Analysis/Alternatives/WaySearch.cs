using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Alternatives;

/// <summary>Finds, at the central world, all smallest sets of changes that make options the best to one possibility in all cases that tempt it now.</summary>
/// <remarks>Sets are tried by size, and one that contains a set found before is passed over: so no part of a set that is found does.</remarks>
internal sealed class WaySearch
{
    private readonly Supposed _supposed;
    private readonly FactSets _facts;
    private readonly BestCourse _best;
    private readonly int _possibility;
    private readonly CasesMeant[] _meant;
    private readonly bool[] _possible;
    private readonly Dictionary<(int Facts, ulong Measures), bool[]> _known = [];
    private readonly int _options;

    /// <summary>A search for one possibility, in one thread.</summary>
    public WaySearch(SituationModel model, Supposed supposed, FactSets facts, TemptedCases cases, int possibility)
    {
        _supposed = supposed;
        _facts = facts;
        _possibility = possibility;
        _options = model.Options.Length;
        var block = (SituationBlock)model.OpenBlock();
        block.MoveTo(0, 1);
        _best = new BestCourse(model, block);
        Cases = cases;
        _meant = [.. facts.All.Select(set => cases.With(model.Names, set))];
        _possible = [.. Enumerable.Range(0, facts.All.Length).Select(f => f == 0 || IsPossible(model, block, supposed.Place(possibility, f)))];
    }

    /// <summary>The cases that tempt now.</summary>
    public TemptedCases Cases { get; }

    /// <summary>Place of the possibility.</summary>
    public int Possibility => _possibility;

    /// <summary>Whether a set of changes makes an option the best in all of them.</summary>
    public bool Makes(ChangeSet changes, int option)
    {
        if (!_possible[changes.Facts])
        {
            return false;
        }

        if (!_known.TryGetValue((changes.Facts, changes.Measures), out bool[]? made))
        {
            made = [.. _best.Of(_supposed.Place(_possibility, changes.Facts), changes.Measures, _meant[changes.Facts], new ulong[_options]).Select(mask => mask != 0)];
            _known.Add((changes.Facts, changes.Measures), made);
        }

        return made[option];
    }

    /// <summary>The options that are the best in at least one of the cases.</summary>
    public int[] Somewhere(ChangeSet changes)
    {
        var somewhere = new ulong[_options];
        _best.Of(_supposed.Place(_possibility, changes.Facts), changes.Measures, _meant[changes.Facts], somewhere);
        return [.. Enumerable.Range(0, _options).Where(option => somewhere[option] != 0)];
    }

    /// <summary>All smallest sets for each of some options, in the order in which they are tried.</summary>
    public Dictionary<int, List<ChangeSet>> Smallest(ChangeSets sets, CancellationToken token) => Smallest(sets, Cases.LessDestructive, _facts, Makes, token);

    /// <summary>All smallest sets that reach something, for each of some options.</summary>
    public static Dictionary<int, List<ChangeSet>> Smallest(
        ChangeSets sets, ImmutableArray<int> options, FactSets facts, Func<ChangeSet, int, bool> reaches, CancellationToken token)
    {
        Dictionary<int, List<ChangeSet>> found = options.ToDictionary(option => option, _ => new List<ChangeSet>());
        foreach (ChangeSet changes in sets.All)
        {
            token.ThrowIfCancellationRequested();
            foreach (int option in options)
            {
                if (!found[option].Exists(part => part.IsPartOf(changes, facts)) && reaches(changes, option))
                {
                    found[option].Add(changes);
                }
            }
        }

        return found;
    }

    /// <summary>Whether circumstances can be so together with the possibility's own facts, as things stood.</summary>
    private static bool IsPossible(SituationModel model, SituationBlock block, int place) =>
        place >= 0 && (model.Prospect(place, 0, clamped: false).Outlook.FactsChance is not { } chance || block.Store.Row(chance, 0, 0)[0] > 0);
}
