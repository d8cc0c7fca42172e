using System.Numerics;

namespace Finsam.Domain;

// One figure as a share of another; where they are printed coarsely, known only to lie between two shares.
internal readonly record struct FigureRatio
{
    private const int PerMille = 1_000;

    internal FigureRatio(Figure part, Figure whole)
    {
        Exact = Of(part.Amount, whole.Amount);
        (Lowest, Highest) = (Exact, Exact);
        if (
            part is { Lowest: { } least, Highest: { } most }
            && whole is { Lowest: { } small, Highest: { } large }
            && small > Sek.Zero
        )
        {
            Lowest = Of(least, least < Sek.Zero ? small : large);
            Highest = Of(most, most < Sek.Zero ? large : small);
        }
    }

    // Null where the whole is 0 kr.
    internal Fraction? Exact { get; }

    internal Fraction? Lowest { get; }

    internal Fraction? Highest { get; }

    internal bool IsExact => Lowest == Highest;

    // Two decimals; where figures are coarse, one, outwards, so that no more is said than is known.
    internal Wording? Words =>
        Exact is not { } ratio ? null
        : IsExact ? Wording.Of($"{ratio:P2}")
        : Wording.Of(
            $"mellan {Outwards(Lowest!.Value, -1):P1} och {Outwards(Highest!.Value, 1):P1}",
            $"between {Outwards(Lowest.Value, -1):P1} and {Outwards(Highest.Value, 1):P1}"
        );

    // Down to a whole number.
    internal static BigInteger Down(BigInteger numerator, BigInteger denominator)
    {
        var whole = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return whole - (rest.Sign < 0 ? 1 : 0);
    }

    private static Fraction? Of(Sek part, Sek whole) => whole == Sek.Zero ? null : new Fraction(part.Ore, whole.Ore);

    private static Fraction Outwards(Fraction ratio, int sign) =>
        new(sign * -Down(-sign * ratio.Numerator * PerMille, ratio.Denominator), PerMille);
}
