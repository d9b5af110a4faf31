namespace Suppose.Numerics.Kernels;

/// <summary>One element of a step on rows, written once for every width.</summary>
internal interface IRowStep
{
    /// <summary>The new element of the target.</summary>
    /// <param name="target">What the target held.</param>
    /// <param name="first">The element of the first row.</param>
    /// <param name="second">The element of the second row.</param>
    static abstract TLanes Of<TLanes>(TLanes target, TLanes first, TLanes second)
        where TLanes : struct, ILanes<TLanes>;
}
