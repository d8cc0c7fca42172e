using System.Numerics;
using System.Runtime.InteropServices;

namespace Finsam.Domain;

// One pass over the weights: their sum, whether one is negative, and whether all are equal.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WeightSum(UInt128 Sum, bool HasNegative, bool AllEqual)
{
    // From so many weights on, vectors pay.
    private const int Many = 32;

    internal static WeightSum Of(ReadOnlySpan<long> weights)
    {
        unchecked
        {
            ulong first = (ulong)weights[0];
            ReadOnlySpan<ulong> rest = MemoryMarshal.Cast<long, ulong>(weights);
            (ulong low, ulong high, ulong any, ulong differing) = (0, 0, 0, 0);
            if (rest.Length >= Many)
            {
                // Halves of 32 bits, since a sum of up to 2^31 of them fits in 64.
                (Vector<ulong> lows, Vector<ulong> highs) = (Vector<ulong>.Zero, Vector<ulong>.Zero);
                (Vector<ulong> anys, Vector<ulong> differings) = (Vector<ulong>.Zero, Vector<ulong>.Zero);
                Vector<ulong> firsts = new(first);
                Vector<ulong> lowHalf = new(uint.MaxValue);
                while (rest.Length >= Vector<ulong>.Count)
                {
                    Vector<ulong> vector = new(rest);
                    lows += vector & lowHalf;
                    highs += vector >>> 32;
                    anys |= vector;
                    differings |= vector ^ firsts;
                    rest = rest[Vector<ulong>.Count..];
                }

                low = Vector.Sum(lows);
                high = Vector.Sum(highs);
                any = Vector.LessThanAny(Vector.AsVectorInt64(anys), Vector<long>.Zero) ? ulong.MaxValue : 0;
                differing = Vector.EqualsAll(differings, Vector<ulong>.Zero) ? 0UL : 1;
            }

            foreach (ulong weight in rest)
            {
                low += weight & uint.MaxValue;
                high += weight >> 32;
                any |= weight;
                differing |= weight ^ first;
            }

            return new(((UInt128)high << 32) + low, (long)any < 0, differing == 0);
        }
    }
}
