using NodaTime;

namespace Finsam.Domain.Tests.Cases;

/// <summary>The half-year reports of Höglandets samordningsförbund, 2020 and 2023, as they are printed.</summary>
internal static class HoglandetReports
{
    internal static readonly AccountsReport Of2020 = Make(2020);
    internal static readonly AccountsReport Of2023 = Make(2023);

    /// <summary>The report, its statements typed as printed and its payout notes from the posts.</summary>
    internal static AccountsReport Make(int year)
    {
        BalanceSheet[] sheets = Sheets(year);
        return new(
            Hoglandet.Federation,
            Statement(year),
            sheets[0],
            sheets[1],
            [
                .. HoglandetPositions.AllTerms.Select(terms =>
                    PayoutRun.For(HoglandetPositions.Of(year, terms.Role), [terms], HoglandetPositions.HalfYear(year))
                ),
            ]
        );
    }

    internal static IncomeStatement Statement(int year)
    {
        string[][] table = PrintedTable.Read($"hoglandet-{year}-statement.csv");
        PlanColumn[] columns =
        [
            new($"Utfall {year - 1}", year - 1, PlanColumnKind.Outcome) { Printed = Printed(0) },
            new($"Budget {year}", year, PlanColumnKind.Budget) { Printed = Printed(1) },
            new($"Utfall {year}-06-30", year, PlanColumnKind.Outcome)
            {
                Through = new LocalDate(year, 6, 30),
                Printed = Printed(2),
            },
            new($"Helårsprognos {year}", year, PlanColumnKind.Forecast) { Printed = Printed(3) },
        ];
        return new(
            $"Höglandet, halvårsrapport {year}",
            columns,
            table
                .Where(row => row[0] != "tryckt_summa")
                .Select(row => BudgetRow.Printed(Line(row[0], row[1]), columns, row[2..].Select(PrintedTable.Kronor)))
        );

        PrintedTotals Printed(int column) =>
            new()
            {
                Income = Total("Summa intäkter", column),
                Costs = Total("Summa kostnader", column),
                Result = Total("Årets resultat", column),
            };

        Sek? Total(string name, int column) =>
            PrintedTable.Amount(table.Single(row => row[0] == "tryckt_summa" && row[1] == name)[2 + column]);
    }

    private static BalanceSheet[] Sheets(int year)
    {
        string[][] table = PrintedTable.Read($"hoglandet-{year}-balance.csv");
        return [Sheet(2, new(year - 1, 12, 31)), Sheet(3, new(year, 6, 30))];

        BalanceSheet Sheet(int column, LocalDate date) =>
            new(
                $"Höglandet, halvårsrapport {year}",
                date,
                table
                    .Where(row => row[0] != "tryckt_summa")
                    .Select(row => new BalanceLine(row[1], Kind(row[1]), PrintedTable.Amount(row[column]))),
                new PrintedBalance
                {
                    Assets = Total("Summa tillgångar", column),
                    Equity = Total("Årets balanserade resultat", column),
                    EquityAndLiabilities = Total("Summa eget kapital och skulder", column),
                }
            );

        Sek? Total(string name, int column) =>
            PrintedTable.Amount(table.Single(row => row[0] == "tryckt_summa" && row[1] == name)[column]);
    }

    private static BudgetLine Line(string section, string name) =>
        new(name, Kind(section, name))
        {
            Party =
                Kind(section, name) != BudgetLineKind.Contribution ? null
                : name == "Försäkringskassan" ? Party.State
                : name.StartsWith("Region", StringComparison.Ordinal) ? Party.Regions
                : Party.Municipalities,
        };

    private static BudgetLineKind Kind(string section, string name) =>
        (section, name) switch
        {
            (_, "Övriga intäkter") => BudgetLineKind.OtherIncome,
            (_, "Öres- och kronutjämning") => BudgetLineKind.RoundingAdjustment,
            (_, "Ränta") => BudgetLineKind.Interest,
            ("intakter", _) => BudgetLineKind.Contribution,
            ("administration", _) => BudgetLineKind.Administration,
            _ => BudgetLineKind.IndividualInitiative,
        };

    private static BalanceLineKind Kind(string name) =>
        name switch
        {
            "Kassa och bank" => BalanceLineKind.Cash,
            "Övriga fordringar" => BalanceLineKind.Receivable,
            "Balanserat från föregående år" => BalanceLineKind.BroughtForward,
            "Årets resultat" => BalanceLineKind.Result,
            "Kortfristiga skulder" => BalanceLineKind.CurrentLiability,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name),
        };
}
