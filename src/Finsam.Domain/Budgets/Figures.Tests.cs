namespace Finsam.Domain;

public sealed partial class Figures
{
    /// <summary>The two balance tests of a column.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public BalanceTests Tests(string column) => new(this, column);

    /// <summary>Which share of a column's costs board, administration and audit are. Swedish: <i>administrationens
    /// andel</i>.</summary>
    /// <returns>The share; 0 where there are no costs.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="NotKnownException">One of the two sums is not known.</exception>
    public Fraction OverheadShare(string column) =>
        this[column, Total.Costs].Amount is var costs && costs == Sek.Zero
            ? Fraction.Zero
            : new(this[column, Total.Overhead].Amount.Ore, costs.Ore);
}
