namespace Finsam.Domain;

public sealed partial class FederationYear
{
    /// <summary>Fills an outcome column from a bookkeeping file by <see cref="AccountRules"/>, and the balance sheet of
    /// its last day.</summary>
    /// <param name="file">The file.</param>
    /// <param name="column">The column, such as <c>Column.OutcomeThrough(new(2024, 6, 30))</c>; one more where the
    /// table has none of its name.</param>
    /// <returns>The year and every account: what lines take and what no line takes make the result of the days. A line
    /// that no rule names stays as it was.</returns>
    /// <remarks>Signs are turned here and nowhere else: in the bookkeeping income, equity and debts are negative. The
    /// year's result in the balance sheet is what income and costs come to since the first day of the file's
    /// year.</remarks>
    /// <exception cref="ArgumentException">The column is no outcome, or cannot stand in the table.</exception>
    /// <exception cref="OverflowException">A sum is more than can be held.</exception>
    public BookedOutcome Booked(SieFile file, Column column)
    {
        Guard.Against.Null(file);
        Guard.Against.Wrong(
            Guard.Against.Null(column).Kind != ColumnKind.Outcome,
            $"'{column}' is no outcome. Bookkeeping fills a column such as Column.Outcome(2024).",
            nameof(column)
        );
        FederationYear before = Lines.Columns.Any(each => each.Name == column.Name) ? this : Adding(column);
        column = before.Column(column.Name);
        List<Wording> doubts = [];
        if (file.OrganisationNumber is { } number && Federation.OrganisationNumber is { } own && number != own)
        {
            doubts.Add(
                Wording.Of(
                    $"Filen är en annan organisations: {number}, förbundet har {own}.",
                    $"The file is another organisation's: {number}; the federation has {own}."
                )
            );
        }

        DateInterval days = column.Days;
        SieYear? booked = file.Years.FirstOrDefault(year => year.Days.Contains(days));
        if (booked is null)
        {
            Wording years =
                file.Years.Count == 0
                    ? new("inget", "none")
                    : Wording.Joined(", ", file.Years.Select(year => year.Words));
            doubts.Add(
                Wording.Of(
                    $"Filen har inget år som omfattar {Dates.Span(days.Start, days.End)}; den har {years}.",
                    $"The file has no year that holds {Dates.Span(days.Start, days.End)}; it has {years}."
                )
            );
            return new(file, this, column, [], doubts, null);
        }

        if (booked.Number == 0 && file.Through is { } through && through < days.End)
        {
            doubts.Add(
                Wording.Of(
                    $"Filen gäller till och med {through.Iso()}, kolumnen till och med {days.End.Iso()}.",
                    $"The file is through {through.Iso()}, the column through {days.End.Iso()}."
                )
            );
        }

        SieAmounts amounts = new(file, booked, days, AccountRules.Any(rule => rule.Code is not null));
        Booking booking = new(before, file, amounts);
        return new(
            file,
            booking.Fill(column),
            column,
            booking.Accounts,
            doubts,
            Wording.Of($"Utfallet är {amounts.How}.", $"The outcome is {amounts.How}.")
        );
    }
}
