using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Höglandet's budget 2023, followed up at 30 June as its half-year report has it.</summary>
public class FollowUpTests
{
    private static readonly LocalDate June = new(2023, 6, 30);

    /// <summary>Blank cells are 0 kr, as they are where a budget is followed up, and no sum is printed.</summary>
    private static readonly FederationYear Year = new(
        Hoglandet.Federation,
        2023,
        lines: new(
            [Column.Budget(2023), Column.OutcomeThrough(June), Column.Forecast(2023)],
            SourceDocuments
                .Höglandet2023.Lines.Lines.Where(line => line.Total is null)
                .Select(line => new Line(
                    line.Name,
                    line.IsIncome ? LineKind.OtherIncome
                        : line.Kind is LineKind.Board or LineKind.Administration or LineKind.Audit
                            ? LineKind.Administration
                        : LineKind.Individual,
                    SourceDocuments
                        .Höglandet2023.Lines.Columns.Skip(1)
                        .Select(column => SourceDocuments.Höglandet2023.Figures[column.Name, line.Name].Known)
                        .Select(amount => Cell.Of(amount ?? Sek.Zero))
                ))
        )
    );

    [Fact]
    public void Lines_and_sums_set_outcome_and_forecast_beside_the_budget()
    {
        FollowUp followUp = Year.FollowUpOn(June);
        Assert.Equal([8_036_000m, 6_845_500, 1_208_500, 8_054_000], followUp.Totals.Select(row => Kronor(row.Budget)));
        Assert.Equal([6_027_067m, 3_009_154, 827_133, 3_836_287], followUp.Totals.Select(row => Kronor(row.Outcome)));
        Assert.Equal(
            [8_136_068m, 6_339_500, 1_499_500, 7_839_000],
            followUp.Totals.Select(row => Kronor(row.Forecast))
        );
        Assert.Equal([false, true, true, true], followUp.Totals.Select(row => row.IsCost));
        FollowUpRow office = Row(followUp, "Tjänsteperson");
        Assert.Equal(Kr(255_000), office.Variance);
        Assert.Equal(new Fraction(255, 865), office.VarianceShare);
        Assert.True(office.IsForecastAboveBudget);
        Assert.False(office.IsOutcomeAboveBudget);
        Assert.Equal(Sek.FromOre(42_894_521), office.ExpectedByNow);
        Assert.Equal("Utfall 2023-06-30/Tjänsteperson", $"{office.Place}");
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
        Assert.True(Row(followUp, "Välfärdsguiden").IsOutcomeAboveBudget);
        FollowUpRow interest = Row(followUp, "Ränta");
        Assert.Null(interest.VarianceShare);
        Assert.False(interest.IsForecastAboveBudget);
        Assert.Equal(
            (June, "Budget 2023", "Prognos 2023"),
            (followUp.Day, $"{followUp.Budget}", $"{followUp.Forecast}")
        );
        Assert.Null(followUp.FirstBudget);
    }

