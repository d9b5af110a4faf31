using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>How likely choices are under each possibility, worked out from a situation: inverse planning reads it backwards.</summary>
/// <remarks>
/// The actor may have been in any information state that fits what is known of the circumstances; states are weighed by the situation's own chances
/// given those facts and the facts the possibility brings, no measure in place (Baker, Saxe and Tenenbaum 2009).
/// </remarks>
public interface IObservedChoices
{
    /// <summary>The number of options the actor could have taken in some state that fits what is known, at least 1.</summary>
    int Options(ObservedChoice choice);

    /// <summary>The chance that the actor takes the option: <c>sum over s of P(s | given) P_theta(option | s)</c>, by quantal response.</summary>
    /// <remarks>0 where the option can't be taken in any such state, or where what is known contradicts the possibility's own facts.</remarks>
    /// <param name="choice">The option, and what is known of the circumstances.</param>
    /// <param name="possibility">The possibility; it states a sharpness.</param>
    /// <param name="chances">Where the chances go, one a world.</param>
    void Chances(ObservedChoice choice, Possibility possibility, Span<double> chances);
}
