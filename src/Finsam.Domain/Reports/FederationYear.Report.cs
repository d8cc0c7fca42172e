namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>The whole of it for somebody who reads: first what a board must decide or know, then the tables, then
    /// why, then the findings in full and the sources.</summary>
    public Report Report() => new(this);

    // As they are paid, in the days of the federation.
    internal IEnumerable<PayoutRun> PayoutsByHalfYear() =>
        Positions.Count == 0
            ? []
            : YearParts
                .HalfYears(Year)
                .Select(half => half.Intersection(Days))
                .OfType<DateInterval>()
                .Select(days => PayoutsIn(days));

    // The last outcome from new year, where there is a budget to set it beside.
    internal LocalDate? LastDayToFollowUp() =>
        Lines
            .Columns.Select(column => column.Days.End)
            .Where(day => OutcomeThrough(day) is not null && BudgetOn(day) is not null)
            .Select(day => (LocalDate?)day)
            .Max();

    // From each day of the balances to the next, where only one year's result lies between.
    internal IEnumerable<CashBridge> CashBridges()
    {
        LocalDate[] days = [.. Balances.Days.Order()];
        return days.Zip(days.Skip(1))
            .Where(each => each.Second.Year == Year && each.First >= YearParts.Year(Year).Start.PlusDays(-1))
            .Select(each => CashBridge(each.First, each.Second));
    }
}
