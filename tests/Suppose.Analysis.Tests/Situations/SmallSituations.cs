using System.Collections.Immutable;

using FsCheck;
using FsCheck.Fluent;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>Draws small situations, and shrinks them by leaving numbers out and making them smaller.</summary>
public static class SmallSituations
{
    private static readonly Gen<SmallSituation> Any =
        from length in Gen.Choose(0, 160)
        from numbers in Gen.Choose(0, 419).ArrayOf(length)
        from uncertain in Gen.Elements(true, false)
        select new SmallSituation([.. numbers], uncertain);

    public static Arbitrary<SmallSituation> Arbitrary() => Arb.From(Any, Shrink);

    private static IEnumerable<SmallSituation> Shrink(SmallSituation situation)
    {
        ImmutableArray<int> numbers = situation.Numbers;
        for (int length = 32; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= numbers.Length; at += length)
            {
                yield return situation with { Numbers = numbers.RemoveRange(at, length) };
            }
        }

        for (int at = 0; at < numbers.Length; at++)
        {
            foreach (int smaller in new[] { 0, numbers[at] / 2, numbers[at] - 1 }.Where(n => n >= 0 && n < numbers[at]).Distinct())
            {
                yield return situation with { Numbers = numbers.SetItem(at, smaller) };
            }
        }

        if (situation.Uncertain)
        {
            yield return situation with { Uncertain = false };
        }
    }
}
