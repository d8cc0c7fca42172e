using NodaTime;

namespace Finsam.Domain;

/// <summary>A year's budget beside the outcome to a date and the forecast, line by line and by subtotal.</summary>
/// <remarks>
/// <para>Swedish: <i>budgetuppföljning</i>.</para>
/// <para>Equal only to itself; not ordered.</para>
/// </remarks>
public sealed partial class BudgetFollowUp
{
    private BudgetFollowUp(string name, LocalDate date, FollowUpRow[] lines, FollowUpRow[] subtotals) =>
        (Name, Date, Lines, Subtotals) = (name, date, [.. lines], [.. subtotals]);

    /// <summary>What is followed up: the budget's column, after the statement's name if it has one.</summary>
    public string Name { get; }

    /// <summary>The date that the outcome is for.</summary>
    public LocalDate Date { get; }

    /// <summary>A row for each line, in the plan's order.</summary>
    public IReadOnlyList<FollowUpRow> Lines { get; }

    /// <summary>Income, initiatives, administration, and all costs.</summary>
    public IReadOnlyList<FollowUpRow> Subtotals { get; }

    /// <summary>The costs whose outcome or forecast is above the budget.</summary>
    public IEnumerable<FollowUpRow> AboveBudget =>
        Lines.Where(row => row.IsOutcomeAboveBudget || row.IsForecastAboveBudget);

    /// <summary>Follows a budget up.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="budget">The budget's column.</param>
    /// <param name="date">The date of the outcome, in the budget's year.</param>
    /// <param name="outcomes">What each line has come to; lines that are left out have come to 0 kr.</param>
    /// <param name="forecasts">What each line is expected to come to; lines that are left out are expected to come to
    /// their budget, or to what a cost has come to already.</param>
    /// <param name="profiles">The share of a line that should be used by the date, where it is not the share of the
    /// year's days that has passed.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentException">An argument is null, a column or a line is not in the plan, a profile is not
    /// from 0 to 1, or the date is not by the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is not in the budget's year.</exception>
    public static BudgetFollowUp For(
        OperatingPlan plan,
        PlanColumn budget,
        LocalDate date,
        IReadOnlyDictionary<BudgetLine, Sek> outcomes,
        IReadOnlyDictionary<BudgetLine, Sek>? forecasts = null,
        IReadOnlyDictionary<BudgetLine, Fraction>? profiles = null
    )
    {
        Guard.Against.Null(plan).ColumnAt(budget);
        Guard.Against.Null(outcomes);
        Guard.Against.OutsideYear(date, budget);
        (forecasts, profiles) = (
            forecasts ?? new Dictionary<BudgetLine, Sek>(),
            profiles ?? new Dictionary<BudgetLine, Fraction>()
        );
        CheckLines(plan, outcomes.Keys, nameof(outcomes));
        CheckLines(plan, forecasts.Keys, nameof(forecasts));
        CheckLines(plan, profiles.Keys, nameof(profiles));
        return Of(
            budget.ToString(),
            date,
            plan.Lines.Select(line =>
                (
                    line,
                    plan[line, budget],
                    outcomes.GetValueOrDefault(line),
                    forecasts.TryGetValue(line, out Sek expected) ? expected : (Sek?)null
                )
            ),
            profiles
        );
    }

    internal static BudgetFollowUp Of(
        string name,
        LocalDate date,
        IEnumerable<(BudgetLine Line, Sek Budget, Sek Outcome, Sek? Forecast)> amounts,
        IReadOnlyDictionary<BudgetLine, Fraction> profiles
    )
    {
        Guard.Against.Problems(
            profiles
                .Where(each => each.Value < Fraction.Zero || each.Value > Fraction.One)
                .Select(each =>
                    Message.Of(
                        $"'{each.Key}' should be used to {each.Value} by {date.Iso()}. Give a share from 0 to 1."
                    )
                ),
            nameof(profiles)
        );
        Fraction passed = new(date.DayOfYear, CalendarSystem.Iso.GetDaysInYear(date.Year));
        (BudgetSection Section, FollowUpRow Row)[] rows =
        [
            .. amounts.Select(each =>
                (
                    each.Line.Section,
                    RowOf(
                        each.Line,
                        each.Budget,
                        each.Outcome,
                        profiles.TryGetValue(each.Line, out Fraction own) ? own : passed,
                        each.Forecast
                    )
                )
            ),
        ];
        return new(
            name,
            date,
            Array.ConvertAll(rows, row => row.Row),
            [
                Subtotal(new("Summa intäkter", "Income"), rows, section => section == BudgetSection.Income),
                Subtotal(
                    new("Delsumma verksamheter", "Initiatives"),
                    rows,
                    section => section == BudgetSection.Initiatives
                ),
                Subtotal(
                    new("Delsumma administration", "Administration"),
                    rows,
                    section => section == BudgetSection.Administration
                ),
                Subtotal(new("Summa kostnader", "Costs"), rows, section => section != BudgetSection.Income),
            ]
        );
    }

    /// <summary>What is followed up, and the date.</summary>
    public override string ToString() => $"{Name}, {Date.Iso()}";

    // A statement's subtotals are as printed.
    internal BudgetFollowUp WithSubtotals(Sek[] budget, Sek[] outcome, Sek[]? forecast) =>
        new(
            Name,
            Date,
            [.. Lines],
            [
                .. Subtotals.Select(
                    (row, i) =>
                        row with
                        {
                            Budget = budget[i],
                            Outcome = outcome[i],
                            Forecast = forecast?[i] ?? row.Forecast,
                        }
                ),
            ]
        );

    private static FollowUpRow RowOf(BudgetLine line, Sek budgeted, Sek outcome, Fraction share, Sek? forecast) =>
        new(
            new(line.Name, line.Name),
            line.IsCost,
            budgeted,
            outcome,
            (budgeted.Kronor * share).ToNearest(Sek.FromOre(1)),
            forecast ?? (line.IsCost && outcome > budgeted ? outcome : budgeted)
        );

    private static FollowUpRow Subtotal(
        Wording name,
        (BudgetSection Section, FollowUpRow Row)[] rows,
        Func<BudgetSection, bool> isIn
    )
    {
        FollowUpRow[] within = [.. rows.Where(row => isIn(row.Section)).Select(row => row.Row)];
        return new(
            name,
            !isIn(BudgetSection.Income),
            within.Sum(row => row.Budget),
            within.Sum(row => row.Outcome),
            within.Sum(row => row.ExpectedByNow),
            within.Sum(row => row.Forecast)
        );
    }

    private static void CheckLines(OperatingPlan plan, IEnumerable<BudgetLine> lines, string parameter) =>
        Guard.Against.Problems(
            lines
                .Except(plan.Lines)
                .Select(line => $"'{line}' is not a line of the plan. Leave it out, or add it to the plan."),
            parameter
        );
}