    [Fact]
    public void It_prints_a_row_for_each_line_and_sum()
    {
        string[] rows = Year.FollowUpOn(June).ToString().Plain().Split('\n');
        Assert.Equal(Year.Lines.Lines.Count + 5, rows.Length);
        Assert.Equal(
            "                                         Budget 2023 Utfall 2023-06-30         bör vara      Prognos 2023         avvikelse".Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            ),
            rows[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Equal(
            "Tjänsteperson  865 000 kr  567 678 kr  428 945,21 kr  1 120 000 kr  255 000 kr",
            Squeezed(rows.Single(row => row.StartsWith("Tjänsteperson", StringComparison.Ordinal)))
        );
        Assert.Equal(
            "total costs  8,054,000 kr  3,836,287 kr  3,993,901.38 kr  7,839,000 kr  -215,000 kr",
            Squeezed(Year.FollowUpOn(June).ToString(Language.English).Plain().Split('\n')[^1])
        );
    }

    [Fact]
    public void A_line_may_have_its_own_profile_and_without_a_forecast_the_budget_is_expected_or_what_is_spent()
    {
        FederationYear year = new(
            Year.Federation,
            2023,
            lines: new(Year.Lines.Columns.Take(2), Year.Lines.Lines.Select(line => Cut(line, 2)))
        );
        FollowUp followUp = year.FollowUpOn(June, [("IT-spåret", new(1, 2))]);
        FollowUpRow row = Row(followUp, "IT-spåret");
        Assert.Equal(row.Outcome, row.ExpectedByNow);
        Assert.Equal(row.Budget, row.Forecast);
        Assert.Equal(Kr(51_000), Row(followUp, "Välfärdsguiden").Forecast);
        Assert.Equal(Sek.FromOre(42_894_521), Row(followUp, "Tjänsteperson").ExpectedByNow);
        Assert.Null(followUp.Forecast);
        FollowUpRow interest = Row(year.With("Utfall 2023-06-30", "Ränta", 500).FollowUpOn(June), "Ränta");
        Assert.Equal((Kr(500), Sek.Zero, false), (interest.Outcome, interest.Forecast, interest.IsOutcomeAboveBudget));
        Assert.Equal(
            ["Välfärdsguiden", "Övrig administration"],
            followUp.AboveBudget.Select(each => each.Name.Swedish)
        );
        Assert.Contains("väntas", followUp.ToString(), StringComparison.Ordinal);
        Assert.Contains("expected", followUp.ToString(Language.English), StringComparison.Ordinal);
        Assert.Equal(Kr(0), Row(year.FollowUpOn(June, [("IT-spåret", 0)]), "IT-spåret").ExpectedByNow);
        Assert.Equal(Kr(562_500), Row(year.FollowUpOn(June, [("IT-spåret", 1)]), "IT-spåret").ExpectedByNow);
    }

    /// <summary>Half a coach from March is paid four of ten months by June; half of the state's contribution is income, and all of
    /// the others'. What no line says goes by days: 182 of 366.</summary>
    [Fact]
    public void What_a_line_is_made_of_says_how_much_of_its_budget_should_be_used()
    {
        LocalDate june = new(2024, 6, 30);
        Federation federation = Hoglandet.Federation;
        FederationYear year = new(
            federation,
            2024,
            contributionDecisions:
            [
                new(2024, Kr(8_000_000), Hoglandet.Percentages, recognition: Recognition.StateByHalfYear),
            ],
            roles: [HoglandetPositions.SeRole],
            positions:
            [
                new Position(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.5m, new(2024, 1, 1)).Vacant(
                    new(2024, 1, 1),
                    new(2024, 2, 29)
                ),
            ],
            lines: new(
                [Column.Budget(2024), Column.OutcomeThrough(june)],
                [
                    .. Line.Contributions(federation),
                    Line.Payouts("Coacher", HoglandetPositions.SeCoach, [200_000, Cell.Computed]),
                    Line.Payouts("Inget år", HoglandetPositions.SeCoach, [null, Cell.Computed]),
                    Line.Printed(Total.Income, "Intäkter", [8_000_366, null]),
                    Line.Printed(Total.Costs, "Kostnader", [200_183, null]),
                ]
            )
        );
        FollowUp followUp = year.FollowUpOn(june);
        Assert.Equal(Kr(120_000), Row(followUp, "Aneby").ExpectedByNow);
        Assert.Equal(Kr(2_000_000), Row(followUp, "Försäkringskassan").ExpectedByNow);
        Assert.Equal(Kr(80_000), Row(followUp, "Coacher").ExpectedByNow);
        Assert.Null(Row(followUp, "Inget år").ExpectedByNow);
        Assert.Equal([Kr(6_000_182), null, null, Kr(80_091)], followUp.Totals.Select(row => row.ExpectedByNow));
        Assert.Equal(Kr(50_000), Row(year.FollowUpOn(june, [("Coacher", 0.25m)]), "Coacher").ExpectedByNow);

        // Where nobody is paid in the year, or not all of it is told, the days say it.
        Position position = year.Position(Hoglandet.Aneby, HoglandetPositions.SeCoach);
        Position from = new(position.Employer, position.Role, 0.5m, new(2024, 3, 1));
        Assert.All(
            new[] { position.Vacant(new(2024, 1, 1)), from },
            other =>
                Assert.Equal(Sek.FromOre(99_453_55), Row(year.With(other).FollowUpOn(june), "Coacher").ExpectedByNow)
        );
    }

    [Fact]
    public void What_equals_its_budget_is_not_above_it_and_what_is_blank_is_not_known()
    {
        FederationYear year = Year.With("Utfall 2023-06-30", "IT-spåret", 562_500)
            .With("Utfall 2023-06-30", "Välfärdsguiden", null)
            .With("Budget 2023", "Inspirationsdag", null);
        FollowUp followUp = year.FollowUpOn(June);
        Assert.DoesNotContain("IT-spåret", followUp.AboveBudget.Select(row => row.Name.Swedish));
        FollowUpRow guide = Row(followUp, "Välfärdsguiden");
        Assert.Null(guide.Outcome);
        Assert.False(guide.IsOutcomeAboveBudget);
        FollowUpRow day = Row(followUp, "Inspirationsdag");
        Assert.Null(day.Budget);
        Assert.Null(day.ExpectedByNow);
        Assert.Null(day.Variance);
        Assert.False(day.IsForecastAboveBudget);
        Assert.Equal("Inspirationsdag  –  1 093 kr  –  140 000 kr  –", Squeezed(day.ToString().Plain()));
        Assert.Null(followUp.Totals[^1].Budget);
    }

    [Fact]
    public void A_budget_decided_again_is_followed_up_from_its_day_and_the_first_stands_beside_it()
    {
        FederationYear again = Year.Adding(
            new Column("Budget 2023 maj", ColumnKind.Budget, YearParts.Year(2023), decidedOn: new(2023, 5, 24)),
            like: "Budget 2023",
            [("Tjänsteperson", 1_110_000), ("Framtida projekt", 200_000)]
        );
        FollowUp followUp = again.FollowUpOn(June);
        Assert.Equal(("Budget 2023 maj", "Budget 2023"), ($"{followUp.Budget}", $"{followUp.FirstBudget}"));
        FollowUpRow office = Row(followUp, "Tjänsteperson");
        Assert.Equal((Kr(1_110_000), Kr(865_000), Kr(10_000)), (office.Budget, office.FirstBudget, office.Variance));
        string[] rows = followUp.ToString().Plain().Split('\n');
        Assert.Contains("Budget 2023 maj", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            "Tjänsteperson  1 110 000 kr  865 000 kr  567 678 kr  550 438,36 kr  1 120 000 kr  10 000 kr",
            Squeezed(rows.Single(row => row.StartsWith("Tjänsteperson", StringComparison.Ordinal)))
        );
        FederationYear march = again.Adding(Column.OutcomeThrough(new(2023, 3, 31)), like: "Utfall 2023-06-30");
        FollowUp early = march.FollowUpOn(new(2023, 3, 31));
        Assert.Equal("Budget 2023", $"{early.Budget}");
        Assert.Null(early.FirstBudget);
        FederationYear same = march.Adding(Column.OutcomeThrough(new(2023, 5, 24)), like: "Utfall 2023-06-30");
        Assert.Equal("Budget 2023 maj", $"{same.FollowUpOn(new(2023, 5, 24)).Budget}");
    }

    /// <summary>Of the 122 days from 1 September, 61 have passed by 31 October.</summary>
    [Fact]
    public void In_the_year_that_a_federation_is_formed_its_own_days_pass()
    {
        FederationYear formed = new(
            new Federation("Nytt", Year.Federation.Memberships, firstDay: new(2023, 9, 1)),
            2023,
            lines: new(
                [Column.Budget(2023), new("Utfall", ColumnKind.Outcome, new(new(2023, 9, 1), new(2023, 10, 31)))],
                [new("Kansli", LineKind.Administration, [122_000, 50_000])]
            )
        );
        Assert.Equal(Kr(61_000), formed.FollowUpOn(new(2023, 10, 31)).Lines[0].ExpectedByNow);
    }

    [Fact]
    public void What_is_not_there_to_follow_up_is_refused_and_the_message_says_what_to_add()
    {
        Refusal.Of<ArgumentException>(
            "day",
            "The table has no outcome of 2023 through 2023-03-31. Add Column.OutcomeThrough(new(2023, 3, 31)).",
            () => Year.FollowUpOn(new(2023, 3, 31))
        );
        Refusal.Of<ArgumentException>(
            "day",
            "The table has no budget of 2023 that is in force on 2023-06-30. Add its column. "
                + "The table has no outcome of 2023 through 2023-06-30.",
            () => new FederationYear(Year.Federation, 2023).FollowUpOn(June)
        );
        FederationYear outcomes = Year.Adding(Column.Outcome(2022), like: "Utfall 2023-06-30");
        Refusal.Of<ArgumentException>(
            "day",
            "The table has no outcome of 2023 through 2022-12-31.",
            () =>
                outcomes
                    .Adding(Column.OutcomeIn(YearParts.Quarters(2023)[1]), like: "Utfall 2023-06-30")
                    .FollowUpOn(new(2022, 12, 31))
        );
        Refusal.Of<ArgumentException>(
            "day",
            "2023-07-01 is a day of the calendar Julian. Give it by ISO",
            () => Year.FollowUpOn(new LocalDate(2023, 7, 1, CalendarSystem.Julian))
        );
    }

    [Fact]
    public void A_profile_is_a_share_of_one_line()
    {
        Refusal.Of<ArgumentException>(
            "profiles",
            "'Aneby' should be used to 3/2 by 2023-06-30. Give a share from 0 to 1. "
                + "'Ränta' should be used to -1/2 by 2023-06-30. Give a share from 0 to 1. "
                + "There is no line 'IT-spår'. Did you mean 'IT-spåret'?",
            () => Year.FollowUpOn(June, [("Aneby", 1.5m), ("Ränta", -0.5m), ("IT-spår", 0.5m)])
        );
        Refusal.Of<ArgumentException>(
            "profiles",
            "'Ränta' has 2 profiles. Keep one.",
            () => Year.FollowUpOn(June, [("Ränta", 1), ("Ränta", 0)])
        );
        FederationYear printed = Year.Adding(Line.Printed(Total.Costs, "Summa kostnader", [1, 2, 3]));
        Refusal.Of<ArgumentException>(
            "profiles",
            "There is no line 'Summa kostnader'.",
            () => printed.FollowUpOn(June, [("Summa kostnader", 1)])
        );
        Assert.Equal(Kr(2), printed.FollowUpOn(June).Totals[^1].Outcome);
        Assert.Equal(Year.Lines.Lines.Count, printed.FollowUpOn(June).Lines.Count);
    }

    private static Line Cut(Line line, int columns) => new(line.Name, line.Kind, line.Cells.Take(columns));

    private static FollowUpRow Row(FollowUp followUp, string name) =>
        followUp.Lines.Single(row => row.Name.Swedish == name);

    private static decimal Kronor(Sek? amount) => amount!.Value.Kronor;

    /// <summary>The cells with two spaces between them.</summary>
    private static string Squeezed(string row) =>
        string.Join("  ", row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>No forecast: what is expected of a sum is what is expected of its lines, not the larger of its own two.</summary>
    [Fact]
    public void What_is_expected_of_a_sum_is_that_of_its_lines()
    {
        FederationYear year = Following(Column.OutcomeThrough(new(2024, 6, 30)));
        FollowUp followUp = year.FollowUpOn(new(2024, 6, 30));
        Assert.Equal(
            [Kr(120), Kr(1_000), Kr(1_000), Kr(120), Kr(1_120)],
            followUp.Lines.Concat(followUp.Totals).Where(row => row.IsCost).Select(row => row.Forecast!.Value)
        );
        Assert.Equal(Kr(20), followUp.Totals[^1].Variance);
    }

    /// <summary>The year is over: it is expected to come to what it came to.</summary>
    [Fact]
    public void A_year_that_is_over_is_expected_to_come_to_its_outcome()
    {
        FollowUp followUp = Following(Column.Outcome(2024)).FollowUpOn(new(2024, 12, 31));
        Assert.Equal(
            [Kr(120), Kr(400), Kr(400), Kr(120), Kr(520)],
            followUp.Lines.Concat(followUp.Totals).Where(row => row.IsCost).Select(row => row.Forecast!.Value)
        );
    }

    private static FederationYear Following(Column outcome) =>
        new(
            Hoglandet.Federation,
            2024,
            lines: new(
                [Column.Budget(2024), outcome],
                [
                    new("Bidrag", LineKind.OtherIncome, [1_200, 1_200]),
                    new("Kansli", LineKind.Administration, [100, 120]),
                    new("Insats", LineKind.Individual, [1_000, 400]),
                ]
            )
        );
}
