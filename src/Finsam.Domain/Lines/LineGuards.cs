using System.Runtime.CompilerServices;

namespace Finsam.Domain;

internal static class LineGuards
{
    private const int MostTimes = 1_000;
    private const int FinestIncrease = 100_000_000;

    // Gives what the amount is multiplied by. More than a thousand times is a mistake, and so is what is finer than a
    // millionth of a per cent.
    internal static Fraction OddIncrease(
        this IGuardClause guard,
        Fraction increase,
        [CallerArgumentExpression(nameof(increase))] string? parameter = null
    )
    {
        Fraction factor = Fraction.One + increase;
        guard.OutOfRange(
            factor < Fraction.Zero || factor > MostTimes || factor.Denominator > FinestIncrease,
            $"The increase is {increase}. Give a share of the earlier amount from -1 to {MostTimes - 1}, "
                + $"such as Fraction.Percent(2.5m).",
            parameter
        );
        return factor;
    }

    internal static Total BalanceTotal(
        this IGuardClause guard,
        Total total,
        [CallerArgumentExpression(nameof(total))] string? parameter = null
    )
    {
        guard.OutOfRange(
            !guard.Undefined(total, parameter).IsOfColumn(),
            $"{total} is a sum of a balance sheet, not of a column. Keep it with the balances.",
            parameter
        );
        return total;
    }
}
