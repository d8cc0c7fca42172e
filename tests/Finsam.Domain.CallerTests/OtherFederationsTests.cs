namespace Finsam.Domain.CallerTests;

/// <summary>Callers 5, 6 and 7: what federations other than the five do.</summary>
public class OtherFederationsTests
{
    private static readonly Member Västmanland = Member.Region("Region Västmanland", "19");
    private static readonly Member Norberg = Member.Municipality("Norberg", "1962");
    private static readonly Member Sala = Member.Municipality("Sala", "1981");
    private static readonly Member Fagersta = Member.Municipality("Fagersta", "1982");
    private static readonly Member Västerås = Member.Municipality("Västerås", "1980");
    private static readonly Member Lysekil = Member.Municipality("Lysekil", "1484");
    private static readonly Member Uddevalla = Member.Municipality("Uddevalla", "1485");
    private static readonly Federation Väst = new(
        "Samordningsförbundet Väst",
        [Lysekil, Uddevalla, Member.Region("Västra Götaland", "14"), .. Member.State]
    );

    private static readonly AllocationKey VästKey = AllocationKey.ByWeights([(Lysekil, 26), (Uddevalla, 224)]);

    [Fact]
    public void A_federation_formed_on_the_first_of_September_takes_equity_over()
    {
        LocalDate formed = new(2005, 9, 1);
        Federation norra = new(
            "Norra Västmanlands samordningsförbund",
            [Norberg, Sala, Fagersta, Västmanland, .. Member.State],
            firstDay: formed
        );
        AllocationKey key = AllocationKey.ByWeights([(Norberg, 1), (Sala, 1), (Fagersta, 1)]);
        FederationYear first = new(
            norra,
            2005,
            contributionDecisions: [new(2005, Kr(1_200_000), key, recognition: Recognition.Monthly)],
            equityChanges:
            [
                new(EquityMovement.TakenOver, formed, Kr(350_000), "försöksverksamheten", RuleSource.Charter("§ 16")),
            ],
            lines: new([Column.Budget(2005, decidedOn: formed), Column.Outcome(2005)], Line.Contributions(norra))
        );

        Assert.Equal(Kr(600_000), first.Contributions.RecognisedThrough(new(2005, 10, 31)));
        Assert.Equal(Sek.Zero, first.Contributions.RecognisedThrough(formed.PlusDays(-1)));
        Assert.Equal(Kr(350_000), first.Equity.Opening.Amount);
        Assert.Empty(first.Findings);
        Assert.Equal(Kr(350_000), first.Figures["Budget 2005", Total.Opening].Amount);
        Assert.Contains("försöksverksamheten", $"{first.Equity.Opening.Explain()}", StringComparison.Ordinal);
    }

    [Fact]
    public void Three_federations_become_one_at_a_year_end()
    {
        LocalDate merger = new(2024, 1, 1);
        FederationYear west = Closing("Väst", Västerås, 1_000_000).With(EquityPolicy.AsCitedIn2020);
        FederationYear south = Closing("Syd", Sala, 200_000);
        FederationYear north = Closing("Norr", Norberg, 30_000);
        Federation one = new(
            "Samordningsförbundet Västmanland",
            [Västerås, Sala, Norberg, Västmanland, .. Member.State],
            firstDay: merger
        );

        FederationYear merged = Merged(west, south, north);

        Assert.Equal(Kr(1_230_000), merged.Equity.Opening.Amount);
        Explanation why = merged.Equity.Opening.Explain();
        Assert.Equal(3, why.Steps.Count);
        Assert.Contains("Syd", $"{why}", StringComparison.Ordinal);
        Assert.Null(merged.EquityPolicy);
        FederationYear[] alike =
        [
            .. new[] { west, south, north }.Select(each => each.With(EquityPolicy.AsCitedIn2020)),
        ];
        Assert.Equal(EquityPolicy.AsCitedIn2020, Merged(alike).EquityPolicy);
        Assert.Empty(west.With(west.Federation.EndingOn(new(2023, 12, 31))).Findings);

        FederationYear Merged(params FederationYear[] years) =>
            FederationYear.Merged(one, 2024, RuleSource.Decided("sammanslagning"), years);
    }

