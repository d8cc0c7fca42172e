namespace Finsam.Domain;

/// <summary>A year's budget in force on a day, beside the outcome to that day and the forecast: line by line and by
/// sums.</summary>
/// <remarks>Swedish: <i>budgetuppföljning</i>. Equal only to itself; not ordered.</remarks>
[NoJsonForm]
public sealed class FollowUp : Worded
{
    private static readonly Total[] Sums = [Total.Income, Total.Initiatives, Total.Overhead, Total.Costs];

    internal FollowUp(
        FederationYear year,
        LocalDate day,
        Column budget,
        Column? first,
        Column outcome,
        Column? forecast,
        IReadOnlyDictionary<string, Fraction> profiles
    )
    {
        (Day, Budget, FirstBudget, Outcome, Forecast) = (day, budget, first, outcome, forecast);
        Figures figures = year.Figures;
        DateInterval passing = new(year.Days.Start, LocalDate.Min(day, year.Days.End));
        Fraction passed = new(passing.Length, year.Days.Length);
        (Line Line, FollowUpRow Row)[] lines =
        [
            .. from line in year.Lines.Lines
            where line.Total is null
            let name = new Wording(line.Name, line.English ?? line.Name)
            let isAbove = line.IsCost && figures[outcome.Name, line.Name].Known > figures[budget.Name, line.Name].Known
            let expected = figures[isAbove ? outcome.Name : budget.Name, line.Name].Known
            select (line, Row(name, line.IsCost, column => figures[column.Name, line.Name], expected, By(line))),
        ];
        Lines = [.. lines.Select(each => each.Row)];
        Totals =
        [
            .. from total in Sums
            let parts = lines.Where(each => total.Has(each.Line.Kind)).Select(each => each.Row).ToArray()
            let byNow = (Func<Sek, Sek>)(budget => SumByNow(budget, parts))
            let expected = parts.Aggregate(
                figures[budget.Name, total].Known,
                (sum, row) => row.Variance is { } variance ? sum + variance : sum
            )
            select Row(total.Name(), total != Total.Income, column => figures[column.Name, total], expected, byNow),
        ];

        // By the forecast; where the year is over, what it came to; else what is expected of it.
        FollowUpRow Row(Wording name, bool isCost, Func<Column, Figure> of, Sek? expected, Func<Sek, Sek> byNow) =>
            new(
                name,
                isCost,
                of(budget),
                of(first ?? budget),
                of(outcome),
                forecast is null ? null : of(forecast),
                forecast is not null ? of(forecast).Known
                    : outcome.Days.End >= year.Days.End ? of(outcome).Known
                    : expected,
                byNow
            );

        Func<Sek, Sek> By(Line line) =>
            amount =>
                Part(
                    amount,
                    profiles.TryGetValue(line.Name, out Fraction own)
                        ? own
                        : year.ShareBy(outcome, budget, line) ?? passed
                );

        // What no line says goes by days.
        Sek SumByNow(Sek budgeted, FollowUpRow[] parts)
        {
            Sek said = parts.Select(row => row.Budget).OfType<Sek>().Sum();
            return parts.Select(row => row.ExpectedByNow).OfType<Sek>().Sum() + Part(budgeted - said, passed);
        }

        static Sek Part(Sek amount, Fraction share) => (amount.Kronor * share).ToNearest(Sek.FromOre(1));
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The budget in force on the day.</summary>
    public Column Budget { get; }

    /// <summary>The budget that was decided first; null where there is no other.</summary>
    public Column? FirstBudget { get; }

    /// <summary>The outcome through the day.</summary>
    public Column Outcome { get; }

    /// <summary>The forecast; null where there is none.</summary>
    public Column? Forecast { get; }

    /// <summary>A row for each line, in the table's order.</summary>
    public Listing<FollowUpRow> Lines { get; }

    /// <summary>Income, initiatives, administration, and all costs, as they are printed where they are.</summary>
    public Listing<FollowUpRow> Totals { get; }

    // What a board that has set its budget at a level follows.
    internal IEnumerable<FollowUpRow> At(BudgetLevel level) =>
        level switch
        {
            BudgetLevel.Line => Lines,
            BudgetLevel.Section => Totals.Where(row => row.Place.Total is Total.Initiatives or Total.Overhead),
            _ => Totals.Where(row => row.Place.Total == Total.Costs),
        };

    /// <summary>The costs whose outcome or forecast is above the budget.</summary>
    public Listing<FollowUpRow> AboveBudget =>
        [.. Lines.Where(row => row.IsOutcomeAboveBudget || row.IsForecastAboveBudget)];

    /// <summary>A row for each line and each sum: budget, outcome, what should have been used, forecast and
    /// variance.</summary>
    public Table ToTable() =>
        new(
            $"budgetuppfoljning {Day.Iso()}",
            Wording.Of($"Budgetuppföljning {Day.Iso()}", $"Follow-up of the budget {Day.Iso()}"),
            [
                Wording.None,
                Budget.Words,
                .. FirstBudget is { } first ? new[] { first.Words } : [],
                Outcome.Words,
                new("bör vara", "should be"),
                Forecast?.Words ?? new("väntas", "expected"),
                new("avvikelse", "variance"),
            ],
            [
                .. Lines.Select(row => row.Row(FirstBudget is not null, isSum: false)),
                .. Totals.Select(row => row.Row(FirstBudget is not null, isSum: true)),
            ]
        );

    internal override Wording Words => ToTable().Untitled;
}
