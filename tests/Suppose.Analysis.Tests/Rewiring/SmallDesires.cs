using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Suppose.Analysis.Tests.Rewiring;

/// <summary>Draws small desires, and shrinks them by leaving numbers out and making them smaller.</summary>
public static class SmallDesires
{
    private static readonly Gen<SmallDesire> Any =
        from length in Gen.Choose(0, 110)
        from numbers in Gen.Choose(0, 27719).ArrayOf(length)
        from uncertain in Gen.Elements(true, false, false)
        from tangled in Gen.Elements(true, false)
        select new SmallDesire([.. numbers], uncertain, tangled);

    public static Arbitrary<SmallDesire> Arbitrary() => Arb.From(Any, Shrink);

    private static IEnumerable<SmallDesire> Shrink(SmallDesire desire)
    {
        ImmutableArray<int> numbers = desire.Numbers;
        for (int length = 32; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= numbers.Length; at += length)
            {
                yield return desire with { Numbers = numbers.RemoveRange(at, length) };
            }
        }

        for (int at = 0; at < numbers.Length; at++)
        {
            foreach (int smaller in new[] { 0, numbers[at] / 2, numbers[at] - 1 }.Where(n => n >= 0 && n < numbers[at]).Distinct())
            {
                yield return desire with { Numbers = numbers.SetItem(at, smaller) };
            }
        }

        if (desire.Uncertain)
        {
            yield return desire with { Uncertain = false };
        }
    }
}
