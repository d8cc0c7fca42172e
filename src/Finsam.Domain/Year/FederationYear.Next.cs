namespace Finsam.Domain;

public sealed partial class FederationYear
{
    private static readonly Wording NewYear = new("nytt år, ingen avrundning än", "a new year, nothing rounded yet");

    /// <summary>The next year, opened from this one: its budget goes on from the column that this year closes by; what
    /// is told by dates is carried over.</summary>
    /// <returns>
    /// The year. This year's decisions about contributions are carried over as preliminary, with their amounts and
    /// keys, where the next year has none. In the budget a line is computed where what it is made of is told; otherwise
    /// it is as it was, and a budget that is there already, or a plan of that year, is kept.
    /// </returns>
    /// <exception cref="ArgumentException">The federation ends with this year.</exception>
    public FederationYear Next()
    {
        int next = Year + 1;
        FederationYear year = new(
            _told with
            {
                Year = next,
                ContributionDecisions =
                [
                    .. ContributionDecisions,
                    .. SplitOf(next) is null && Federation.DaysIn(next) is not null
                        ? ContributionDecisions.Where(each => each.Year == Year).Select(each => each.CarriedOver())
                        : [],
                ],
                Paid = [],
                CashMovements = [.. CashMovements.Where(movement => movement.Day.Year >= next)],
                AccountsDrawnUpOn = null,
                Goals = [.. Goals.Select(goal => new Goal(goal.Name, goal.Target, english: goal.English))],
            }
        );
        Column budget = Finsam.Domain.Column.Budget(next, after: ClosingColumn?.Name);
        if (Lines.Columns.Any(column => column.Kind == ColumnKind.Budget && column.Year == next))
        {
            return year;
        }

        string? plan = Lines
            .Columns.LastOrDefault(column => column.Kind == ColumnKind.Plan && column.Year == next)
            ?.Name;
        FederationYear opened = year.Adding(budget, plan);
        return plan is null && budget.After is { } after
            ? opened.With(
                new LineTable(
                    opened.Lines.Columns,
                    opened.Lines.Lines.Select(line => opened.Continued(line, budget.Name, after))
                )
            )
            : opened;
    }

    /// <summary>A federation that takes over what others close with: their equity, positions, roles, initiatives and
    /// inhabitants.</summary>
    /// <param name="federation">The new federation, whose first day is in the year.</param>
    /// <param name="year">Its first year.</param>
    /// <param name="decision">Who has decided it.</param>
    /// <param name="years">The last years of those that end.</param>
    /// <returns>The year, which opens with what each closes with, by name; a policy for equity is carried over where
    /// all have the same.</returns>
    /// <exception cref="ArgumentException">Something is null, there is no year, the federation has no first day in
    /// <paramref name="year"/>, or what they carry over does not hold together; the message names all that is
    /// wrong.</exception>
    /// <exception cref="NotKnownException">It is not known what one of them closes with.</exception>
    public static FederationYear Merged(
        Federation federation,
        int year,
        RuleSource decision,
        IEnumerable<FederationYear> years
    )
    {
        FederationYear[] all = Guard.Against.NullItem(years);
        Guard.Against.Null(decision);
        Guard.Against.Wrong(
            Guard.Against.Null(federation).FirstDay?.Year != year,
            $"{federation} has no first day in {year}. Give one, from which it takes over.",
            nameof(federation)
        );
        Guard.Against.Wrong(all.Length == 0, $"Nothing is merged. Give the years that end.", nameof(years));
        return new(
            new YearInputs
            {
                Federation = federation,
                Year = year,
                Populations = all.Aggregate(PopulationTable.Empty, (table, each) => table.With(each.Populations)),
                Roles = [.. all.SelectMany(each => each.Roles).Distinct()],
                Positions = [.. all.SelectMany(each => each.Positions)],
                Initiatives = [.. all.SelectMany(each => each.Initiatives)],
                EquityPolicy = all.Select(each => each.EquityPolicy).Distinct().ToArray() is [var same] ? same : null,
                EquityChanges =
                [
                    .. all.Select(each => new EquityChange(
                        EquityMovement.TakenOver,
                        federation.FirstDay!.Value,
                        each.Equity.Closing.Amount,
                        each.Federation.Name,
                        decision
                    )),
                ],
            }
        );
    }

    private Line Continued(Line line, string budget, string after) =>
        line with
        {
            Cells =
            [
                .. line.Cells.SkipLast(1),
                line.Total is not null ? null
                : line.Source is not null && Figures[budget, line.Name].Known is not null ? Cell.Computed
                : line.Kind == LineKind.RoundingAdjustment ? Cell.Of(Sek.Zero, reason: NewYear)
                : Cell.Indexed(after),
            ],
        };
}
