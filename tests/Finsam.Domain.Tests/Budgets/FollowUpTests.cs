using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Höglandet's budget 2023, followed up at 30 June as its half-year report has it.</summary>
public class FollowUpTests
{
    private static readonly PlanColumn Budget = new(
        "Budget 2023",
        2023,
        PlanColumnKind.Budget,
        Sek.FromKronor(1_215_582)
    );
    private static readonly LocalDate June = new(2023, 6, 30);

    private static readonly (BudgetLine Line, string[] Cells)[] Table =
    [
        .. PrintedTable
            .Read("hoglandet-2023-statement.csv")
            .Where(row => row[0] != "tryckt_summa")
            .Select(row =>
                (
                    new BudgetLine(
                        row[1],
                        row[0] switch
                        {
                            "intakter" => BudgetLineKind.Contribution,
                            "verksamhet" => BudgetLineKind.IndividualInitiative,
                            _ => BudgetLineKind.Administration,
                        }
                    ),
                    row
                )
            ),
    ];

    private static readonly OperatingPlan Plan = new(
        [Budget],
        Table.Select(row => BudgetRow.Typed(row.Line, [Budget], [Kr(row.Cells[3])]))
    );

    [Fact]
    public void Rows_and_subtotals_set_outcome_and_forecast_beside_the_budget()
    {
        BudgetFollowUp followUp = BudgetFollowUp.For(Plan, Budget, June, Column(4), Column(5));
        Assert.Equal(
            [8_036_000m, 6_845_500, 1_208_500, 8_054_000],
            followUp.Subtotals.Select(row => row.Budget.Kronor)
        );
        Assert.Equal([6_027_067m, 3_009_154, 827_133, 3_836_287], followUp.Subtotals.Select(row => row.Outcome.Kronor));
        Assert.Equal(
            [8_136_068m, 6_339_500, 1_499_500, 7_839_000],
            followUp.Subtotals.Select(row => row.Forecast.Kronor)
        );
        FollowUpRow office = followUp.Lines.Single(row => row.Name.Swedish == "Tjänsteperson");
        Assert.Equal(Sek.FromKronor(255_000), office.Variance);
        Assert.Equal(new Fraction(255, 865), office.VarianceShare);
        Assert.True(office.IsForecastAboveBudget);
        Assert.False(office.IsOutcomeAboveBudget);
        Assert.Equal(Sek.FromOre(42_894_521), office.ExpectedByNow);
        Assert.Equal(
            [
                "Inspirationsdag",
                "Välfärdsguiden",
                "Tjänsteperson",
                "Övrig administration",
                "Ekonomihantering",
                "Utbildning styrelse och beredningsgrupp",
            ],
            followUp.AboveBudget.Select(row => row.Name.Swedish)
        );
        Assert.True(followUp.Lines.Single(row => row.Name.Swedish == "Välfärdsguiden").IsOutcomeAboveBudget);
        FollowUpRow interest = followUp.Lines.Single(row => row.Name.Swedish == "Ränta");
        Assert.Null(interest.VarianceShare);
        Assert.False(interest.IsForecastAboveBudget);
        Assert.Equal("Budget 2023, 2023-06-30", followUp.ToString());
    }

    [Fact]
    public void A_line_may_have_its_own_profile_and_what_is_left_out_is_as_budgeted()
    {
        BudgetLine spår = Table.Single(row => row.Line.Name == "IT-spåret").Line;
        BudgetFollowUp followUp = BudgetFollowUp.For(
            Plan,
            Budget,
            June,
            new Dictionary<BudgetLine, Sek> { [spår] = Sek.FromKronor(281_250) },
            profiles: new Dictionary<BudgetLine, Fraction> { [spår] = new(1, 2) }
        );
        FollowUpRow row = followUp.Lines.Single(each => each.Name.Swedish == "IT-spåret");
        Assert.Equal(row.Outcome, row.ExpectedByNow);
        Assert.Equal(row.Budget, row.Forecast);
        Assert.Equal(
            Sek.FromKronor(51_000),
            BudgetFollowUp
                .For(Plan, Budget, June, Column(4))
                .Lines.Single(each => each.Name.Swedish == "Välfärdsguiden")
                .Forecast
        );
        Assert.Equal(Sek.Zero, followUp.Lines[0].Outcome);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Dictionary<BudgetLine, Sek> none = [];
        BudgetLine other = new("Annat", BudgetLineKind.Administration);
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "2022-12-31 is not in 2023, the year of 'Budget 2023'. Give a day in that year.",
            () => BudgetFollowUp.For(Plan, Budget, new LocalDate(2022, 12, 31), none)
        );
        Refusal.Of<ArgumentException>(
            "outcomes",
            "'Annat' is not a line of the plan. Leave it out, or add it to the plan.",
            () => BudgetFollowUp.For(Plan, Budget, June, new Dictionary<BudgetLine, Sek> { [other] = Sek.Zero })
        );
        Refusal.Of<ArgumentException>(
            "profiles",
            "'Aneby kommun' should be used to 3/2 by 2023-06-30. Give a share from 0 to 1.",
            () =>
                BudgetFollowUp.For(
                    Plan,
                    Budget,
                    June,
                    none,
                    profiles: new Dictionary<BudgetLine, Fraction> { [Plan.Lines[0]] = 1.5m }
                )
        );
    }

    [Fact]
    public void A_column_of_another_plan_and_a_day_by_another_calendar_are_refused()
    {
        Dictionary<BudgetLine, Sek> none = [];
        Refusal.Of<ArgumentException>(
            "budget",
            "'Budget 2023' is not a column of the plan.",
            () => BudgetFollowUp.For(Plan, new PlanColumn("Budget 2023", 2023, PlanColumnKind.Budget), June, none)
        );
        Refusal.Of<ArgumentException>(
            "date",
            "2023-07-01 is a day of the calendar Julian. Give it by ISO",
            () => BudgetFollowUp.For(Plan, Budget, new LocalDate(2023, 7, 1, CalendarSystem.Julian), none)
        );
    }

    private static Dictionary<BudgetLine, Sek> Column(int column) =>
        Table.ToDictionary(row => row.Line, row => Kr(row.Cells[column]));

    private static Sek Kr(string cell) => cell.Length == 0 ? Sek.Zero : Sek.FromKronor(decimal.Parse(cell));
}
