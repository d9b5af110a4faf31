namespace Suppose.Numerics.LowDiscrepancy;

/// <summary>The primitive polynomials and initial direction numbers from which the Sobol sequence of each dimension is built.</summary>
/// <remarks>
/// The set <c>new-joe-kuo-6</c>, 21,201 dimensions: Joe and Kuo 2008, SIAM J. Sci. Comput. 30, 2635-2654. The file holds the number of dimensions for each
/// degree of polynomial, 1 to 18, as 16-bit numbers with the low byte first; then for each dimension from the second on, padded to whole bytes and with the
/// high bit first, the inner coefficients of its polynomial of degree s (s - 1 bits) and its numbers m_2 to m_s, each an odd m_i below 2^i as the i - 1 bits
/// above its last. The first dimension has no polynomial and all its m are 1; so is every m_1.
/// </remarks>
internal static class JoeKuoTable
{
    /// <summary>How many dimensions there are.</summary>
    public const int Dimensions = 21_201;

    /// <summary>The highest degree of a polynomial.</summary>
    public const int HighestDegree = 18;

    private const string Resource = "joe-kuo-2008";
    private const int HeaderBytes = HighestDegree * sizeof(ushort);

    /// <summary>Reads one dimension's polynomial and initial numbers.</summary>
    /// <param name="dimension">The dimension, counted from 0.</param>
    /// <param name="numbers">Takes m_1, m_2, ... up to the degree.</param>
    /// <returns>The degree s, 0 for the first dimension, and the inner coefficients a_1 ... a_(s-1), the first in the highest bit.</returns>
    public static (int Degree, uint Coefficients) Read(int dimension, Span<uint> numbers)
    {
        if (dimension == 0)
        {
            return (0, 0);
        }

        using Stream table = typeof(JoeKuoTable).Assembly.GetManifestResourceStream(Resource)!;
        Span<byte> header = stackalloc byte[HeaderBytes];
        table.ReadExactly(header);
        (int degree, int place) = Locate(dimension, header);
        Span<byte> record = stackalloc byte[Bytes(HighestDegree)];
        record = record[..Bytes(degree)];
        table.Position = place;
        table.ReadExactly(record);
        return (degree, Unpack(record, degree, numbers));
    }

    private static (int Degree, int Place) Locate(int dimension, ReadOnlySpan<byte> header)
    {
        int place = HeaderBytes;
        int before = dimension - 1;
        for (int degree = 1; ; degree++)
        {
            int count = BitConverter.ToUInt16(header[((degree - 1) * sizeof(ushort))..]);
            if (before < count)
            {
                return (degree, place + (before * Bytes(degree)));
            }

            before -= count;
            place += count * Bytes(degree);
        }
    }

    private static uint Unpack(ReadOnlySpan<byte> record, int degree, Span<uint> numbers)
    {
        int at = 0;
        uint coefficients = Take(record, ref at, degree - 1);
        for (int i = 0; i < degree; i++)
        {
            numbers[i] = (Take(record, ref at, i) << 1) | 1;
        }

        return coefficients;
    }

    private static uint Take(ReadOnlySpan<byte> record, ref int at, int bits)
    {
        uint value = 0;
        for (int end = at + bits; at < end; at++)
        {
            value = (value << 1) | ((uint)(record[at >> 3] >> (7 - (at & 7))) & 1);
        }

        return value;
    }

    private static int Bytes(int degree) => (((degree - 1) * (degree + 2) / 2) + 7) / 8;
}
