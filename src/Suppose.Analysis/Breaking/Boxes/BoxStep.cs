namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>One change of a box that could be made.</summary>
/// <param name="Input">The input whose limit changes.</param>
/// <param name="Limit">Its new limit.</param>
/// <param name="Cases">Cases in the box after it.</param>
/// <param name="Breaking">Those of them that broke.</param>
/// <param name="Gain">By how much the share that broke rises for each case taken off or put on.</param>
/// <param name="Free">How many inputs are left without a limit.</param>
internal readonly record struct BoxStep(int Input, BoxLimit Limit, int Cases, int Breaking, double Gain, int Free)
{
    /// <summary>
    /// The gain of a change: <c>(mean after - mean before) / |cases after - cases before|</c>, so that an input of few states, whose peels are large, is not favoured
    /// (the lenient objective of Kwakkel and Jaxa-Rozen 2016, Environmental Modelling and Software 79, 311-321); 0 where nothing changes.
    /// </summary>
    public static double GainOf(int cases, int breaking, int casesAfter, int breakingAfter)
    {
        if (casesAfter == cases)
        {
            return 0;
        }

        double after = casesAfter == 0 ? 0 : (double)breakingAfter / casesAfter;
        return (after - ((double)breaking / cases)) / Math.Abs(casesAfter - cases);
    }

    /// <summary>Whether this change is to be preferred: by its gain, then by the inputs left free. Of equal ones the earlier stays.</summary>
    public bool IsBetterThan(BoxStep? other) => other is not { } best || Gain > best.Gain || (Gain == best.Gain && Free > best.Free);
}
