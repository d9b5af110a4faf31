using Suppose.Numerics.Games;

namespace Suppose.Analysis.NeverBest;

/// <summary>Finds certificates in one world.</summary>
/// <remarks>
/// For each hull and harmful option one certificate is given: where some case tempts, of the most tempted one; else of the case that comes nearest. Cases are
/// compared by the value of the game in which a mixture of motives is set against the acceptable options; of equals the first counts, contexts and states being taken in order.
/// </remarks>
/// <param name="hulls">The hulls.</param>
/// <param name="block">A view turned to one world.</param>
/// <param name="store">The tables of that world.</param>
internal sealed class CertificateFinder(HullModel hulls, HullBlock block, Situations.Tables.TableStore store)
{
    private readonly HullMargins _margins = new(hulls);

    /// <summary>The certificates of a design, its measures standing.</summary>
    public IEnumerable<CertifiedCase> Find(ulong design) => Find(Hull.Mixtures, design).Concat(Find(Hull.Unlisted, design));

    private List<CertifiedCase> Find(Hull hull, ulong design)
    {
        var best = new SortedDictionary<int, CertifiedCase>();
        for (int context = 0; context < hulls.Contexts.Length; context++)
        {
            int own = context;
            block.Visit(context, design, (at, worlds) =>
            {
                CertifiedCase? found = worlds == 0 ? null : Certify(hull, design, own, at);
                if (found is not null && (!best.TryGetValue(at.Never, out CertifiedCase? before) || TellsMore(found, before)))
                {
                    best[at.Never] = found;
                }
            });
        }

        return [.. best.Values];
    }

    private static bool TellsMore(CertifiedCase found, CertifiedCase before)
    {
        bool tempts = found.Finding == MixtureFinding.TemptingMixture;
        bool tempted = before.Finding == MixtureFinding.TemptingMixture;
        return tempts != tempted ? tempts : found.Nearness > before.Nearness;
    }

    /// <summary>The certificate of a case; null where the independent check by plain sums does not bear it out.</summary>
    private CertifiedCase? Certify(Hull hull, ulong design, int context, HullCase at)
    {
        _margins.Fill(hull, at, block, store);
        Payoffs margins = _margins.In(0);
        int[] there = [.. _margins.CornersIn(0)];
        var mixture = new double[margins.Columns];
        var course = new double[margins.Rows];
        MixtureFinding finding = MixtureTest.Find(margins, mixture, course);
        var corners = new double[hulls.Corners(hull).Length];
        for (int column = 0; column < there.Length; column++)
        {
            corners[there[column]] = mixture[column];
        }

        bool tempts = finding == MixtureFinding.TemptingMixture;
        var found = new CertifiedCase(design, hull, context, at, finding, tempts ? corners : [], tempts ? [] : course, Nearness(margins));
        return found.HoldsIn(margins, there) ? found : null;
    }

    /// <summary>max over mixtures of motives of the least margin over acceptable options.</summary>
    private static double Nearness(Payoffs margins)
    {
        double[] turned = [.. margins.Values.ToArray().Select(margin => -margin)];
        return -MatrixGame.Solve(new Payoffs(turned, margins.Rows, margins.Columns)).Value;
    }
}
