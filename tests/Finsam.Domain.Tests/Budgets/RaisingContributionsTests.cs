using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.FinnvedenYear;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Contributions that are typed in a budget, raised or lowered by the shares of the law.</summary>
public class RaisingContributionsTests
{
    private static readonly Federation Gotland = new(
        "Gotland",
        [Member.MunicipalityInNoRegion("Gotland", "0980"), .. Member.State]
    );

    /// <summary>5 415 900 kr are no whole number of 400 kr, so the members are asked for 5 416 000 kr.</summary>
    [Fact]
    public void Five_per_cent_of_Finnveden_2022_is_half_a_quarter_and_a_quarter_in_whole_hundreds()
    {
        FederationYear raised = Year.RaisingContributions(2022, by: Fraction.Percent(5), unit: Kr(100));
        Assert.Equal(
            [546_300m, 177_200, 630_500, 1_354_000, 2_708_000],
            FinnvedenYear.Lines[..5].Select(line => raised.Figures[Plan2022, line].Amount.Kronor)
        );
        Assert.Equal(Kr(5_416_000), raised.Figures[Plan2022, Total.Contributions].Amount);
        Assert.Equal(
            [5_158_000m, 5_158_000],
            new[] { Budget2021, Plan2023 }.Select(column => raised.Figures[column, Total.Income].Amount.Kronor)
        );
    }

    [Fact]
    public void What_follows_moves_room_and_the_openings_after_it()
    {
        FederationYear raised = Year.RaisingContributions(2021, by: Fraction.Percent(3), unit: Kr(100));
        Assert.Equal(Kr(5_158_000 + 154_800), raised.Figures[Budget2021, Total.Income].Amount);
        Assert.Contains(
            "Budget 2021, Utrymme nya insatser: 2 800 000 kr -> 3 000 000 kr (200 000 kr)",
            raised.ComparedWith(Year).Changes.Select(change => change.ToString().Plain())
        );
        Assert.Equal(raised.Figures[Budget2021, Total.Closing].Amount, raised.Figures[Plan2022, Total.Opening].Amount);
    }

    [Fact]
    public void Three_per_cent_of_2022_are_the_amounts_that_the_plan_would_have()
    {
        FederationYear raised = Year.RaisingContributions(2022, by: Fraction.Percent(3), unit: Kr(100));
        Assert.Equal(
            [535_900m, 173_800, 618_500, 1_328_200, 2_656_400],
            FinnvedenYear.Lines[..5].Select(line => raised.Figures[Plan2022, line].Amount.Kronor)
        );
        Assert.Equal(Kr(3_400_000), raised.Figures[Plan2022, FinnvedenYear.Room].Amount);
    }

