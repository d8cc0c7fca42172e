namespace Finsam.Domain.CallerTests;

/// <summary>Callers 3 and 4: a plan of three years, and a deficit that is balanced.</summary>
public class PlanTests
{
    private static readonly Member Gislaved = Member.Municipality("Gislaved", "0662");
    private static readonly Member Gnosjö = Member.Municipality("Gnosjö", "0617");
    private static readonly Member Värnamo = Member.Municipality("Värnamo", "0683");
    private static readonly Federation Finnveden = new(
        "Finnvedens samordningsförbund",
        [Gislaved, Gnosjö, Värnamo, Höglandet.Region, .. Member.State]
    );

    private static readonly FederationYear Year = new(
        Finnveden,
        2021,
        initiatives:
        [
            new("Mitt Val", InitiativeKind.Individual, Värnamo, new(2019, 1, 1), grants: [new(2021, Kr(1_200_000))]),
            new("IT-spåret", InitiativeKind.Individual, Gislaved, new(2019, 1, 1), grants: [new(2021, Kr(200_000))]),
        ],
        generalDeduction: GeneralDeduction.AsInFinnveden2021,
        lines: new(
            [
                Column.Budget(2020),
                Column.Forecast(2020),
                Column.Budget(2021, decidedOn: new(2020, 11, 26), after: "Prognos 2020"),
                Column.Plan(2022, after: "Budget 2021"),
                Column.Plan(2023, after: "Plan 2022"),
            ],
            [
                Line.Contribution(Gislaved, [519_200, 519_700, 520_300, 520_300, 520_300]),
                Line.Contribution(Gnosjö, [170_100, 168_500, 168_700, 168_700, 168_700]),
                Line.Contribution(Värnamo, [598_700, 599_800, 600_500, 600_500, 600_500]),
                Line.Contribution(Höglandet.Region, [1_288_000, 1_288_000, 1_289_500, 1_289_500, 1_289_500]),
                Line.Contribution(
                    Member.SocialInsuranceAgency,
                    [2_576_000, 2_576_000, 2_579_000, 2_579_000, 2_579_000]
                ),
                Line.Printed(Total.Opening, "Balanserat resultat", [1_409_579, 1_689_771, null, null, null]),
                new("Stöd till arbete - SE/IPS", LineKind.Individual, [1_520_000, 1_434_300, 0, 0, 0]),
                Line.Grants("IT-spåret", [200_000, 190_000, Cell.Computed, 180_000, 0]),
                Line.Grants("Mitt Val", [1_092_000, 720_000, Cell.Computed, 0, 0]),
                new("Nya Vägar", LineKind.Individual, [1_200_000, 1_150_000, 1_091_700, 0, 0]),
                new("Projekt Samverkan i GG(V)", LineKind.Structural, [692_000, 591_000, 0, 0, 0]),
                new("Gemensamma projektkostnader", LineKind.CommonCosts, [50_000, 50_000, 52_000, 54_000, 56_000]),
                Line.Room(
                    "Utrymme nya insatser",
                    unit: Kr(100_000),
                    [Cell.Computed, 0, Cell.Computed, Cell.Computed, Cell.Computed]
                ),
                new("Verksamhetsutvecklare", LineKind.Structural, [0, 0, 824_100, 844_600, 865_700]),
                new("Kompetensutveckling", LineKind.Competence, [200_000, 160_000, 200_000, 200_000, 200_000]),
                new("Kansli", LineKind.Administration, [605_000, 580_000, 500_000, 520_000, 540_000]),
                new("Information", LineKind.Administration, [25_000, 15_000, 75_000, 25_000, 25_000]),
                new("Styrelse", LineKind.Board, [5_000, 2_000, 3_000, 5_000, 5_000]),
                new("Ekonomihantering", LineKind.Administration, [75_000, 75_000, 77_000, 79_000, 81_000]),
                new("Revision", LineKind.Audit, [35_000, 50_000, 50_000, 50_000, 50_000]),
            ]
        )
    );

