using System.Runtime.CompilerServices;
using NodaTime;

namespace Finsam.Domain;

internal static class BudgetGuards
{
    private const int MostTimes = 1_000;
    private const int FinestIncrease = 100_000_000;

    internal static LocalDate OutsideYear(
        this IGuardClause guard,
        LocalDate date,
        PlanColumn column,
        [CallerArgumentExpression(nameof(date))] string? parameter = null
    ) =>
        guard.OtherCalendar(date, parameter).Year == column.Year
            ? date
            : throw new ArgumentOutOfRangeException(
                parameter,
                Message.Of($"{date.Iso()} is not in {column.Year}, the year of '{column}'. Give a day in that year.")
            );

    // Gives what the amount is multiplied by. More than a thousand times is a mistake, and so is what is finer than a
    // millionth of a per cent.
    internal static Fraction OddIncrease(
        this IGuardClause _,
        Fraction increase,
        [CallerArgumentExpression(nameof(increase))] string? parameter = null
    ) =>
        (Fraction.One + increase) is var factor
        && factor >= Fraction.Zero
        && factor <= MostTimes
        && factor.Denominator <= FinestIncrease
            ? factor
            : throw new ArgumentOutOfRangeException(
                parameter,
                Message.Of(
                    $"The increase is {increase}. Give a share of the earlier amount from -1 to {MostTimes - 1}, "
                ) + "such as Fraction.Percent(2.5m)."
            );
}
