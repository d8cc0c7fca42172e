namespace Finsam.Domain;

/// <summary>How much room for new initiatives a column has: as much as keeps its closing balance at a floor.</summary>
/// <remarks>
/// <para>Swedish: <i>mål för utrymme nya insatser</i>.</para>
/// <para>Equal when both parts are equal; not ordered.</para>
/// </remarks>
public sealed record RoomTarget
{
    /// <summary>A target.</summary>
    /// <param name="closingBalanceAtLeast">What has to be left at the end; 0 kr unless the board wants more.</param>
    /// <param name="unit">What the room is a whole number of, such as 100 000 kr; left out, 1 kr.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not positive.</exception>
    public RoomTarget(Sek closingBalanceAtLeast = default, Sek? unit = null) =>
        (ClosingBalanceAtLeast, Unit) = (closingBalanceAtLeast, Guard.Against.NotPositiveUnit(unit));

    /// <summary>What has to be left at the end of the year.</summary>
    public Sek ClosingBalanceAtLeast { get; }

    /// <summary>What the room is a whole number of.</summary>
    public Sek Unit { get; }

    /// <summary>Targets that spend an excess evenly: after each year an equal part of it is gone.</summary>
    /// <param name="openingBalance">The balance before the first year.</param>
    /// <param name="closingBalance">The balance to reach after the last year.</param>
    /// <param name="years">How many years it takes, more than 0.</param>
    /// <param name="unit">What each room is a whole number of; left out, 1 kr.</param>
    /// <returns>A target for each year; floors between are rounded to the öre, a half towards the opening
    /// balance.</returns>
    /// <remarks>Source: the library's choice.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The unit or the years are not above 0.</exception>
    public static IReadOnlyList<RoomTarget> Path(Sek openingBalance, Sek closingBalance, int years, Sek? unit = null)
    {
        Sek whole = Guard.Against.NotPositiveUnit(unit);
        if (years <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(years),
                Message.Of($"A path takes 1 year or more, not {years}.")
            );
        }

        long[] evenly = [.. Enumerable.Repeat(1L, years)];
        Sek floor = openingBalance;
        return
        [
            .. Allocator
                .AllocateByRunningTotals(closingBalance - openingBalance, evenly, Sek.FromOre(1))
                .Select(step => new RoomTarget(floor += step, whole)),
        ];
    }
}
