namespace Finsam.Domain;

// Products of 128-bit numbers, compared exactly.
internal static class Wide
{
    // Compares one x other with third x fourth, in 256 bits where 128 are too few.
    internal static int CompareProducts(UInt128 one, UInt128 other, UInt128 third, UInt128 fourth)
    {
        if (((one | other | third | fourth) >> 64) == UInt128.Zero)
        {
            return Product((ulong)one, (ulong)other).CompareTo(Product((ulong)third, (ulong)fourth));
        }

        bool isNarrow = ((one | third) >> 64) == UInt128.Zero;
        (UInt128 highLeft, UInt128 lowLeft) = isNarrow ? Multiply((ulong)one, other) : Multiply(one, other);
        (UInt128 highRight, UInt128 lowRight) = isNarrow ? Multiply((ulong)third, fourth) : Multiply(third, fourth);
        int high = highLeft.CompareTo(highRight);
        return high != 0 ? high : lowLeft.CompareTo(lowRight);
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
