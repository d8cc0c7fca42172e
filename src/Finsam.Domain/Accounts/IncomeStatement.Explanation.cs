namespace Finsam.Domain;

public sealed partial class IncomeStatement
{
    /// <summary>Where a line's amount in a column comes from.</summary>
    /// <returns>Its origin; a blank cell is explained as 0 kr.</returns>
    /// <exception cref="ArgumentException">The line or the column is null or not in the statement.</exception>
    public Explanation Explain(BudgetLine line, PlanColumn column)
    {
        BudgetAmount? origin = Origin(line, column);
        return new(
            Wording.Of($"{line}, {column}"),
            origin?.Known ?? Sek.Zero,
            [
                origin is null
                    ? new(new("tom cell, räknas inte med", "blank cell, takes no part"))
                    : new(origin.Origin, origin.Source, origin.Because),
            ]
        );
    }

    /// <summary>Where a column's result comes from.</summary>
    /// <returns>The steps: income, costs; the blank cells where no result is printed; and, where it is printed as
    /// something else, that.</returns>
    /// <exception cref="ArgumentException"><paramref name="column"/> is null or not in the statement.</exception>
    public Explanation ExplainResult(PlanColumn column)
    {
        StatementTotals totals = Totals(column);
        List<ExplanationStep> steps =
        [
            Step("intäkter", "income", totals.Income),
            Step("- kostnader", "- costs", totals.Costs),
        ];
        string[] blank = totals.Result.Printed is null ? Blank(column, _ => true) : [];
        if (blank.Length > 0)
        {
            string names = string.Join(", ", blank);
            steps.Add(new(new($"tomma celler, räknas inte med: {names}", $"blank cells, take no part: {names}")));
        }

        if (totals.Result.Difference != Sek.Zero)
        {
            steps.Add(
                new(
                    Wording.Of(
                        $"{totals.Result.Computed}, men tryckt {totals.Result.Value}",
                        $"{totals.Result.Computed}, but printed {totals.Result.Value}"
                    )
                )
            );
        }

        return new(new($"{column}, årets resultat", $"{column}, result"), totals.Result.Value, steps);
    }

    private static ExplanationStep Step(string swedish, string english, StatementTotal total) =>
        total.Difference == Sek.Zero
            ? new(Wording.Of($"{swedish}: {total.Value}", $"{english}: {total.Value}"))
            : new(
                Wording.Of(
                    $"{swedish}: {total.Value} (tryckt; raderna ger {total.Computed})",
                    $"{english}: {total.Value} (printed; the lines make {total.Computed})"
                )
            );
}
