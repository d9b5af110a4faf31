using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>What each option is in each information state, kept for every set of the few measures that decide it; any number of threads may ask.</summary>
internal sealed class KeptTerms
{
    /// <summary>Up to so many measures there is a place for every set of them.</summary>
    private const int FewMeasures = 10;

    private readonly ImmutableArray<OptionTerms> _options;
    private readonly ImmutableArray<bool> _means;
    private readonly Outlook _outlook;
    private readonly StateTerms?[]? _few;
    private readonly ConcurrentDictionary<ulong, StateTerms> _many = new();

    /// <summary>Terms of options.</summary>
    /// <param name="options">The options' terms.</param>
    /// <param name="means">Which of them are within reach.</param>
    /// <param name="outlook">The information states.</param>
    public KeptTerms(ImmutableArray<OptionTerms> options, ImmutableArray<bool> means, Outlook outlook)
    {
        _options = options;
        _means = means;
        _outlook = outlook;
        Touching = options.Aggregate(0UL, (mask, option) => mask | option.Touching);
        int size = BitOperations.PopCount(Touching);
        _few = size <= FewMeasures ? new StateTerms?[1 << size] : null;
    }

    /// <summary>The measures that decide which options can be taken, as a bit mask.</summary>
    public ulong Touching { get; }

    /// <summary>The terms when exactly these measures stand.</summary>
    public StateTerms Of(ulong standing)
    {
        ulong touched = standing & Touching;
        if (_few is null)
        {
            return _many.TryGetValue(touched, out StateTerms? known) ? known : _many.GetOrAdd(touched, Make);
        }

        // Two threads may make the same terms at once; they are alike, so either will do.
        ref StateTerms? place = ref _few[SubsetIndex.Of(touched, Touching)];
        if (Volatile.Read(ref place) is not { } terms)
        {
            terms = Make(touched);
            Volatile.Write(ref place, terms);
        }

        return terms;
    }

    private StateTerms Make(ulong touched) => new(_outlook.Terms(_options, _means, touched), _means.Length);
}
