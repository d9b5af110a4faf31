using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class AlignedBlockTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 7)]
    [InlineData(5, 8)]
    [InlineData(4, 4097)]
    public void Every_row_starts_on_a_boundary_and_is_its_own(int rows, int length)
    {
        AlignedBlock block = new(rows, length);
        for (int row = 0; row < rows; row++)
        {
            Span<double> values = block[row];
            Assert.Equal(length, values.Length);
            Assert.Equal(0, AddressOf(values) & 63);
            Assert.True(values.TrimStart(0.0).IsEmpty);
            values.Fill(row + 1);
        }

        for (int row = 0; row < rows; row++)
        {
            Assert.True(block[row].TrimStart(row + 1.0).IsEmpty);
        }
    }

    [Fact]
    public void A_row_that_is_not_there_is_refused()
    {
        AlignedBlock block = new(2, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => block[2].Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => block[-1].Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AlignedBlock(-1, 3));
        Assert.Throws<OverflowException>(() => new AlignedBlock(1 << 20, 1 << 20));
    }

    private static nint AddressOf(Span<double> values) =>
        Unsafe.ByteOffset(ref Unsafe.NullRef<double>(), ref MemoryMarshal.GetReference(values));
}
