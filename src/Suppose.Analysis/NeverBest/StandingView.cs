using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;

namespace Suppose.Analysis.NeverBest;

/// <summary>Something that is tempted or not under each set of standing measures, and the chances to stand by which it is averaged.</summary>
/// <param name="Hull">The hull; null where a listed possibility itself is meant.</param>
/// <param name="Of">The context of the hull, or the possibility.</param>
/// <param name="Pieces">The designs, by the plans that average them.</param>
internal sealed record StandingView(Hull? Hull, int Of, DesignPiece[] Pieces)
{
    /// <summary>The pieces, those together that share a table.</summary>
    public DesignPiece[][] ByPlan { get; } = DesignPiece.ByPlan(Pieces);

    /// <summary>Every view that decides whether designs hold for a hull.</summary>
    /// <remarks>
    /// The chance over what stands is taken with each possibility's chances in turn, and once with the smallest of them for every measure. Possibilities
    /// whose chances are the same where they matter are taken once.
    /// </remarks>
    public static IEnumerable<StandingView> OfHull(CompiledInquiry inquiry, HullModel hulls, Hull hull, ulong[] designs)
    {
        for (int context = 0; context < hulls.Contexts.Length; context++)
        {
            ulong touching = hulls.Touching(context);
            var seen = new List<(int Possibility, ulong Relevant)>();
            for (int possibility = 0; possibility <= inquiry.Chances.Weakest; possibility++)
            {
                ulong relevant = StandingPlan.Relevant(inquiry.Chances, inquiry.Space.Needs, possibility, touching);
                if (!seen.Any(s => s.Relevant == relevant && Alike(inquiry.Chances, s.Possibility, possibility, relevant)))
                {
                    seen.Add((possibility, relevant));
                    yield return new StandingView(hull, context, DesignPiece.For(TablePlans.For(inquiry, possibility, relevant, designs), designs));
                }
            }
        }
    }

    /// <summary>The views that decide whether designs hold for every listed possibility.</summary>
    public static IEnumerable<StandingView> OfPossibilities(CompiledInquiry inquiry, ulong[] designs) =>
        DesignPiece.All(inquiry, designs).Select((pieces, possibility) => new StandingView(null, possibility, pieces));

    private static bool Alike(StandingChances chances, int one, int other, ulong measures) => measures.Measures().All(measure =>
        (chances.Column(one, measure), chances.Column(other, measure)) switch
        {
            (null, null) => true,
            (double[] a, double[] b) => a.AsSpan().SequenceEqual(b),
            _ => false,
        });
}
