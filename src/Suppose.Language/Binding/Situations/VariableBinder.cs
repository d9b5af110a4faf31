using System.Collections.Immutable;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding.Situations;

/// <summary>Binds circumstances and outcomes.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class VariableBinder(BindingContext context)
{
    private static readonly string[] s_ways = ["chance", "rules", "states"];

    /// <summary>Binds a circumstance.</summary>
    /// <param name="entry">Its id and body.</param>
    public Circumstance Circumstance(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Circumstance);
        DeclaredVariable variable = Declared(entry);
        return new Circumstance
        {
            Id = variable.Id,
            States = variable.States,
            Rules = Rules(entry, fields, variable),
            Seen = fields.YesNo("seen"),
            IsType = fields.YesNo("type"),
            InnocentStates = Innocent(fields, variable),
            Says = fields.Text("says"),
            Private = fields.YesNo("private"),
            Place = variable.Place,
        };
    }

    /// <summary>Binds an outcome.</summary>
    /// <param name="entry">Its id and body.</param>
    public Outcome Outcome(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Outcome);
        DeclaredVariable variable = Declared(entry);
        return new Outcome
        {
            Id = variable.Id,
            States = variable.States,
            Rules = Rules(entry, fields, variable),
            Says = fields.Text("says"),
            Private = fields.YesNo("private"),
            Place = variable.Place,
        };
    }

    private DeclaredVariable Declared(Entry entry) => context.Variables.Find(entry.Id)!;

    private ImmutableArray<Rule> Rules(Entry entry, MapReader fields, DeclaredVariable variable)
    {
        var binder = new RuleBinder(context, variable, variable.RulesKey, variable.RulesKey, conditions => Labels.Of("rule", variable.Id, conditions));
        string[] given = GivenBy(fields);
        if (given.Length > 1)
        {
            context.Diagnostics.Report(SituationCodes.ChanceTwice, fields.Find(given[1])!.Key.Place, given[0], given[1]);
            return [];
        }

        if (given.Length == 0 || (given[0] == "chance" && !variable.IsYesNo))
        {
            context.Diagnostics.Report(SituationCodes.ChanceMissing, entry.Key.Place, variable.Id, variable.IsYesNo ? "chance" : "rules");
            return [];
        }

        return given[0] switch
        {
            "rules" => Listed(fields, binder),
            "states" => Single(binder.ByState((MappingNode)fields.Find("states")!.Value), fields.PlaceOf("states")),
            _ => binder.Chance(fields.Find("chance")!.Value, "yes", []) is { } chance ? Single([chance], fields.PlaceOf("chance")) : [],
        };
    }

    // Where its chances stand: one chance, rules, or a map of states to chances.
    private static string[] GivenBy(MapReader fields)
    {
        var given = new List<string>(3);
        foreach (string key in s_ways)
        {
            if (fields.Find(key) is { } entry && (key != "states" || entry.Value is MappingNode))
            {
                given.Add(key);
            }
        }

        return [.. given];
    }

    private static ImmutableArray<Rule> Single(ImmutableArray<StateChance> chances, Place place) => chances.IsDefault ? [] : [new Rule([], chances, place)];

    // If one rule can't be read, none is kept: those after it would seem to leave cases uncovered or to be out of reach.
    private ImmutableArray<Rule> Listed(MapReader fields, RuleBinder binder)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        bool whole = true;
        foreach (Node item in fields.List("rules")?.Items ?? [])
        {
            if (item is not MappingNode map)
            {
                fields.WrongShape(item, "rules", "rule");
                whole = false;
                continue;
            }

            if (binder.Bind(new MapReader(map, Keys.Rule, context.Diagnostics)) is { } rule)
            {
                rules.Add(rule);
            }
            else
            {
                whole = false;
            }
        }

        return whole ? rules.ToImmutable() : [];
    }

    private ImmutableArray<string> Innocent(MapReader fields, DeclaredVariable variable)
    {
        var innocent = ImmutableArray.CreateBuilder<string>();
        foreach (Entry state in (fields.Find("states")?.Value as MappingNode)?.Entries ?? [])
        {
            if (state.Value is not MappingNode map || map.Find("innocent") is null)
            {
                continue;
            }

            if (new MapReader(map, Keys.TypeState, context.Diagnostics).YesNo("innocent") && variable.FindState(state.Key.Text) is { } id)
            {
                innocent.Add(id);
            }
        }

        return innocent.ToImmutable();
    }
}
