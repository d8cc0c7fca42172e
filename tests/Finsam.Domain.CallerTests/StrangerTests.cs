namespace Finsam.Domain.CallerTests;

/// <summary>What met those who used the library for the first time.</summary>
public class StrangerTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);

    private static FederationYear Of(params Line[] lines) =>
        new(Höglandet.Federation, 2023, lines: new([Column.Budget(2023)], lines));

    [Fact]
    public void Computing_keeps_a_printed_opening_that_nothing_else_gives()
    {
        FederationYear year = Of(
            Line.Printed(Total.Opening, "Ingående", [100]),
            new("Intäkt", LineKind.OtherIncome, [50]),
            new("Kansli", LineKind.Administration, [170]),
            Line.Printed(Total.Costs, "Summa", [170])
        );
        Balancing balanced = year.Computing("Budget 2023").Balanced("Budget 2023", Reduction.InOrder(Kr(1), "Kansli"));
        Assert.Equal((Kr(20), Sek.Zero), (balanced.Gap, balanced.Year.Figures["Budget 2023", Total.Closing].Amount));
    }

    [Fact]
    public void What_is_not_known_names_the_cell_that_is_blank()
    {
        FederationYear year = Of(new("Kansli", LineKind.Administration, [1]), new("Kurs", LineKind.Competence, [null]));
        NotKnownException unknown = Assert.Throws<NotKnownException>(() => year.Explain("Budget 2023", Total.Costs));
        Assert.Contains("Kurs", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("Kurs", $"{unknown.Missing}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_position_of_a_role_tells_that_the_first_has_no_id_and_can_give_it_one()
    {
        FederationYear year = Höglandet.Year2023;
        Position second = new(Höglandet.Aneby, "SE-coach", 0.1m, NewYear, id: "b");
        Assert.Contains(
            "one of them has no id",
            Assert.Throws<ArgumentException>(() => year.Adding(second)).Message,
            StringComparison.Ordinal
        );
        Position first = year.Position(Höglandet.Aneby, "SE-coach");
        FederationYear both = year.With(new Position(first.Employer, first.Role, first.Scopes, id: "a")).Adding(second);
        Assert.Equal(first.Scopes, both.Position(Höglandet.Aneby, "SE-coach", "a").Scopes);
    }

    [Fact]
    public void A_name_that_is_nearly_right_is_asked_for()
    {
        FederationYear year = Of(new Line("Kansli", LineKind.Administration, [1]));
        Assert.Contains(
            "Did you mean 'Kansli'?",
            Assert.Throws<ArgumentException>(() => year.Explain("Budget 2023", "Kansliet")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Budget 2023/Kansli",
            Assert.Throws<ArgumentException>(() => year.Explain(Place.Parse("Budget 2023, Kansli"))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_population_of_other_ages_is_not_said_to_be_missing_altogether()
    {
        FederationYear year = new(
            Höglandet.Federation,
            2023,
            new(
                NewYear,
                Höglandet.Municipalities.Select(each => (each, 10L)),
                PopulationStatus.Official,
                "SCB",
                new AgeGroup(16, 64)
            ),
            [new(2023, Kr(4_000), Höglandet.Percentages)]
        );
        Assert.Contains(
            "16-64",
            Assert.Throws<ArgumentException>(() => year.Contributions.PerInhabitantOn(NewYear)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Balancing_leaves_what_positions_and_grants_cost_alone_and_knows_its_own_names()
    {
        FederationYear year = Höglandet.Year2023.Computing("Budget 2023");
        Assert.Contains(
            "follows from",
            Assert
                .Throws<ArgumentException>(() => year.Balanced("Budget 2023", Reduction.InOrder(Kr(1), "SE-Höglandet")))
                .Message,
            StringComparison.Ordinal
        );
        Balancing all = year.Balanced("Budget 2023", Reduction.InProportion(Kr(1)), closingAtLeast: Mkr(2));
        Assert.DoesNotContain(all.Changes, change => change.What.Name == "SE-Höglandet");
        Assert.Contains(
            "'Styrelse'",
            Assert
                .Throws<ArgumentException>(() => Reduction.InOrder(Kr(1), "Kansli").AtLeast("Styrelse", Kr(5)))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_budget_whose_day_is_not_known_is_not_called_late_for_one_decided_again()
    {
        FederationYear year = new(
            Höglandet.Federation,
            2023,
            lines: new(
                [Column.Budget(2023), Column.Budget(2023, decidedOn: new(2023, 5, 24)) with { Name = "Budget maj" }],
                [new("Kansli", LineKind.Administration, [1, 1])]
            )
        );
        Assert.DoesNotContain(year.Findings, finding => finding.Code == "FIN303");
        Assert.Contains(year.NotChecked, missing => missing.Codes.Contains("FIN303"));
    }

    [Fact]
    public void Room_in_a_column_that_prints_its_result_and_tells_no_income_is_not_known()
    {
        FederationYear year = Of(
            new("Kansli", LineKind.Administration, [1]),
            Line.Room("Utrymme"),
            Line.Printed(Total.Result, "Resultat", [5])
        );
        Assert.Null(year.Figures["Budget 2023", "Utrymme"].Known);
    }

    [Fact]
    public void Pay_for_days_without_a_rate_is_not_known_and_does_not_take_the_findings_along()
    {
        FederationYear year = new(
            Höglandet.Federation,
            2023,
            roles: [new("SE-coach", Rate.PerYear(Kr(465_000)), NewYear, Höglandet.Inferred, MonthRule.WholeMonths)],
            positions: [new(Höglandet.Aneby, "SE-coach", 1, new(2020, 1, 1))],
            paid: [new(Höglandet.Aneby, "SE-coach", YearParts.Months(2022)[0], Kr(1))]
        );
        Assert.Throws<NotKnownException>(() => year.Corrections);
        Assert.Contains(year.NotChecked, missing => missing.Codes.Contains("FIN202"));
        Assert.Empty(year.Findings);
    }

    [Fact]
    public void Next_keeps_a_budget_of_another_name_that_is_there()
    {
        FederationYear year = new(
            Höglandet.Federation,
            2023,
            lines: new(
                [Column.Budget(2023), Column.Budget(2024) with { Name = "Budget 2024 förslag" }],
                [new("Kansli", LineKind.Administration, [1, 2])]
            )
        );
        Assert.Equal(year.Lines, year.Next().Lines);
    }
}
