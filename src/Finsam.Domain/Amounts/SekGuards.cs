using System.Runtime.CompilerServices;

namespace Finsam.Domain;

internal static class SekGuards
{
    internal static Sek NegativeAmount(
        this IGuardClause _,
        Sek amount,
        string remedy,
        [CallerArgumentExpression(nameof(amount))] string? parameter = null
    ) =>
        amount >= Sek.Zero
            ? amount
            : throw new ArgumentOutOfRangeException(parameter, Message.Of($"{amount} is less than 0 kr. {remedy}"));

    // Left out, a unit is a whole krona.
    internal static Sek NotPositiveUnit(
        this IGuardClause _,
        Sek? unit,
        [CallerArgumentExpression(nameof(unit))] string? parameter = null
    ) =>
        (unit ?? Sek.Krona) is var given && given > Sek.Zero
            ? given
            : throw new ArgumentOutOfRangeException(
                parameter,
                Message.Of(
                    $"A rounding unit must be more than 0 kr, not {unit}. Use 1 kr where nothing else is agreed."
                )
            );

    // Gives how many units the amount is.
    internal static long NotWholeUnits(
        this IGuardClause _,
        Sek amount,
        Sek unit,
        [CallerArgumentExpression(nameof(amount))] string? parameter = null
    ) =>
        amount.Ore % unit.Ore is var rest && rest == 0
            ? amount.Ore / unit.Ore
            : throw new ArgumentException(
                Message.Of(
                    $"{amount} is not a whole number of units of {unit}: {Sek.FromOre(rest)} is left over. "
                        + $"Choose a unit that divides the amount, or an amount that the unit divides."
                ),
                parameter
            );
}
