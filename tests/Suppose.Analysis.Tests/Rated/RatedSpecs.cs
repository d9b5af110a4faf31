using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Draws small rated inquiries, and shrinks them measure by measure and number by number.</summary>
public static class RatedSpecs
{
    private static readonly Gen<double> Unit = Gen.Choose(0, 20).Select(i => i / 20.0);
    private static readonly Gen<double> Inner = Gen.Choose(1, 19).Select(i => i / 20.0);
    private static readonly Gen<double> Factor = Gen.Elements(0, 0.02, 0.05, 0.1, 0.25, 0.5, 0.8, 1, 1.3, 2, 6);

    private static readonly Gen<PossibilitySpec> Possibility =
        from acts in Number(Inner)
        from weight in Maybe(Number(Gen.Elements(0.0, 0.5, 1, 2)))
        from ordinary in Gen.Choose(0, 5)
        select new PossibilitySpec(acts, weight, ordinary == 0);

    private static readonly Gen<MeasureSpec> Measure =
        from cost in Maybe(Number(Gen.Elements(0.0, 0.05, 0.1, 0.2)))
        from burden in Maybe(Number(Unit))
        from needs in Gen.Choose(0, 8)
        from excludes in Gen.Choose(0, 20)
        from upholder in Gen.Choose(0, 3)
        from stands in Maybe(Number(Unit)).ArrayOf(3)
        from against in Maybe(Number(Factor)).ArrayOf(3)
        from answers in Gen.Choose(0, 7)
        select new MeasureSpec(cost, burden, Few(needs), Few(excludes), upholder, [.. stands], [.. against], answers);

    private static readonly Gen<RatedSpec> Spec =
        from possibilities in Possibility.ArrayOf(3)
        from possible in Gen.Choose(1, 3)
        from measures in Measure.ArrayOf(5)
        from count in Gen.Choose(0, 5)
        from harm in Maybe(Number(Unit))
        from costs in Maybe(Number(Unit))
        from tolerance in Gen.Elements(0.05, 0.05, 0.1, 0.3)
        from worlds in Gen.Elements(1, 3, 8, 13, 20)
        from seed in Gen.Choose(1, 1000)
        from most in Gen.Choose(0, 9)
        select new RatedSpec([.. possibilities.Take(possible)], [.. measures.Take(count)], harm, costs, tolerance, worlds, seed, most > 4 ? 0 : most);

    public static Arbitrary<RatedSpec> Arbitrary() => Arb.From(Spec, Shrink);

    /// <summary>Mostly nothing, otherwise one or two bits.</summary>
    private static int Few(int drawn) => drawn < 5 ? 1 << drawn : drawn == 5 ? 3 : 0;

    private static Gen<RatedNumber> Number(Gen<double> values) =>
        from low in values
        from high in values
        from certain in Gen.Choose(0, 2)
        select certain == 0 ? new RatedNumber(low, low) : new RatedNumber(Math.Min(low, high), Math.Max(low, high));

    private static Gen<RatedNumber?> Maybe(Gen<RatedNumber> number) =>
        from there in Gen.Choose(0, 3)
        from value in number
        select there == 0 ? null : value;

    private static IEnumerable<RatedSpec> Shrink(RatedSpec spec)
    {
        for (int i = spec.Measures.Length - 1; i >= 0; i--)
        {
            yield return spec with { Measures = [.. spec.Measures.RemoveAt(i).Select((m, j) => j < i ? m : m with { Needs = Without(m.Needs, i), Excludes = Without(m.Excludes, i) })] };
        }

        for (int i = 0; i < spec.Possibilities.Length && spec.Possibilities.Length > 1; i++)
        {
            yield return spec with { Possibilities = spec.Possibilities.RemoveAt(i), Measures = [.. spec.Measures.Select(m => m with { Stands = m.Stands.RemoveAt(i), Against = m.Against.RemoveAt(i) })] };
        }

        for (int i = 0; i < spec.Measures.Length; i++)
        {
            foreach (MeasureSpec simpler in Simpler(spec.Measures[i]))
            {
                yield return spec with { Measures = spec.Measures.SetItem(i, simpler) };
            }
        }

        if (spec.Worlds > 1)
        {
            yield return spec with { Worlds = 1 };
        }

        if (spec.Harm is not null)
        {
            yield return spec with { Harm = null, Costs = null };
        }

        if (spec.MaxMeasures > 0)
        {
            yield return spec with { MaxMeasures = 0 };
        }
    }

    private static IEnumerable<MeasureSpec> Simpler(MeasureSpec measure)
    {
        if (measure.Needs != 0)
        {
            yield return measure with { Needs = 0 };
        }

        if (measure.Excludes != 0)
        {
            yield return measure with { Excludes = 0 };
        }

        if (measure.Upholder != 0)
        {
            yield return measure with { Upholder = 0 };
        }

        if (measure.Cost is not null)
        {
            yield return measure with { Cost = null };
        }

        for (int i = 0; i < measure.Stands.Length; i++)
        {
            if (measure.Stands[i] is not null)
            {
                yield return measure with { Stands = measure.Stands.SetItem(i, null) };
            }

            if (measure.Against[i] is not null)
            {
                yield return measure with { Against = measure.Against.SetItem(i, null) };
            }
        }
    }

    private static int Without(int bits, int place) => (bits & ((1 << place) - 1)) | (bits >> (place + 1) << place);
}