    [Fact]
    public void A_plan_of_three_years_goes_on_from_a_forecast()
    {
        Assert.Equal(Kr(1_080_000), Year.Figures["Budget 2021", "Mitt Val"].Amount);
        Assert.Equal(Kr(3_200_000), Year.Figures["Plan 2022", "Utrymme nya insatser"].Amount);
        Assert.Contains(
            "100 000 kr till skulle lämna −49 929 kr",
            Plain.Text(Year.Explain("Plan 2022", "Utrymme nya insatser")),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Year.Figures["Prognos 2020", Total.Closing].Amount,
            Year.Figures["Budget 2021", Total.Opening].Amount
        );
        BalanceTests tests = Year.Figures.Tests("Budget 2021");
        Assert.False(tests.YearAlone.IsMet);
        Assert.True(tests.WithEquity.IsMet);
        Assert.Equal("10,17 %", Plain.Text(Year.Figures.OverheadShare("Budget 2021").ToString(Language.Swedish, "P2")));
    }

    [Fact]
    public void Raised_contributions_keep_5_paragraph()
    {
        FederationYear raised = Year.RaisingContributions(2022, by: Fraction.Percent(5), unit: Kr(100));
        Assert.Equal(
            (2_708_000, 1_354_000, 5_416_000),
            (
                raised.Figures["Plan 2022", "Försäkringskassan"].Amount.Kronor,
                raised.Figures["Plan 2022", "Region Jönköpings län"].Amount.Kronor,
                raised.Figures["Plan 2022", Total.Contributions].Amount.Kronor
            )
        );
        Assert.NotEmpty(raised.ComparedWith(Year).Changes);
    }

    [Fact]
    public void A_deficit_is_balanced_by_named_reductions()
    {
        FederationYear södra = new(
            Finnveden,
            2020,
            lines: new(
                [
                    Column.Outcome(2018, printedUnit: Kr(1_000)),
                    Column.Budget(2019, after: "Utfall 2018", printedUnit: Kr(1_000)),
                    Column.Budget(2020, after: "Budget 2019", printedUnit: Kr(1_000)),
                ],
                [
                    Line.Printed(Total.Opening, "Från året före", [1_981_000, 2_123_000, 286_000]),
                    new("Intäkter", LineKind.Contribution, [6_072_000, 6_072_000, 6_072_000]),
                    new("Insatser", LineKind.Individual, [5_042_000, 6_800_000, 5_979_000], isCommitted: true),
                    new("Kompetensutveckling", LineKind.Competence, [118_000, 200_000, 200_000]),
                    new("Kansli, styrelse mm", LineKind.Administration, [770_000, 845_000, 877_000]),
                ]
            )
        );
        Reduction named = Reduction.InOrder(unit: Kr(1_000), "Kompetensutveckling", "Kansli, styrelse mm");

        Balancing tried = södra.Balanced("Budget 2020", named.AtLeast("Kansli, styrelse mm", Kr(600_000)));
        Assert.False(tried.IsBalanced);
        Assert.Equal(
            "de fria posterna kan minskas med högst 477 000 kr i hela 1 000 kr; 698 000 kr behövs",
            Plain.Text(tried.Obstacle?.Swedish)
        );

        Balancing balanced = södra.With("Budget 2020", "Insatser", 5_700_000).Balanced("Budget 2020", named);
        Assert.True(balanced.IsBalanced);
        Assert.Equal(Sek.Zero, balanced.Year.Figures["Budget 2020", Total.Closing].Amount);
        Assert.Contains("Insatser", Plain.Text(balanced.Year.ComparedWith(södra)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_for_capital_raises_a_decision_by_an_amount()
    {
        FederationYear before = new(
            Höglandet.Federation,
            2020,
            contributionDecisions: [new(2020, Kr(6_410_000), Höglandet.Percentages, unit: Kr(100))]
        );
        FederationYear after = before.RaisingContributions(2020, by: Kr(1_582_000));
        Assert.Equal(Kr(7_992_000), after.Contributions.Total);
        Assert.Equal(Kr(1_582_000), after.Contributions.ComparedWith(before.Contributions).Difference);
    }
}
