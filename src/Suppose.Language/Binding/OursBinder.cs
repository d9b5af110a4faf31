using Suppose.Language.Binding.Situations;
using Suppose.Language.Judgements;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds what we want ourselves.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class OursBinder(BindingContext context)
{
    /// <summary>Binds the section, or null where the file has none.</summary>
    /// <param name="file">The file's fields.</param>
    public Ours? Bind(MapReader file)
    {
        if (file.Map("ours") is not { } map)
        {
            return null;
        }

        var fields = new MapReader(map, Keys.Ours, context.Diagnostics);
        bool situated = context.RequireSituation(fields, "wants");
        context.RequireRated(fields, "harm");
        return new Ours
        {
            Wants = situated && fields.Map("wants") is { } wants ? new WeightBinder(context).Bind(wants, WantSlot) : [],
            Harm = context.IsRated ? context.Judgement(fields, "harm", Slot("harm")) : null,
            Costs = context.Judgement(fields, "costs", Slot("costs")),
            Place = file.Find("ours")!.Key.Place,
        };
    }

    private static Slot WantSlot(string want) =>
        new(JudgementKind.Strength, DrawKey.Of("ours", "wants", want), Labels.Of("ours.want", want)) { MayBeAversion = true };

    private static Slot Slot(string key) => new(JudgementKind.Strength, DrawKey.Of("ours", key), Labels.Of("ours." + key));
}
