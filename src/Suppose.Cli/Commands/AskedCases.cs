using System.Collections.Immutable;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary>Reads which of the cases that the actor may be in are to be taken apart, and finds what is wrong with that.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="explanation">The explanation, with its cases.</param>
/// <param name="words">What is said where something is wrong.</param>
internal sealed class AskedCases(Inquiry inquiry, ChoiceExplanation explanation, CallWords words)
{
    /// <summary>Places of the cases among the explanation's states; empty where none was asked for.</summary>
    public ImmutableArray<int> Cases { get; private set; } = [];

    /// <summary>Reads them.</summary>
    /// <param name="written">Each some circumstances with their states: <c>cold: yes, schedule tight: no</c>.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    public Diagnostic? Read(IEnumerable<string> written)
    {
        var states = explanation.Asked.States;
        foreach (var one in written)
        {
            var facts = new List<(string Circumstance, string State)>();
            foreach (var piece in one.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Read(piece, facts) is { } fault)
                {
                    return fault;
                }
            }

            var found = Enumerable.Range(0, states.Length).Where(at => facts.TrueForAll(f => states[at].State.Any(s => s.Circumstance == f.Circumstance && s.State == f.State))).ToList();
            if (found.Count == 0)
            {
                return words.NoSuchCase(one);
            }

            Cases = [.. Cases, .. found.Where(at => !Cases.Contains(at))];
        }

        return null;
    }

    private Diagnostic? Read(string piece, List<(string Circumstance, string State)> facts)
    {
        var cut = piece.LastIndexOfAny(['=', ':']);
        var (name, state) = cut < 0 ? (piece, "") : (piece[..cut].Trim(), piece[(cut + 1)..].Trim());
        string[] seen = [.. explanation.Asked.States.SelectMany(s => s.State).Select(f => f.Circumstance).Distinct()];
        if (seen.FirstOrDefault(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase)) is not { } circumstance)
        {
            return words.UnknownSeen(name, NearMiss.Of(name, seen), seen.Length == 0 ? null : AskedName.Listed(seen));
        }

        var states = inquiry.Circumstances.First(c => c.Id == circumstance).States;
        if (states.FirstOrDefault(s => string.Equals(s, state, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return words.UnknownState(piece, circumstance, AskedName.Listed(states));
        }

        facts.Add((circumstance, found));
        return null;
    }
}
