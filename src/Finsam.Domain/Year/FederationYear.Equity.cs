namespace Finsam.Domain;

public sealed partial class FederationYear
{
    private EquityChain ChainOfEquity()
    {
        BalanceSheet before = BalanceOn(Days.Start.PlusDays(-1));
        BalanceSheet last = BalanceOn(Days.End);
        bool isFormed = Federation.FirstDay == Days.Start;
        Place place = new(Page.Equity, total: Total.Opening, day: Days.Start);
        Figure opening =
            isFormed ? TakenOverAtStart(place)
            : before.Equity.Known is null && ClosingColumn is { } column ? Figures[column.Name, Total.Opening]
            : before.Equity;
        return new(
            Days,
            opening,
            ClosingColumn is { } closes ? Figures[closes.Name, Total.Result] : last[BalanceKind.Result],
            EquityChanges.Where(change => !isFormed || change.Day != Days.Start),
            last.Equity.Known is null ? null : last.Equity,
            Standings(),
            SplitOf(Year)
        );
    }

    // At the end of the year before, where the table has it; on each day of the balances; at the end of the year as the
    // year closes; and at the end of each planned year.
    private IEnumerable<EquityStanding> Standings()
    {
        LocalDate before = Days.Start.PlusDays(-1);
        Column? yearBefore = Lines.Columns.LastOrDefault(column =>
            column.Kind == ColumnKind.Outcome && column.Days == YearParts.Year(before.Year)
        );
        (LocalDate Day, Figure Equity, Column? Income)[] all =
        [
            (before, BalanceOn(before).Equity, yearBefore),
            .. Balances.Days.Where(Days.Contains).Order().Select(day => (day, BalanceOn(day).Equity, ClosingColumn)),
            .. ClosingColumn is { } closing && BalanceOn(Days.End).Equity.Known is null
                ? new[] { (Days.End, Figures[closing.Name, Total.Closing], (Column?)closing) }
                : [],
            .. from column in Lines.Columns
            where column.Kind == ColumnKind.Plan && column.IsWholeYear && column.Days.Start > Days.End
            select (column.Days.End, Figures[column.Name, Total.Closing], (Column?)column),
        ];
        return all.Select(each => Standing(each.Day, each.Equity, each.Income)).OfType<EquityStanding>();
    }

    private EquityStanding? Standing(LocalDate day, Figure equity, Column? column)
    {
        if (column is null || EquityPolicy?.Find(day) is not { } inForce)
        {
            return null;
        }

        // Contributions that nobody has told are at most the income.
        Figure contributions = Figures[column.Name, Total.Contributions];
        Figure income =
            inForce.Value.Basis == EquityBasis.Contributions && contributions.Known is not null
                ? contributions
                : Figures[column.Name, Total.Income];
        return equity.Known is null || income.Known is null
            ? null
            : EquityStanding.For(EquityPolicy, day, equity, income);
    }
}