    /// <summary>349 000 from the state, 174 500 each from the region and the municipalities.</summary>
    [Fact]
    public void By_an_amount_a_shortfall_is_shared_by_the_law()
    {
        FederationYear asked = MembersMeeting.Shortfall.RaisingContributions(2020, by: Kr(698_000));
        Assert.Equal([3_385_000m, 1_692_500, 1_692_500], Contributed(asked));
        Assert.Equal(Sek.Zero, asked.Figures[MembersMeeting.Budget2020, Total.Closing].Amount);
        FederationYear thousands = MembersMeeting.Shortfall.RaisingContributions(2020, Kr(700_000), Kr(1_000));
        Assert.Equal([3_386_000m, 1_693_000, 1_693_000], Contributed(thousands));
        Assert.Equal(Kr(2_000), thousands.Figures[MembersMeeting.Budget2020, Total.Closing].Amount);
        Assert.Equal(
            """
            Staten, Budget 2020: 3 386 000 kr
              angivet: 3 386 000 kr
              3 036 000 kr tidigare; medlemsbidragen blir 6 772 000 kr, inte 6 072 000 kr, delat enligt 5 § lagen (2003:1210) i hela 1 000 kr
            """,
            thousands.Explain(MembersMeeting.Budget2020, "Staten").ToString().Plain()
        );
        Assert.EndsWith(
            "3,036,000 kr before; contributions become 6,772,000 kr instead of 6,072,000 kr, by Section 5 of the Act (2003:1210) "
                + "in whole 1,000 kr",
            thousands.Explain(MembersMeeting.Budget2020, "Staten").ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>6 073 999 kr is nearest to 6 072 000 kr in whole thousands; 6 074 000 kr, half-way, goes up.</summary>
    [Fact]
    public void The_nearest_total_is_asked_for_not_the_next()
    {
        Assert.Equal(
            [3_036_000m, 1_518_000, 1_518_000],
            Contributed(MembersMeeting.Shortfall.RaisingContributions(2020, Kr(1_999), Kr(1_000)))
        );
        Assert.Equal(
            [3_038_000m, 1_519_000, 1_519_000],
            Contributed(MembersMeeting.Shortfall.RaisingContributions(2020, Kr(2_000), Kr(1_000)))
        );
    }

    /// <summary>5 a §: a quarter would be asked of nobody.</summary>
    [Fact]
    public void Without_a_region_half_and_half()
    {
        FederationYear year = Told(Gotland, ("Staten", Party.State, 1_000), ("Gotland", Party.Municipalities, 1_000));
        FederationYear raised = year.RaisingContributions(2023, by: Kr(100));
        Assert.Equal([1_050m, 1_050], Contributed(raised));
        Assert.EndsWith(
            "delat enligt 5 a § lagen (2003:1210) i hela 1 kr",
            raised.Explain("Budget 2023", "Gotland").ToString().Plain(),
            StringComparison.Ordinal
        );
        Refusal.Of<ArgumentException>(
            "year",
            "'Regionen' is 5 kr in 'Budget 2023', but the regions' share is nothing by 1:0:1.",
            () =>
                Told(
                        Gotland,
                        ("Staten", Party.State, 1_000),
                        ("Gotland", Party.Municipalities, 1_000),
                        ("Regionen", Party.Regions, 5)
                    )
                    .RaisingContributions(2023, by: Kr(100))
        );
        FederationYear blank = Told(
            Gotland,
            ("Staten", Party.State, 1_000),
            ("Gotland", Party.Municipalities, 1_000),
            ("Regionen", Party.Regions, 0)
        );
        Assert.Equal([1_050m, 1_050, 0], Contributed(blank.RaisingContributions(2023, by: Kr(100))));
    }

    /// <summary>Two municipalities share their quarter, 100 and 900 kr: 30 and 270 kr less of 2 800 kr.</summary>
    [Fact]
    public void Less_is_asked_for_in_proportion_within_a_party_and_at_most_all_of_it()
    {
        FederationYear year = Told(
            FinnvedenYear.Federation,
            ("Staten", Party.State, 2_000),
            ("Regionen", Party.Regions, 1_000),
            ("Gislaved", Party.Municipalities, 100),
            ("Värnamo", Party.Municipalities, 900)
        );
        Assert.Equal([1_400m, 700, 70, 630], Contributed(year.RaisingContributions(2023, by: Kr(-1_200))));
        Assert.Equal([1_400m, 700, 70, 630], Contributed(year.RaisingContributions(2023, by: Fraction.Percent(-30))));
        Assert.Equal([0m, 0, 0, 0], Contributed(year.RaisingContributions(2023, by: -1)));
        Refusal.Of<ArgumentOutOfRangeException>(
            "by",
            "-1 kr is less than 0 kr. Take at most what is contributed.",
            () => year.RaisingContributions(2023, by: Kr(-4_001))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "by",
            "-4,000 kr is less than 0 kr. Take at most what is contributed.",
            () => year.RaisingContributions(2023, by: -2)
        );
    }

    [Fact]
    public void Budget_forecast_and_plan_of_the_year_are_raised_and_an_outcome_is_not()
    {
        LineTable lines = new(
            [Column.Outcome(2023), Column.Budget(2023), Column.Forecast(2023), Column.Budget(2024)],
            [
                new("Staten", LineKind.Contribution, [200, 200, 400, Cell.Indexed("Budget 2023")], party: Party.State),
                new(
                    "Regionen",
                    LineKind.Contribution,
                    [100, 100, 200, Cell.Indexed("Budget 2023")],
                    party: Party.Regions
                ),
                new(
                    "Kommunen",
                    LineKind.Contribution,
                    [100, 100, 200, Cell.Indexed("Budget 2023")],
                    party: Party.Municipalities
                ),
                new("Bidrag från fond", LineKind.OtherIncome, [7, 7, 7, 7]),
            ]
        );
        FederationYear year = new(FinnvedenYear.Federation, 2023, lines: lines);
        FederationYear raised = year.RaisingContributions(2023, by: Fraction.Percent(50));
        Assert.Equal(
            [200m, 300, 600, 300],
            lines.Columns.Select(column => raised.Figures[column.Name, "Staten"].Amount.Kronor)
        );
        FederationYear next = year.RaisingContributions(2024, by: Fraction.Percent(50));
        Assert.Equal(
            [200m, 200, 400, 300],
            lines.Columns.Select(column => next.Figures[column.Name, "Staten"].Amount.Kronor)
        );
        Assert.All(lines.Columns, column => Assert.Equal(Kr(7), next.Figures[column.Name, "Bidrag från fond"].Amount));
    }

    [Fact]
    public void Decisions_are_raised_where_there_are_any_and_typed_lines_stay_as_they_are_typed()
    {
        FederationYear year = new(
            Hoglandet.Federation,
            2020,
            contributionDecisions: [new(2020, Kr(6_410_000), Hoglandet.Percentages, unit: Kr(100))],
            lines: new(
                [Column.Budget(2020)],
                [Line.Contribution(Hoglandet.Aneby, [96_200]), Line.Contribution(Hoglandet.Region)]
            )
        );
        FederationYear raised = year.RaisingContributions(2020, by: Kr(1_582_000));
        Assert.Equal(Kr(7_992_000), raised.Contributions.Total);
        Assert.Equal(Kr(96_200), raised.Figures["Budget 2020", "Aneby"].Amount);
        Assert.Equal(Kr(1_998_000), raised.Figures["Budget 2020", "Region Jönköpings län"].Amount);
        Assert.Equal(
            ["Budget 2020, Aneby"],
            raised.ComparedWith(year).DidNotFollow.Select(figure => $"{figure.Place.ToString(Language.Swedish)}")
        );
    }

    [Fact]
    public void Where_nobody_can_tell_who_is_asked_the_message_says_so()
    {
        Refusal.Of<ArgumentException>(
            "year",
            "No contributions are decided or typed in a budget of 2030. Tell them first.",
            () => Year.RaisingContributions(2030, by: Fraction.Percent(5))
        );
        Refusal.Of<ArgumentException>(
            "year",
            "'Bidrag' has no party. Say whose contribution it is. "
                + "'Budget 2023' types nothing for the regions' share. Type what it contributes. "
                + "'Budget 2023' types nothing for the municipalities' share. Type what it contributes.",
            () =>
                Told(
                        FinnvedenYear.Federation,
                        ("Bidrag", null, 5),
                        ("Staten", Party.State, 5),
                        ("Regionen", Party.Regions, 0)
                    )
                    .RaisingContributions(2023, by: Kr(4))
        );
        Refusal.Of<ArgumentException>(
            "year",
            "'Värnamo' is -5 kr in 'Budget 2023', which no share raises. Type it apart.",
            () =>
                MembersMeeting
                    .Shortfall.With(
                        new LineTable(
                            [Column.Budget(2023)],
                            [
                                new("Staten", LineKind.Contribution, [50], party: Party.State),
                                new("Regionen", LineKind.Contribution, [25], party: Party.Regions),
                                new("Jönköping", LineKind.Contribution, [30], party: Party.Municipalities),
                                new(
                                    "Värnamo",
                                    LineKind.Contribution,
                                    [Cell.Of(Kr(-5), reason: new("åter", "back"))],
                                    party: Party.Municipalities
                                ),
                            ]
                        )
                    )
                    .RaisingContributions(2023, by: Kr(4))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr",
            () => Year.RaisingContributions(2022, by: Kr(4), unit: Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "",
            () => Year.RaisingContributions(1999, by: Fraction.Percent(5))
        );
    }

    private static FederationYear Told(
        Federation federation,
        params (string Name, Party? Party, decimal Kronor)[] rows
    ) =>
        new(
            federation,
            2023,
            lines: new(
                [Column.Budget(2023)],
                rows.Select(row => new Line(row.Name, LineKind.Contribution, [row.Kronor], party: row.Party))
            )
        );

    private static IEnumerable<decimal> Contributed(FederationYear year) =>
        year
            .Lines.Lines.Where(line => line.Kind == LineKind.Contribution)
            .Select(line => year.Figures[year.Lines.Columns[^1].Name, line.Name].Amount.Kronor);
}
