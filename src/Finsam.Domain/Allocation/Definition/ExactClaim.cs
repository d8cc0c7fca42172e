using System.Numerics;

namespace Finsam.Domain;

// A weight's claim to one unit more under a divisor method, as a fraction of any size: weight / d(units). d(k), what k
// units are rounded at: Adams k, Dean 2k(k + 1) / (2k + 1), Huntington-Hill the root of k(k + 1) (its claims are
// squared), Webster k + 1/2, Jefferson k + 1. Where d(0) is 0 the claim is stronger than any number; between two such
// claims the larger weight is the stronger.
internal readonly record struct ExactClaim(BigInteger Above, BigInteger Below)
{
    internal static readonly Comparer<ExactClaim> ByStrength = Comparer<ExactClaim>.Create(
        (one, other) => one.CompareTo(other)
    );

    internal bool IsUnlimited => Below.IsZero;

    internal Fraction Value => new(Above, Below);

    internal int CompareTo(ExactClaim other) =>
        IsUnlimited && other.IsUnlimited
            ? Above.CompareTo(other.Above)
            : (Above * other.Below).CompareTo(other.Above * Below);

    internal static ExactClaim Of(BigInteger weight, BigInteger units, AllocationMethod method) =>
        method switch
        {
            AllocationMethod.Adams => new(weight, units),
            AllocationMethod.Dean => new(weight * (2 * units + 1), 2 * units * (units + 1)),
            AllocationMethod.HuntingtonHill => new(weight * weight, units * (units + 1)),
            AllocationMethod.Webster => new(2 * weight, 2 * units + 1),
            _ => new(weight, units + 1),
        };
}