    [Fact]
    public void Several_decisions_make_one_total_and_income_comes_by_the_quarter()
    {
        FederationYear year = new(
            Väst,
            2015,
            contributionDecisions:
            [
                ContributionDecision.FromPart(
                    2015,
                    Party.State,
                    Kr(4_000_000),
                    VästKey,
                    recognition: Recognition.Monthly,
                    payments: PaymentPlan.On([new(1, 31), new(7, 31)])
                ),
                new(
                    2015,
                    Kr(1_000_000),
                    VästKey,
                    unit: Kr(1_000),
                    recognition: Recognition.Monthly,
                    id: "extra",
                    purpose: "unga utan arbete",
                    payments: PaymentPlan.On([new(5, 31)])
                ),
            ],
            lines: new(YearParts.Quarters(2015).Select(quarter => Column.OutcomeIn(quarter)), Line.Contributions(Väst))
        );

        Assert.Equal(Kr(9_000_000), year.Contributions.Total);
        Assert.Equal(Kr(234_000), year.Contributions[Lysekil]);
        Assert.Equal(Kr(58_500), year.Contributions.RecognisedThrough(new(2015, 3, 31), Lysekil));
        Assert.Equal(
            year.Contributions.Total,
            year.Lines.Columns.Sum(column => year.Figures[column.Name, Total.Contributions].Amount)
        );
        Assert.Equal(
            ["2015-01-31", "2015-05-31", "2015-07-31"],
            year.Contributions.Payments.For(Lysekil).Select(payment => $"{payment.Day:uuuu-MM-dd}")
        );
        Assert.Contains("unga utan arbete", $"{year.Contributions.Explain(Lysekil)}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_decided_again_is_followed_up_beside_the_first()
    {
        FederationYear again = Höglandet.Year2023.Adding(
            Column.Budget(2023, decidedOn: new(2023, 5, 24)) with
            {
                Name = "Budget 2023 maj",
            },
            like: "Budget 2023",
            [("Framtida projekt", 200_000), ("Tjänsteperson", 1_110_000)]
        );

        FollowUp followUp = again.FollowUpOn(Höglandet.June30);

        Assert.Equal(("Budget 2023 maj", "Budget 2023"), (followUp.Budget.Name, followUp.FirstBudget?.Name));
        FollowUpRow officer = followUp.Lines.Single(row => row.Name.Swedish == "Tjänsteperson");
        Assert.Equal((Kr(1_110_000), Kr(865_000)), (officer.Budget, officer.FirstBudget));
    }

    [Fact]
    public void What_is_printed_in_part_is_known_in_part()
    {
        FederationYear year = new(
            new Federation("Västerås samordningsförbund", [Västerås, Västmanland, .. Member.State]),
            2019,
            lines: new(
                [Column.Outcome(2019, printedUnit: Mkr(0.1m))],
                [
                    Line.Printed(Total.Initiatives, "Verksamhet", [Mkr(12.1m)]),
                    Line.Printed(Total.Result, "Årets resultat", [Mkr(1.3m)]),
                ]
            ),
            balances: new(
                [new(2019, 12, 31)],
                [new("Eget kapital", BalanceKind.TotalEquity, [Mkr(8.1m)])],
                printedUnit: Mkr(0.1m)
            ),
            equityPolicy: EquityPolicy.AsCitedIn2020
        );

        Figure income = year.Figures["Utfall 2019", Total.Income];
        Assert.Equal((Mkr(13.4m), Mkr(13.3m), Mkr(13.5m)), (income.Known, income.Lowest, income.Highest));
        Assert.Null(year.Figures["Utfall 2019", Total.Closing].Known);
        Finding above = Assert.Single(year.Findings);
        Assert.Equal(("FIN402", Mkr(5.42m)), (above.Code, above.Difference));
        Assert.Contains("mellan 59,6 % och 61,3 %", Plain.Text(above), StringComparison.Ordinal);
    }

    private static FederationYear Closing(string name, Member municipality, decimal equity) =>
        new(
            new Federation(name, [municipality, Västmanland, .. Member.State]),
            2023,
            balances: new([new(2023, 12, 31)], [new("Eget kapital", BalanceKind.TotalEquity, [equity])])
        );
}
