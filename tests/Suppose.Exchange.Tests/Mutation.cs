using Suppose.Numerics;

namespace Suppose.Exchange.Tests;

/// Changes a file at random: bytes flipped, taken out, put in twice, cut off, or replaced by some that mean something to a reader.
internal static class Mutation
{
    private static readonly byte[][] Telling =
    [
        [0], [0xFF], [0xFF, 0xFE], "<"u8.ToArray(), ">"u8.ToArray(), "&"u8.ToArray(), "]]>"u8.ToArray(), "<!DOCTYPE a>"u8.ToArray(), "<MATRIX>"u8.ToArray(), "</NAME>"u8.ToArray(),
        "\""u8.ToArray(), ","u8.ToArray(), "\r\n"u8.ToArray(), "\n"u8.ToArray(), "\t"u8.ToArray(), ";"u8.ToArray(), "sep=;\n"u8.ToArray(), "99999999999"u8.ToArray(), "-1"u8.ToArray(), "NaN"u8.ToArray(),
        "others"u8.ToArray(), ": "u8.ToArray(), " #"u8.ToArray(), "&#x0;"u8.ToArray(), "&#xFFFF;"u8.ToArray(), "\u2028"u8.ToArray(), "\U0001F600"u8.ToArray(), [0xED, 0xA0, 0x80], "r=\"ZZZZ9\""u8.ToArray(),
    ];

    public static byte[] Of(byte[] file, ref SplitMix64 random)
    {
        var bytes = file.ToList();
        for (var times = 1 + (int)(random.Next() % 8); times > 0; times--)
        {
            Change(bytes, ref random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, ref SplitMix64 random)
    {
        var at = (int)(random.Next() % (ulong)(bytes.Count + 1));
        var length = Math.Min(bytes.Count - at, (int)(random.Next() % 40));
        switch (random.Next() % 6)
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << (int)(random.Next() % 8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3 when random.Next() % 8 == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), (int)(random.Next() % 64)).SelectMany(b => b).ToArray());
                break;
            default:
                bytes.InsertRange(at, Telling[random.Next() % (ulong)Telling.Length]);
                break;
        }
    }
}
