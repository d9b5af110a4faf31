using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Suppose.Analysis;
using Suppose.Cli.Commands;
using Suppose.Findings;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Requirements;

/// <summary>Reads requirements, and says which of them a result does not meet.</summary>
internal sealed partial class RequirementReader(Inquiry inquiry, RequireWords words)
{
    private readonly List<Requirement> _requirements = [];

    /// <summary>Reads requirements as written.</summary>
    /// <returns>What is wrong with one of them; null where nothing is.</returns>
    public Diagnostic? Read(IEnumerable<string> written)
    {
        foreach (var one in written)
        {
            if (Read(one) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    /// <summary>The requirements that a result does not meet.</summary>
    public ImmutableArray<Diagnostic> WhatIsNot(InquiryRun run)
    {
        var unmet = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var requirement in _requirements)
        {
            if (requirement.Found(run) is not { } found)
            {
                unmet.Add(words.NotWorkedOut(requirement.Written));
            }
            else if (!requirement.IsMetBy(found))
            {
                unmet.Add(words.NotMet(requirement.Written, Figures.Percent(found)));
            }
        }

        return unmet.ToImmutable();
    }

    private Diagnostic? Read(string written)
    {
        if (Form().Match(written) is not { Success: true } match || !double.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return words.Unclear(written);
        }

        var bound = match.Groups["unit"].Value == "%" ? number / 100 : number;
        if (bound > 1)
        {
            return words.Unclear(written);
        }

        var who = match.Groups["who"].Value.Trim().Trim('"', '“', '”', '\'');
        var holds = match.Groups["what"].Value.Equals("holds", StringComparison.OrdinalIgnoreCase);
        var place = inquiry.Possibilities.ToList().FindIndex(p => p.Id.Equals(who, StringComparison.OrdinalIgnoreCase));
        RequiredQuantity? of = (holds, place >= 0, who.ToUpperInvariant()) switch
        {
            (true, true, _) => RequiredQuantity.Holds,
            (false, true, _) => RequiredQuantity.Act,
            (true, false, "ALL") => RequiredQuantity.HoldsForAll,
            (true, false, "MIXTURES") => RequiredQuantity.HoldsForMixtures,
            (true, false, "UNLISTED") => RequiredQuantity.HoldsForUnlisted,
            (false, false, "ALL") => RequiredQuantity.WorstAct,
            _ => null,
        };
        if (of is not { } quantity)
        {
            return words.UnknownPossibility(who, NearMiss.Of(who, inquiry.Possibilities.Select(p => p.Id)), AskedName.Listed(inquiry.Possibilities.Select(p => p.Id)));
        }

        _requirements.Add(new Requirement(written.Trim(), quantity, place, match.Groups["order"].Value, bound));
        return null;
    }

    [GeneratedRegex(@"^\s*(?<what>holds|act)\s+(?<who>.+?)\s*(?<order>>=|<=|>|<)\s*(?<number>\d+(\.\d+)?|\.\d+)\s*(?<unit>%?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
