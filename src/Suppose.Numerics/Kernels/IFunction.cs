namespace Suppose.Numerics.Kernels;

/// <summary>A function of one real variable, written once for every width.</summary>
internal interface IFunction
{
    static abstract TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>;
}
