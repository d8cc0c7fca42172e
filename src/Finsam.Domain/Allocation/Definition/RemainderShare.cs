using System.Numerics;

namespace Finsam.Domain;

// One part of a split by largest remainders: weight/sum of the units is floor + remainder/sum.
internal readonly record struct RemainderShare(
    int At,
    BigInteger Weight,
    BigInteger Sum,
    BigInteger Floor,
    BigInteger Remainder,
    int Rank = 0,
    bool GetsExtraUnit = false
)
{
    internal BigInteger Units => GetsExtraUnit ? Floor + 1 : Floor;
}
