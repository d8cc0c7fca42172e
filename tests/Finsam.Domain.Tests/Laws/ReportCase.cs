using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Laws;

/// <summary>A consistent half-year report in whole kronor, to print when a law fails; blank cells are null.</summary>
public sealed record ReportCase(
    IReadOnlyList<long?> Income,
    IReadOnlyList<long?> Costs,
    long OpeningEquity,
    long PreviousResult,
    long Receivables,
    long Liabilities,
    long MoreReceivables,
    long MoreLiabilities,
    bool PrintsBalanceTotals,
    int Changed,
    long By
)
{
    /// <summary>How many figures the report prints.</summary>
    internal int Figures => Build(-1).Places.Count;

    internal AccountsReport Report => Build(-1).Report;

    /// <summary>The report with one printed figure changed, and where that stands: the column or the day.</summary>
    internal (AccountsReport Report, string Place) WithOneChanged()
    {
        int changed = Changed % Figures;
        (AccountsReport report, List<string> places) = Build(changed);
        return (report, places[changed]);
    }

    public override string ToString() =>
        $"income {string.Join(' ', Income.Select(Cell))}, costs {string.Join(' ', Costs.Select(Cell))}, "
        + $"equity {OpeningEquity}, result before {PreviousResult}, receivables {Receivables} + {MoreReceivables}, "
        + $"liabilities {Liabilities} + {MoreLiabilities}, {(PrintsBalanceTotals ? "all" : "no")} balance totals, "
        + $"figure {Changed} changed by {By}";

    private static string Cell(long? amount) => amount is null ? "-" : $"{amount}";

    /// <summary>Each printed figure passes through one function, which counts them and changes one.</summary>
    private (AccountsReport Report, List<string> Places) Build(int changed)
    {
        List<string> places = [];
        Sek Figure(string place, long kronor)
        {
            places.Add(place);
            return Sek.FromKronor(places.Count - 1 == changed ? kronor + By : kronor);
        }

        long income = Income.Sum() ?? 0;
        long costs = Costs.Sum() ?? 0;
        PlanColumn before = Column("Utfall 2022", 2022, PlanColumnKind.Outcome, 12, costs + PreviousResult, costs);
        PlanColumn outcome = Column("Utfall 2023", 2023, PlanColumnKind.Outcome, 6, income, costs);
        PlanColumn forecast = Column("Prognos 2023", 2023, PlanColumnKind.Forecast, 12, income, costs);
        BudgetRow[] rows =
        [
            .. Income.Select(
                (amount, i) =>
                    Row($"Intäkt {i}", BudgetLineKind.OtherIncome, amount, i == 0 ? costs + PreviousResult : null)
            ),
            .. Costs.Select((amount, i) => Row($"Kostnad {i}", BudgetLineKind.Administration, amount, amount)),
        ];
        return (
            new(
                Hoglandet.Federation,
                new("Rapport", [before, outcome, forecast], rows),
                Sheet(new(2022, 12, 31), OpeningEquity - PreviousResult, PreviousResult, Receivables, Liabilities),
                Sheet(
                    new(2023, 6, 30),
                    OpeningEquity,
                    income - costs,
                    Receivables + MoreReceivables,
                    Liabilities + MoreLiabilities
                )
            ),
            places
        );

        PlanColumn Column(string name, int year, PlanColumnKind kind, int month, long totalIncome, long totalCosts) =>
            new(name, year, kind)
            {
                Through = new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth),
                Printed = new()
                {
                    Income = Figure(name, totalIncome),
                    Costs = Figure(name, totalCosts),
                    Result = Figure(name, totalIncome - totalCosts),
                },
            };

        BudgetRow Row(string name, BudgetLineKind kind, long? amount, long? earlier) =>
            new(
                new BudgetLine(name, kind),
                new[] { (before, earlier), (outcome, amount), (forecast, amount) }
                    .Where(cell => cell.Item2 is not null)
                    .Select(cell => (cell.Item1, BudgetAmount.Typed(Figure(cell.Item1.Name, cell.Item2!.Value))))
            );

        BalanceSheet Sheet(LocalDate date, long broughtForward, long result, long receivables, long liabilities)
        {
            string place = date.ToString("uuuu-MM-dd", null);
            long equity = broughtForward + result;
            return new(
                "Rapport",
                date,
                [
                    new("Fordringar", BalanceLineKind.Receivable, Figure(place, receivables)),
                    new("Kassa", BalanceLineKind.Cash, Figure(place, equity + liabilities - receivables)),
                    new("Balanserat", BalanceLineKind.BroughtForward, Figure(place, broughtForward)),
                    new("Resultat", BalanceLineKind.Result, Figure(place, result)),
                    new("Skulder", BalanceLineKind.CurrentLiability, Figure(place, liabilities)),
                ],
                PrintsBalanceTotals
                    ? new()
                    {
                        Assets = Figure(place, equity + liabilities),
                        Equity = Figure(place, equity),
                        EquityAndLiabilities = Figure(place, equity + liabilities),
                    }
                    : new()
            );
        }
    }
}
