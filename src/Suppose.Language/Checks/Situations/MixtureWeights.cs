using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>The weights of mixtures, as far as they are certain, to find those in which everything cancels.</summary>
/// <param name="inquiry">The inquiry; no possibility mixes itself.</param>
internal sealed class MixtureWeights(Inquiry inquiry)
{
    // Weights are shares that sum to 1; what is left of a sum that means 0 is rounding.
    private const double Rounding = 1e-12;

    private readonly Dictionary<string, Dictionary<string, double>?> _weights = [];

    /// <summary>Reports mixtures in which all wants cancel, whatever the worlds.</summary>
    /// <param name="diagnostics">Where they are reported.</param>
    public void ReportThatCancel(DiagnosticBag diagnostics)
    {
        foreach (Possibility possibility in inquiry.Possibilities)
        {
            if (!possibility.Mixes.IsEmpty && Of(possibility.Id) is { Count: 0 })
            {
                diagnostics.Report(SituationCheckCodes.MixCancels, possibility.Place, possibility.Id);
            }
        }
    }

    // Null where the weights are uncertain; empty where everything cancels.
    private Dictionary<string, double>? Of(string id)
    {
        if (!_weights.TryGetValue(id, out Dictionary<string, double>? weights))
        {
            Possibility possibility = inquiry.Possibilities.First(p => p.Id == id);
            weights = possibility.Mixes.IsEmpty ? Own(possibility) : Mixed(possibility);
            _weights.Add(id, weights);
        }

        return weights;
    }

    private static Dictionary<string, double>? Own(Possibility possibility) =>
        possibility.Ranked is not null || possibility.Wants.IsEmpty || possibility.Wants.Any(w => !w.Weight.Distribution.IsCertain)
            ? null
            : Normalised(possibility.Wants.ToDictionary(w => w.Want, w => w.Weight.Distribution.Minimum));

    private Dictionary<string, double>? Mixed(Possibility possibility)
    {
        var sum = new Dictionary<string, double>();
        foreach (MixPart part in possibility.Mixes)
        {
            if (!part.Share.Distribution.IsCertain || Of(part.Possibility) is not { } weights)
            {
                return null;
            }

            foreach ((string want, double weight) in weights)
            {
                sum[want] = sum.GetValueOrDefault(want) + (part.Share.Distribution.Minimum * weight);
            }
        }

        return Normalised(sum);
    }

    private static Dictionary<string, double> Normalised(Dictionary<string, double> weights)
    {
        double total = weights.Values.Sum(Math.Abs);
        return total <= Rounding ? [] : weights.ToDictionary(w => w.Key, w => w.Value / total);
    }
}
