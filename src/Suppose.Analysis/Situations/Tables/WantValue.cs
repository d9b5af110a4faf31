using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The value of a want when all that its leaves speak of is known.</summary>
internal static class WantValue
{
    /// <summary>Writes the value, in [0, 1], one a world.</summary>
    /// <param name="want">The want.</param>
    /// <param name="names">The inquiry's names.</param>
    /// <param name="states">The state of each variable, by index.</param>
    /// <param name="store">The block's judgements, and memory for passing use.</param>
    /// <param name="value">Where the value goes.</param>
    public static void Write(Want want, SituationNames names, ReadOnlySpan<int> states, TableStore store, Span<double> value)
    {
        switch (want)
        {
            case LeafWant leaf:
                Variable variable = names.Variable(leaf.Variable);
                value.Fill(leaf.States.Contains(variable.States[states[variable.Index]]) ? 1 : 0);
                break;
            case WeighedWant weighed:
                WriteMean(weighed, names, states, store, value);
                break;
            case AllWant all:
                WriteProduct(all.Parts, turned: false, names, states, store, value);
                break;
            case AnyWant any:
                WriteProduct(any.Parts, turned: true, names, states, store, value);
                Columns.Complement(value);
                break;
            default:
                throw new ArgumentException($"The want '{want.Id}' is of a kind that has no value.", nameof(want));
        }
    }

    private static void WriteMean(WeighedWant weighed, SituationNames names, ReadOnlySpan<int> states, TableStore store, Span<double> value)
    {
        double[] part = store.Rent(value.Length);
        double[] share = store.Rent(value.Length);
        value.Clear();
        for (int i = 0; i < weighed.Parts.Length; i++)
        {
            WantShares.Write(weighed.Parts, i, store.Block, share.AsSpan(0, value.Length));
            Write(names.Wants(weighed.Parts[i].Want), names, states, store, part.AsSpan(0, value.Length));
            Columns.AddProduct(value, share.AsSpan(0, value.Length), part.AsSpan(0, value.Length));
        }

        store.Return(share);
        store.Return(part);
    }

    private static void WriteProduct(
        ImmutableArray<string> parts, bool turned, SituationNames names, ReadOnlySpan<int> states, TableStore store, Span<double> value)
    {
        double[] memory = store.Rent(value.Length);
        Span<double> part = memory.AsSpan(0, value.Length);
        value.Fill(1);
        foreach (string id in parts)
        {
            Write(names.Wants(id), names, states, store, part);
            if (turned)
            {
                Columns.Complement(part);
            }

            Columns.MultiplyBy(value, part);
        }

        store.Return(memory);
    }
}
