using System.Numerics;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>One thread's arrays for passing use, handed out again once they were given back, so that a loop that has gone round once takes no more memory.</summary>
/// <typeparam name="T">What they hold.</typeparam>
internal sealed class SpareArrays<T>
{
    private readonly Stack<T[]>?[] _spare = new Stack<T[]>?[31];
    private readonly int[] _made = new int[31];

    /// <summary>An array of at least that length, to be given back with <see cref="Return"/>; what is in it is undefined.</summary>
    public T[] Rent(int length)
    {
        int size = BitOperations.Log2((uint)Math.Max(1, length - 1)) + 1;
        return _spare[size] is { Count: > 0 } spare ? spare.Pop() : Make(size);
    }

    /// <summary>Gives an array back; it must not be used afterwards.</summary>
    public void Return(T[] memory) => _spare[BitOperations.Log2((uint)memory.Length)]!.Push(memory);

    /// <summary>Makes an array, and room for the day when all that were made are given back.</summary>
    private T[] Make(int size)
    {
        (_spare[size] ??= new Stack<T[]>()).EnsureCapacity(++_made[size]);
        return new T[1 << size];
    }
}
