using static Finsam.Domain.Tests.Cases.Small;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>A line with its amounts, as printed.</summary>
public class BudgetRowTests
{
    [Fact]
    public void A_printed_row_has_a_cell_for_each_column()
    {
        Refusal.Of<ArgumentException>(
            "kronor",
            "'Kansli' needs 1 amounts, one for each column, and has 2. Give null where a cell is blank.",
            () => BudgetRow.Printed(Office, [Outcome], [null, 1])
        );
        IncomeStatement blank = new("Exempel", [Outcome], [BudgetRow.Printed(Office, [Outcome], [null])]);
        Assert.Null(blank[Office, Outcome]);
        Assert.Equal(Sek.Zero, blank.Totals(Outcome).Costs.Value);
        Assert.Empty(blank.Reconcile());
    }

    [Fact]
    public void A_column_that_stands_twice_or_is_null_is_refused_by_the_name_of_its_parameter()
    {
        Refusal.Of<ArgumentException>(
            "columns",
            "'Kansli' has two amounts in 'Utfall'. Keep one.",
            () => BudgetRow.Printed(Office, [Outcome, Outcome], [1, null])
        );
        Refusal.Of<ArgumentException>(
            "columns",
            "Number 2 of the columns is null. Leave it out.",
            () => BudgetRow.Printed(Office, [Outcome, null!], [1, 2])
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "'Kansli' has two amounts in 'Utfall'. Keep one.",
            () =>
                new BudgetRow(
                    Office,
                    [(Outcome, BudgetAmount.Typed(Sek.Zero)), (Outcome, BudgetAmount.Typed(Sek.Zero))]
                )
        );
    }
}
