using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Deciding;

/// <summary>An inquiry with its kinds of person made equally likely, so that chances given a kind can be read even where the file gives that kind none.</summary>
internal static class EvenKinds
{
    /// <summary>The inquiry, and the one judgement that it adds.</summary>
    /// <param name="inquiry">The inquiry as it is.</param>
    /// <param name="even">The chance that each kind then has.</param>
    public static Inquiry In(Inquiry inquiry, out Judgement even)
    {
        Circumstance type = inquiry.Circumstances.Single(c => c.IsType);
        double share = 1.0 / type.States.Length;
        Judgement each = new()
        {
            Key = "deciding/even",
            Label = type.Id,
            Kind = JudgementKind.Chance,
            Distribution = new CertainValue(share),
            Written = share.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            IsDefault = true,
        };
        even = each;
        Rule rule = new([], [.. type.States.Select(state => new StateChance(state, each))], type.Place);
        return inquiry with { Circumstances = inquiry.Circumstances.Replace(type, type with { Rules = [rule] }) };
    }
}
