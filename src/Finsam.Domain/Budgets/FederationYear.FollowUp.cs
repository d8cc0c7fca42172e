namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>Follows the budget in force on a day up: beside it the first budget, where there is another, the
    /// outcome through the day, and the last forecast.</summary>
    /// <param name="day">The last day of an outcome of the year.</param>
    /// <param name="profiles">The share of a line that should be used by the day, where neither what it is made of nor
    /// the share of the year's days that has passed says it.</param>
    /// <exception cref="ArgumentException">The day is not by the ISO calendar, the table has no budget in force on it
    /// or no outcome through it, or a profile is for no line, is one of two for a line, or is not from 0 to
    /// 1.</exception>
    public FollowUp FollowUpOn(LocalDate day, IEnumerable<(string Line, Fraction Share)>? profiles = null)
    {
        Guard.Against.OtherCalendar(day);
        Column? budget = BudgetOn(day);
        Column? outcome = OutcomeThrough(day);
        Guard.Against.Problems(
            [
                budget is null
                    ? Message.Of($"The table has no budget of {Year} that is in force on {day.Iso()}. Add its column.")
                    : "",
                outcome is null
                    ? Message.Of($"The table has no outcome of {Year} through {day.Iso()}. ")
                        + $"Add Column.OutcomeThrough(new({day.Year}, {day.Month}, {day.Day}))."
                    : "",
            ],
            nameof(day)
        );
        (string Line, Fraction Share)[] own = [.. profiles ?? []];
        string[] names = [.. Lines.Lines.Where(line => line.Total is null).Select(line => line.Name)];
        Guard.Against.Repeated(
            own,
            each => each.Line,
            same => Message.Of($"'{same.Key}' has {same.Count()} profiles. Keep one."),
            nameof(profiles)
        );
        Guard.Against.Problems(
            [
                .. from each in own
                where each.Share < Fraction.Zero || each.Share > Fraction.One
                select Message.Of($"'{each.Line}' should be used to {each.Share} by {day.Iso()}. ")
                    + "Give a share from 0 to 1.",
                .. own.Where(each => !names.Contains(each.Line))
                    .Select(each => $"There is no line '{each.Line}'. {Names.Meant(each.Line, names, "line")}"),
            ],
            nameof(profiles)
        );
        Column[] budgets = [.. Lines.Columns.Where(column => column.Kind == ColumnKind.Budget && column.Year == Year)];
        Column first = budgets.MinBy(column => column.DecidedOn ?? LocalDate.MinIsoValue)!;
        return new(
            this,
            day,
            budget!,
            first == budget ? null : first,
            outcome!,
            Lines.Columns.LastOrDefault(column => column.Kind == ColumnKind.Forecast && column.Year == Year),
            own.ToDictionary(each => each.Line, each => each.Share, StringComparer.Ordinal)
        );
    }

    // How much of what a line is made of an outcome should have; null where that does not say.
    internal Fraction? ShareBy(Column outcome, Column budget, Line line) =>
        line.Source is LineSource.Contribution or LineSource.Payouts
        && AmountIn(outcome, line.Source).Amount is { } byNow
        && AmountIn(budget, line.Source).Amount is { Ore: not 0 } inAll
            ? new(byNow.Ore, inAll.Ore)
            : null;

    // From the first day of the year.
    internal Column? OutcomeThrough(LocalDate day) =>
        Lines.Columns.LastOrDefault(column =>
            column.Kind == ColumnKind.Outcome
            && column.Year == Year
            && column.Days.End == day
            && column.Days.Start <= Days.Start
            && day >= Days.Start
        );
}
