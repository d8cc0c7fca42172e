using System.Runtime.InteropServices;

namespace Finsam.Domain;

// How strong a claim to a unit is, as a fraction, compared exactly: in 256 bits where 128 are too few.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Claim(UInt128 Above, UInt128 Below)
{
    internal int CompareTo(Claim other)
    {
        if (((Above | Below | other.Above | other.Below) >> 64) == UInt128.Zero)
        {
            return Product((ulong)Above, (ulong)other.Below).CompareTo(Product((ulong)other.Above, (ulong)Below));
        }

        bool isNarrow = ((Above | other.Above) >> 64) == UInt128.Zero;
        (UInt128 high, UInt128 low) = isNarrow ? Multiply((ulong)Above, other.Below) : Multiply(Above, other.Below);
        (UInt128 otherHigh, UInt128 otherLow) = isNarrow
            ? Multiply((ulong)other.Above, Below)
            : Multiply(other.Above, Below);
        return high == otherHigh ? low.CompareTo(otherLow) : high.CompareTo(otherHigh);
    }

    // The product of a number that is often narrow: the bits above the lowest 64, and those.
    private static (UInt128 High, UInt128 Low) Multiply(ulong left, UInt128 right)
    {
        unchecked
        {
            UInt128 low = Product(left, (ulong)right);
            return (Product(left, (ulong)(right >> 64)) + (low >> 64), (ulong)low);
        }
    }

    private static (UInt128 High, UInt128 Low) Multiply(UInt128 left, UInt128 right)
    {
        unchecked
        {
            UInt128 low = Product((ulong)left, (ulong)right);
            UInt128 crossed = Product((ulong)(left >> 64), (ulong)right);
            UInt128 middle = Product((ulong)left, (ulong)(right >> 64)) + (low >> 64);
            UInt128 carried = (ulong)crossed + (UInt128)(ulong)middle;
            UInt128 high =
                Product((ulong)(left >> 64), (ulong)(right >> 64)) + (crossed >> 64) + (middle >> 64) + (carried >> 64);
            return (high, (carried << 64) | (ulong)low);
        }
    }

    private static UInt128 Product(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return new UInt128(high, low);
    }
}
