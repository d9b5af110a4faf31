namespace Suppose.Analysis.Tests.Situations;

/// <summary>Small numbers from which something is built, one taken after the other; when they run out every further one is 0, the simplest.</summary>
internal sealed class Genes(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>A number below a bound.</summary>
    public int Below(int bound) => _next < numbers.Count ? numbers[_next++] % bound : 0;

    /// <summary>One of some things.</summary>
    public T Of<T>(params ReadOnlySpan<T> all) => all[Below(all.Length)];

    /// <summary>Whether something is so, in one of so many cases.</summary>
    public bool OneIn(int cases) => Below(cases) == cases - 1;

    /// <summary>Those of some things that are taken.</summary>
    public T[] Some<T>(IEnumerable<T> all, int oneIn) => [.. all.Where(_ => OneIn(oneIn)).ToArray()];
}
