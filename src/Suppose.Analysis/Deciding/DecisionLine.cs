using System.Collections.Immutable;

namespace Suppose.Analysis.Deciding;

/// <summary>One line of a rule: where these signals are seen, this is done.</summary>
/// <param name="Signals">Signals with the states that the line covers, in the order of the file; a signal that makes no difference to it is left out.</param>
/// <param name="Option">Id of the option.</param>
public sealed record DecisionLine(ImmutableArray<SeenSignal> Signals, string Option);

/// <summary>A signal and the states of it that are meant.</summary>
/// <param name="Signal">Id of the circumstance.</param>
/// <param name="States">The states, in the order of the file.</param>
public sealed record SeenSignal(string Signal, ImmutableArray<string> States);

/// <summary>A line of the best rule, with what it rests on.</summary>
/// <param name="Line">The line.</param>
/// <param name="Chance">How often what it names is seen.</param>
/// <param name="Kinds">The chance of each kind of person given that it is seen, in the order of the kinds; 0 in worlds in which it never is.</param>
/// <param name="BestIn">Share of the worlds in which no other option would be better, for all that the line covers.</param>
public sealed record DecisionLineReading(DecisionLine Line, Quantiles Chance, ImmutableArray<Quantiles> Kinds, double BestIn);
