using System.Text.Json.Nodes;
using Suppose.Language.Binding;
using Suppose.Model;

namespace Suppose.Language.Schema;

/// <summary>What the schema defines once and refers to.</summary>
internal static class SchemaDefinitions
{
    /// <summary>All definitions of an inquiry.</summary>
    public static JsonObject All()
    {
        JsonObject all = Common(howOften: false);
        foreach (KeySet keys in s_maps)
        {
            all[keys.What] = SchemaMaps.OrNothing(keys);
        }

        all["want"] = SchemaMaps.AnyOf(SchemaMaps.Ref("phrase"), SchemaMaps.Of(Keys.Want));
        return all;
    }

    /// <summary>All definitions of a desire.</summary>
    public static JsonObject OfDesire()
    {
        JsonObject all = Common(howOften: true);
        foreach (KeySet keys in s_mapsOfDesire)
        {
            all[keys.What] = SchemaMaps.OrNothing(keys);
        }

        return all;
    }

    private static JsonObject Common(bool howOften)
    {
        var all = new JsonObject
        {
            ["text"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") },
            ["phrase"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
            ["phrases"] = SchemaMaps.AnyOf(SchemaMaps.Ref("phrase"), SchemaMaps.ListOf(SchemaMaps.Ref("phrase")), new JsonObject { ["type"] = "null" }),
            ["yesNo"] = new JsonObject { ["enum"] = new JsonArray("yes", "no", true, false) },
            ["conditions"] = SchemaMaps.Named(SchemaMaps.AnyOf(SchemaMaps.Ref("phrase"), SchemaMaps.ListOf(SchemaMaps.Ref("phrase")))),
            ["facts"] = SchemaMaps.Named(SchemaMaps.Ref("phrase")),
        };
        foreach (JudgementKind kind in Enum.GetValues<JudgementKind>())
        {
            all[SchemaJudgements.Name(kind)] = SchemaJudgements.Of(kind, howOften);
        }

        all[SchemaJudgements.Name(null)] = SchemaJudgements.Any();
        return all;
    }

    private static readonly KeySet[] s_maps =
    [
        Keys.Actor, Keys.Source, Keys.Origin, Keys.Possibility, Keys.Measure, Keys.Evidence, Keys.OpenEvidence, Keys.Evaluation, Keys.Ours, Keys.Suppression, Keys.Circumstance,
        Keys.TypeState, Keys.Option, Keys.Outcome, Keys.Rule, Keys.Belief, Keys.Change, Keys.Growth, Keys.NeverHappens, Keys.Observed,
    ];

    private static readonly KeySet[] s_mapsOfDesire =
        [Keys.DesireWant, Keys.Way, Keys.Fear, Keys.Term, Keys.Limits, Keys.Limit, Keys.Aim, Keys.Suppression];
}
