using System.Collections.Immutable;
using System.Numerics;

using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Model;
using Suppose.Numerics.Games;

namespace Suppose.Analysis.NeverBest;

/// <summary>Certificates of some designs at the central world and at the worst one, with the share of worlds in which each still shows what it shows.</summary>
internal sealed class Certificates
{
    /// <summary>The most designs that are certified; those that come first are.</summary>
    public const int MostDesigns = 64;

    private readonly CompiledInquiry _inquiry;
    private readonly SituationModel _model;
    private readonly HullModel _hulls;
    private readonly RunControl _control;

    private Certificates(CompiledInquiry inquiry, HullModel hulls, RunControl control)
    {
        _inquiry = inquiry;
        _model = hulls.Model;
        _hulls = hulls;
        _control = control;
    }

    private Inquiry Inquiry => _inquiry.Inquiry;

    /// <summary>The certificates of some designs, in the designs' order.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="middle">The hulls at the central world.</param>
    /// <param name="hulls">The hulls.</param>
    /// <param name="designs">The designs, the most wanted first.</param>
    /// <param name="worst">For each design, the world in which a listed possibility is tempted most; null where nothing tempts in any.</param>
    /// <param name="control">How to run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static ImmutableArray<Certificate> Of(
        CompiledInquiry inquiry, HullModel middle, HullModel hulls, IEnumerable<ulong> designs, Func<ulong, int?> worst, RunControl control)
    {
        var certificates = new Certificates(inquiry, hulls, control);
        ulong[] wanted = [.. designs.Distinct().Take(MostDesigns)];
        Array.Sort(wanted, MeasureSet.Compare);
        List<(CertifiedCase Case, CertificateWorld World)> found = [];
        foreach (ulong design in wanted)
        {
            control.Token.ThrowIfCancellationRequested();
            found.AddRange(At(middle, design, 0).Select(c => (c, CertificateWorld.Central)));
            if (inquiry.Worlds > 1 && worst(design) is { } world)
            {
                found.AddRange(At(hulls, design, world).Select(c => (c, CertificateWorld.Worst)));
            }
        }

        int[] counts = certificates.Count([.. found.Select(f => f.Case)]);
        return [.. found.Select((f, i) => certificates.Tell(f.Case, f.World, (double)counts[i] / inquiry.Worlds))];
    }

    private static CertifiedCase[] At(HullModel hulls, ulong design, int world)
    {
        var block = (SituationBlock)hulls.Model.OpenBlock();
        var view = new HullBlock(hulls, block);
        view.MoveTo(world, 1);
        return [.. new CertificateFinder(hulls, view, block.Store).Find(design)];
    }

    /// <summary>For each certificate, the number of worlds in which it still shows the same.</summary>
    private int[] Count(CertifiedCase[] cases)
    {
        var counts = new int[cases.Length];
        PieceWork.Run(WorldUnits.Count(_inquiry.Worlds), _control.Threads, Open, CountUnit, _control.Token);
        return counts;

        (SituationBlock Block, HullBlock View) Open()
        {
            var block = (SituationBlock)_model.OpenBlock();
            return (block, new HullBlock(_hulls, block));
        }

        void CountUnit((SituationBlock Block, HullBlock View) worker, int unit)
        {
            int first = unit * WorldUnits.Worlds;
            worker.View.MoveTo(first, Math.Min(WorldUnits.Worlds, _inquiry.Worlds - first));
            for (int i = 0; i < cases.Length; i++)
            {
                Interlocked.Add(ref counts[i], BitOperations.PopCount(Holds(cases[i], worker.View, worker.Block)));
            }
        }
    }

    /// <summary>The worlds of a block, one bit each, in which a certificate still shows the same.</summary>
    private static ulong Holds(CertifiedCase certified, HullBlock view, SituationBlock block)
    {
        ulong holds = 0;
        block.Store.Trim();
        view.Visit(certified.Context, certified.Design, (at, worlds) =>
        {
            if (at.State != certified.At.State || at.Never != certified.At.Never)
            {
                return;
            }

            view.Margins.Fill(certified.Hull, at, view, block.Store);
            for (ulong left = worlds; left != 0; left &= left - 1)
            {
                int world = BitOperations.TrailingZeroCount(left);
                Payoffs margins = view.Margins.In(world);
                holds |= certified.HoldsIn(margins, view.Margins.CornersIn(world)) ? 1UL << world : 0;
            }
        });
        return holds;
    }

    private Certificate Tell(CertifiedCase of, CertificateWorld world, double share) => new()
    {
        Measures = _inquiry.Space.Ids(of.Design),
        Hull = of.Hull,
        Beliefs = _hulls.Contexts[of.Context].Possibility is >= 0 and int possibility ? Inquiry.Possibilities[possibility].Id : null,
        Option = Inquiry.Options[of.At.Never].Id,
        State = StateOf(of.At),
        World = world,
        Kind = of.Finding switch
        {
            MixtureFinding.TemptingMixture => CertificateKind.TemptingMixture,
            MixtureFinding.BetterCourse => CertificateKind.BetterCourse,
            _ => CertificateKind.NoReason,
        },
        Mixture = of.Finding == MixtureFinding.TemptingMixture ? Motives(of) : Course(of),
        Share = share,
    };

    private ImmutableArray<Fact> StateOf(HullCase at)
    {
        ReadOnlySpan<int> states = at.Prospect.Outlook.State(at.State);
        var told = ImmutableArray.CreateBuilder<Fact>();
        foreach (Situations.Variable variable in _model.Names.Variables)
        {
            if (states[variable.Index] >= 0)
            {
                told.Add(new Fact(variable.Id, variable.States[states[variable.Index]], Place.Nowhere));
            }
        }

        return told.ToImmutable();
    }

    private ImmutableArray<CertificateWeight> Motives(CertifiedCase of)
    {
        ImmutableArray<HullCorner> corners = _hulls.Corners(of.Hull);
        string IdOf(HullCorner corner) => of.Hull == Hull.Mixtures ? Inquiry.Possibilities[corner.Of].Id : Inquiry.Wants[corner.Of].Id;
        return [.. of.Corners.Select((weight, i) => new CertificateWeight(IdOf(corners[i]), weight, corners[i].Turned)).Where(w => w.Weight > 0)];
    }

    private ImmutableArray<CertificateWeight> Course(CertifiedCase of) =>
        [.. of.Course.Select((weight, i) => new CertificateWeight(Inquiry.Options[of.At.Acceptable[i]].Id, weight, Against: false)).Where(w => w.Weight > 0)];
}
