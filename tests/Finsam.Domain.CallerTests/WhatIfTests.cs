namespace Finsam.Domain.CallerTests;

/// <summary>Callers 8, 9 and 11: alternatives side by side, the next year, and a thousand of them.</summary>
public class WhatIfTests
{
    private static readonly FederationYear Year = Höglandet.Year2023.Computing("Utfall 2023-06-30", "Prognos 2023");

    [Fact]
    public void What_is_changed_moves_the_figures_that_are_made_of_it()
    {
        FederationYear vacant = Year.With(
            Year.Position(Höglandet.Tranås, "SE-coach").Vacant(new(2023, 5, 1), new(2023, 6, 30))
        );
        FederationYear more = Year.With(
            Year.Position(Höglandet.Aneby, "SE-coach").Scoped(1.00m, from: new(2023, 5, 1))
        );
        FederationYear dearer = Year.With(
            Year.Role("SE-coach")
                .Indexed(Fraction.Percent(2.7m), from: new(2023, 7, 1), RuleSource.Agreed("nytt avtal"))
        );
        FederationYear raised = Year.RaisingContributions(2023, by: Fraction.Percent(5));

        Place coaches = new("Utfall 2023-06-30", "SE-Höglandet");
        Place result = new("Prognos 2023", Total.Result);
        Assert.Equal(Kr(1_817_375) - Kr(77_500), vacant[coaches].Amount);
        Assert.Equal(Kr(77_500), vacant[result].Amount - Year[result].Amount);
        Assert.Equal(Kr(77_500), Year[result].Amount - more[result].Amount);
        Assert.True(dearer[result].Amount < Year[result].Amount);
        Assert.Equal(Kr(8_437_800), raised.Contributions.Total);
        Assert.Equal(Kr(401_800), raised[result].Amount - Year[result].Amount);

        YearComparison moved = vacant.ComparedWith(Year);
        Assert.Contains(moved.Changes, change => change.Place == coaches && change.Difference == Kr(-77_500));
        Assert.Contains(moved.DidNotFollow, figure => figure.Place == new Place("Budget 2023", "SE-Höglandet"));

        Alternatives side = new([
            ("Som i dag", Year),
            ("Vakans", vacant),
            ("Aneby 1,00", more),
            ("Bidrag +5 %", raised),
        ]);
        Assert.Equal(Kr(401_800), side["Bidrag +5 %", result].Amount - side["Som i dag", result].Amount);
        Assert.Contains(
            "Vakans",
            $"{side.ToTable([coaches, result, Year.Equity.Closing.Place])}",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_initiative_ends_in_June()
    {
        FederationYear year = new(
            Höglandet.Federation,
            2021,
            initiatives:
            [
                new(
                    "IT-spåret",
                    InitiativeKind.Individual,
                    Höglandet.Eksjö,
                    new(2021, 1, 1),
                    grants: [new(2021, Kr(200_000))]
                ),
            ],
            lines: new([Column.Budget(2021)], [Line.Grants("IT-spåret")])
        );
        FederationYear ended = year.With(year.Initiative("IT-spåret").Ended(on: new(2021, 6, 30)));
        Assert.Equal(Kr(100_000), ended.Figures["Budget 2021", "IT-spåret"].Amount);
    }

    [Fact]
    public void The_next_year_opens_from_this_one()
    {
        FederationYear next = Höglandet.Year2023.Next();
        Assert.Equal(2024, next.Year);
        Assert.Equal(Kr(1_512_650), next.Figures["Budget 2024", Total.Opening].Amount);
        Assert.Equal(Kr(8_036_000), next.Figures["Budget 2024", Total.Contributions].Amount);
        Assert.Equal(Kr(3_743_250), next.Figures["Budget 2024", "SE-Höglandet"].Amount);
        Assert.NotNull(next.Figures["Budget 2024", Total.Closing].Known);
        Assert.Equal(Kr(1_512_650), next.Equity.Opening.Amount);
    }

    [Fact]
    public void A_table_pasted_from_Excel_becomes_the_lines_of_a_year()
    {
        LineMap names = new([
            new("Verksamhet", LineKind.Individual),
            new("Kansli", LineKind.Administration),
            new("SE-Höglandet", new LineSource.Payouts("SE-coach")),
            new("Summa kostnader", Total.Costs),
        ]);
        LineTableReading reading = LineTable.Read(
            "tkr\tBudget 2024\tPrognos 2024\nSE-Höglandet\t=\t3 700\nKansli\t1 000\t1 010\nSumma kostnader\t\t4 710",
            names
        );

        Assert.Empty(reading.Problems);
        LineTable table = Assert.IsType<LineTable>(reading.Table);
        FederationYear year = Höglandet.Year2023.Next().With(table);
        Assert.Equal(Kr(3_743_250), year.Figures["Budget 2024", "SE-Höglandet"].Amount);
        Assert.Equal(Kr(4_710_000), year.Figures["Prognos 2024", Total.Costs].Amount);
    }

    [Fact]
    public void A_thousand_years_differ_by_chance()
    {
        FederationYear year = Höglandet.Year2023.Computing("Prognos 2023");
        Random random = new(2023);
        Sek[] closings =
        [
            .. Enumerable
                .Range(0, 100)
                .Select(_ =>
                    year.With(
                            year.Positions[random.Next(year.Positions.Count)]
                                .Vacant(from: new LocalDate(2023, 1, 1).PlusMonths(random.Next(12)))
                        )
                        .RaisingContributions(2023, by: Fraction.Percent(random.Next(0, 6)))
                        .Equity.Closing.Amount
                )
                .Order(),
        ];
        Assert.True(closings[0] < closings[^1]);
        Assert.True(closings[0] >= year.Equity.Closing.Amount);
    }
}
