using NodaTime;

namespace Finsam.Domain.Tests.Samples;

/// <summary>The samples of README.md, in their order, and what they print.</summary>
public class ReadmeSamples
{
    [Fact]
    public void They_print_what_the_readme_says()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        Member aneby = Member.Municipality("Aneby", "0604");
        Member sävsjö = Member.Municipality("Sävsjö", "0684");
        Member tranås = Member.Municipality("Tranås", "0687");

        Federation federation = new(
            "Exempelförbundet",
            [
                aneby,
                sävsjö,
                tranås,
                Member.Region("Region Jönköpings län", "06"),
                Member.SocialInsuranceAgency,
                Member.EmploymentService,
            ]
        );

        ContributionSplit split = ContributionSplit.For(
            federation,
            new ContributionTerms(
                year: 2024,
                total: Sek.FromKronor(4_000_000),
                municipalKey: AllocationKey.ByPercent([(aneby, 18.125m), (sävsjö, 31.875m), (tranås, 50)]),
                unit: Sek.FromKronor(100)
            )
        );

        Console.WriteLine(split[aneby]);
        Console.WriteLine(split.Explain(aneby));
        Console.WriteLine(split.Explain(aneby).ToString(Language.English));

        LocalDate july = new(2023, 7, 1);
        PopulationTable populations = new([
            new(aneby, july, 6_849, PopulationStatus.Preliminary, "SCB"),
            new(sävsjö, july, 11_730, PopulationStatus.Preliminary, "SCB"),
            new(tranås, july, 18_760, PopulationStatus.Preliminary, "SCB"),
        ]);

        ContributionSplit preliminary = ContributionSplit.For(
            federation,
            split.Terms with
            {
                MunicipalKey = AllocationKey.ByPopulation(populations, july),
                Status = SplitStatus.Preliminary,
            }
        );

        // What each member gains or loses by the other key.
        foreach (Change<Member> change in preliminary.ComparedWith(split).Changes)
        {
            Console.WriteLine(change);
        }

        // What each municipality pays for an inhabitant: exact fractions, shown with two decimals.
        foreach (var (municipality, kronor) in preliminary.KronorPerInhabitant(populations, july))
        {
            Console.WriteLine($"{municipality}: {kronor.ToString("N2")} kr");
        }

        // Income to 30 June: half of the state's year, the whole of the others'.
        InstalmentSchedule instalments = preliminary.Instalments(InstalmentPlan.StateByHalfYear(2024));
        Console.WriteLine(instalments.RecognisedThrough(new LocalDate(2024, 6, 30)));

        // What is agreed about one role: the rate from its first day on, and how days become months.
        RuleSource agreed = new(
            SourceKind.Decision,
            "avtal om SE-coacher 2024",
            new("465 000 kr per heltidstjänst och år.", "465,000 kr for a full-time post and year.")
        );
        PayoutTerms coaches = new()
        {
            Role = new Wording("SE-coach", "SE coach"),
            Rates = new Dated<Rate>(
                "ersättning för SE-coach",
                [new(new LocalDate(2024, 1, 1), Rate.PerYear(Sek.FromKronor(465_000)), agreed)]
            ),
            MonthRule = MonthRule.ThirtyDayMonths,
        };

        // Scopes in full-time posts, by day. A day that no scope covers is vacant; a scope with a decision goes first.
        Position coach = new Position(aneby, coaches.Role, [new Scope(0.75m, new LocalDate(2024, 5, 1))]).With(
            new Scope(
                0.40m,
                new LocalDate(2024, 1, 1),
                new LocalDate(2024, 4, 30),
                decision: RuleSource.Decided("40 % under vakansen", new LocalDate(2024, 2, 15), "§ 12")
            )
        );
        Position another = new(sävsjö, coaches.Role, 1.5m, new LocalDate(2024, 1, 1));

        DateInterval halfYear = YearParts.HalfYears(2024)[0];
        PayoutRun payouts = PayoutRun.For([coach, another], [coaches], halfYear);
        Console.WriteLine($"{payouts[aneby]} of {payouts.Total}");
        Console.WriteLine(payouts.Payouts[0].Explain());
        Console.WriteLine(payouts.FullYearForecast().Explain().ToString(Language.English));

        PlanColumn budget = new("Budget 2024", 2024, PlanColumnKind.Budget, openingBalance: Sek.FromKronor(400_000));
        PlanColumn plan2025 = new("Plan 2025", 2025, PlanColumnKind.Plan, chainsFrom: budget);
        BudgetLine state = new("Staten", BudgetLineKind.Contribution) { Party = Party.State };
        BudgetLine regions = new("Regionen", BudgetLineKind.Contribution) { Party = Party.Regions };
        BudgetLine municipalities = new("Kommunerna", BudgetLineKind.Contribution) { Party = Party.Municipalities };
        BudgetLine coaching = new("SE", BudgetLineKind.IndividualInitiative) { IsCommitted = true };
        BudgetLine room = new("Utrymme nya insatser", BudgetLineKind.RoomForNewInitiatives) { IsNew = true };
        BudgetLine office = new("Kansli", BudgetLineKind.Administration);

        // The room is the largest number of 100 000 kr that leaves no shortfall; the office costs 3 % more each year.
        BudgetAmount hundredThousands = BudgetAmount.RoomFor(new RoomTarget(unit: Sek.FromKronor(100_000)));
        OperatingPlan plan = new(
            [budget, plan2025],
            [
                Unchanged(state, 2_000_000),
                Unchanged(regions, 1_000_000),
                Unchanged(municipalities, 1_000_000),
                Unchanged(coaching, 3_100_000),
                new BudgetRow(room, [(budget, hundredThousands), (plan2025, hundredThousands)]),
                new BudgetRow(
                    office,
                    [
                        (budget, BudgetAmount.Typed(Sek.FromKronor(900_000))),
                        (plan2025, BudgetAmount.Indexed(budget, Fraction.Percent(3))),
                    ]
                ),
            ]
        );

        BudgetRow Unchanged(BudgetLine line, decimal kronor) =>
            new(line, [(budget, BudgetAmount.Typed(Sek.FromKronor(kronor))), (plan2025, BudgetAmount.Indexed(budget))]);

        Console.WriteLine(plan.Explain(room, budget));
        Console.WriteLine(plan.ExplainClosingBalance(plan2025));
        Console.WriteLine(plan.Balanced(plan2025, BalancingStrategy.InProportion(unit: Sek.FromKronor(1_000))));
        BalancingResult asked = plan.Balanced(plan2025, BalancingStrategy.AskMembers(Sek.FromKronor(1_000)));
        Console.WriteLine(asked.ToString(Language.English));

        LocalDate june = new(2024, 6, 30);
        PlanColumn budget2024 = new("Budget 2024", 2024, PlanColumnKind.Budget);
        PlanColumn outcome = new("Utfall 2024-06-30", 2024, PlanColumnKind.Outcome)
        {
            Through = june,
            Printed = new PrintedTotals { Costs = Sek.FromKronor(2_310_000), Result = Sek.FromKronor(690_000) },
        };
        PlanColumn forecast = new("Helårsprognos 2024", 2024, PlanColumnKind.Forecast);
        PlanColumn[] columns = [budget2024, outcome, forecast];
        BudgetLine members = new("Medlemsbidrag", BudgetLineKind.Contribution);
        BudgetLine course = new("Kurs", BudgetLineKind.StructuralInitiative);

        // As printed, column by column; null is a blank cell. A cell can also come from the library, as BudgetAmount.FromPayouts does.
        IncomeStatement statement = new(
            "Delårsrapport 2024",
            columns,
            [
                BudgetRow.Printed(members, columns, [4_000_000, 3_000_000, 4_000_000]),
                BudgetRow.Printed(coaching, columns, [3_100_000, 1_850_000, 3_300_000]),
                BudgetRow.Printed(course, columns, [40_000, null, 40_000]),
                BudgetRow.Printed(office, columns, [900_000, 440_000, 880_000]),
            ]
        );
        BalanceSheet newYear = Balance(
            new LocalDate(2023, 12, 31),
            cash: 850_000,
            equity: 400_000,
            result: 0,
            debts: 450_000
        );
        BalanceSheet midYear = Balance(june, cash: 1_490_000, equity: 400_000, result: 690_000, debts: 400_000);
        BalanceSheet Balance(LocalDate date, decimal cash, decimal equity, decimal result, decimal debts) =>
            new(
                "Delårsrapport 2024",
                date,
                [
                    new BalanceLine("Kassa och bank", BalanceLineKind.Cash, Sek.FromKronor(cash)),
                    new BalanceLine("Balanserat", BalanceLineKind.BroughtForward, Sek.FromKronor(equity)),
                    new BalanceLine("Årets resultat", BalanceLineKind.Result, Sek.FromKronor(result)),
                    new BalanceLine("Kortfristiga skulder", BalanceLineKind.CurrentLiability, Sek.FromKronor(debts)),
                ]
            );

        AccountsReport report = new(federation, statement, newYear, midYear);
        Console.WriteLine(report.CashBridge.Explain());
        Console.WriteLine(report.ExplainYearEndEquity());
        FederationYear year = new(federation, 2024) { Report = report, EquityPolicy = EquityPolicy.AsCitedIn2020 };
        foreach (Finding finding in year.Check())
        {
            Console.WriteLine(finding);
        }

        Console.WriteLine($"Utan underlag: {string.Join(' ', year.NotChecked)}");

        // Booked is not paid: the state pays in February and August here, and salaries go every month.
        InstalmentSchedule payments = split.Instalments(
            new InstalmentPlan(
                state:
                [
                    (new LocalDate(2024, 2, 15), new Fraction(1, 2)),
                    (new LocalDate(2024, 8, 15), new Fraction(1, 2)),
                ],
                regions: [(new LocalDate(2024, 3, 1), 1)],
                municipalities: [(new LocalDate(2024, 3, 1), 1)]
            )
        );
        LiquidityCurve curve = new(
            opening: Sek.FromKronor(50_000),
            from: new LocalDate(2024, 1, 1),
            [
                .. CashFlow.Receipts(payments),
                .. CashFlow.Payments(
                    Sek.FromKronor(900_000),
                    YearParts.Months(2024).Select(month => month.Start.PlusDays(24)),
                    "Kansli"
                ),
                .. CashFlow.Payments(payouts, paidOn: new LocalDate(2024, 6, 30)),
            ]
        );
        Console.WriteLine(
            $"{curve.Minimum} on {curve.MinimumOn:uuuu-MM-dd}; {curve.SmallestOpening} at the start would do"
        );
        Console.WriteLine(curve.CheckLiquidity()[0]);

        // A policy of the federation's own: ceilings by size, a floor, the day it holds from, and who set it.
        RuleSource decided = new(
            SourceKind.Decision,
            "styrelsen 2022-11-24 § 40",
            new(
                "5-15 % av bidragen, för stora förbund högst 10 %.",
                "5-15 % of the contributions, for large ones at most 10 %."
            )
        );
        EquityPolicy bands = new(
            EquityBasis.Contributions,
            [
                new EquityBand(ceiling: Fraction.Percent(15), floor: Fraction.Percent(5)),
                new EquityBand(ceiling: Fraction.Percent(10), fromIncome: Sek.FromKronor(8_000_000)),
            ]
        );
        Dated<EquityPolicy> policy = new(
            "riktlinje för eget kapital",
            [new DatedValue<EquityPolicy>(new LocalDate(2023, 1, 1), bands, decided)]
        );
        EquityStanding standing = report.EquityStandings(policy)[^1];
        Console.WriteLine($"{standing}, {standing.DistanceToCeiling} kvar till taket");
        Console.WriteLine(string.Join(' ', standing.CheckEquity().Select(finding => finding.Code)));

        // Whose the equity is, by the contributions of the year.
        EquityAttribution attribution = EquityAttribution.For(Sek.FromKronor(400_000), split);
        Console.WriteLine($"{attribution[aneby]} of {attribution.Total}");

        // The largest total that every party can match, in units of 100 kr.
        StatutoryShares shares = StatutoryShares.InForce.On(new LocalDate(2024, 1, 1)).Value;
        PartyAmounts offers = new(
            state: Sek.FromKronor(4_200_000),
            regions: Sek.FromKronor(2_000_050),
            municipalities: Sek.FromKronor(2_050_000)
        );
        MatchedOffers matched = shares.Match(offers, unit: Sek.FromKronor(100));
        Console.WriteLine($"{matched.Total}, of the state's offer {matched.Unused.State} is not used");

        // Findings are data, never exceptions: real federations can be incomplete.
        Federation incomplete = new(
            "Exempelförbundet",
            [aneby, Member.SocialInsuranceAgency, Member.EmploymentService]
        );
        foreach (Finding finding in incomplete.CheckMembers(new LocalDate(2024, 1, 1)))
        {
            Console.WriteLine(finding);
        }

        Sek printed = Sek.Parse("−229 069 kr");
        Console.WriteLine(printed.ToString("T"));
        Console.WriteLine(printed.ToString("R"));

        // Every unit is given out, by largest remainder; nobody's part depends on a rounded quotient.
        long[] seats = Allocator.Allocate(12, [10, 3, 1]);
        Console.WriteLine(string.Join(' ', seats));

        (string Name, int People)[] villages = [("Bo", 10), ("By", 3), ("Ås", 1)];
        var shared = Allocator.Allocate(Sek.FromKronor(1_200), villages, v => v.People, unit: Sek.FromKronor(1));
        foreach (var (village, amount) in shared)
        {
            Console.WriteLine($"{village.Name}: {amount}");
        }

        long[] weights = [10, 3, 1];
        AllocationProof proof = Allocator.Explain(Sek.FromKronor(1_200), weights, unit: Sek.FromKronor(100));
        Console.WriteLine(proof.ToString(Language.English, ["Bo", "By", "Ås"]));
        IReadOnlyList<string> problems = proof.Verify(Sek.FromKronor(1_200), weights, Sek.FromKronor(100));
        Console.WriteLine(problems.Count == 0 ? "holds" : string.Join('\n', problems));

        Assert.Equal(Expected.Plain(), Console.ToString().TrimEnd().Plain());
    }

    private const string Expected = """
        181 200 kr
        Aneby, medlemsbidrag 2024: 181 200 kr
          kommunernas del: 1/4 av 4 000 000 kr = 1 000 000 kr  [5 § lagen (2003:1210)]
          nyckel: Aneby har 18,125 % av fasta procenttal  [5 § lagen (2003:1210)]
          exakt andel: 18,125/100 av 10 000 enheter om 100 kr = 1 812 enheter, rest 50/100
          rest nummer 2 av 3, bara den största får en enhet till: 1 812 enheter; lika stor rest som Sävsjö, större vikt går före och därnäst den som står först  [bibliotekets val: docs/decisions/0003]
          1 812 enheter x 100 kr = 181 200 kr
        Aneby, contribution 2024: 181,200 kr
          the municipalities' share: 1/4 of 4,000,000 kr = 1,000,000 kr  [5 § lagen (2003:1210)]
          key: Aneby has 18.125 % of fixed percentages  [5 § lagen (2003:1210)]
          exact share: 18.125/100 of 10,000 units of 100 kr = 1,812 units, remainder 50/100
          remainder number 2 of 3, only the largest gets one unit more: 1,812 units; as large a remainder as Sävsjö, the larger weight goes first and then the one listed first  [library's choice: docs/decisions/0003]
          1,812 units x 100 kr = 181,200 kr
        Aneby: 181 200 kr -> 183 400 kr (2 200 kr)
        Sävsjö: 318 800 kr -> 314 200 kr (−4 600 kr)
        Tranås: 500 000 kr -> 502 400 kr (2 400 kr)
        Region Jönköpings län: 1 000 000 kr -> 1 000 000 kr (0 kr)
        Försäkringskassan: 2 000 000 kr -> 2 000 000 kr (0 kr)
        Arbetsförmedlingen: 0 kr -> 0 kr (0 kr)
        Aneby: 26,78 kr
        Sävsjö: 26,79 kr
        Tranås: 26,78 kr
        3 000 000 kr
        120 125 kr of 468 875 kr
        Aneby, SE-coach, januari-juni 2024: 120 125 kr
          januari-april: 4 månader x 0,40 heltid x 38 750 kr = 62 000 kr  [beslut: styrelsen 2024-02-15 § 12: 40 % under vakansen]
          maj-juni: 2 månader x 0,75 heltid x 38 750 kr = 58 125 kr
          62 000 kr + 58 125 kr = 120 125 kr
          38 750 kr = 465 000 kr / 12, för en heltidstjänst från 2024-01-01  [beslut: avtal om SE-coacher 2024]
          månadsregel: trettiodagarsmånader, en dag är 1/30 månad, den 31:a räknas inte och sista februari fyller till 30
        SE coach, full-year forecast 2024: 992,000 kr
          paid January-June 2024: 468,875 kr
          planned July-December 2024: 523,125 kr
          468,875 kr + 523,125 kr = 992,000 kr  [practice: Höglandet, halvårsredovisning 2020]
        Utrymme nya insatser, Budget 2024: 400 000 kr
          största hela antal 100 000 kr som lämnar minst 0 kr  [praxis: Finnveden, verksamhetsplan 2021-2023]
          balanserat resultat 400 000 kr + intäkter 4 000 000 kr - övriga kostnader 4 000 000 kr = 400 000 kr
          400 000 kr - 400 000 kr = 0 kr; 100 000 kr till skulle lämna −100 000 kr
        Plan 2025, utgående balans: −27 000 kr
          ingående: 0 kr (utgående balans i Budget 2024)
          + intäkter: 4 000 000 kr
          - verksamheter: 3 100 000 kr
          - administration: 927 000 kr
        Plan 2025, fria poster i proportion: 27 000 kr saknas
          Kansli: 927 000 kr -> 900 000 kr (−27 000 kr)
          utgående balans 0 kr
        Plan 2025, the members are asked: 27,000 kr is missing
          Staten: 2,000,000 kr -> 2,014,000 kr (14,000 kr)
          Regionen: 1,000,000 kr -> 1,007,000 kr (7,000 kr)
          Kommunerna: 1,000,000 kr -> 1,007,000 kr (7,000 kr)
          closing balance 1,000 kr, 1,000 kr more than was missing
        förändring av kassa och bank 2023-12-31 till 2024-06-30: 640 000 kr
          resultat: 690 000 kr
          genom fordringar, som ändras med 0 kr: 0 kr
          genom skulder, som ändras med −50 000 kr: −50 000 kr
        eget kapital 2024-12-31: 180 000 kr
          eget kapital 2023-12-31: 400 000 kr  [praxis: halvårsredovisningar, verksamhetsplan (Höglandet, Finnveden)]
          + årets resultat enligt prognosen: −220 000 kr
            Helårsprognos 2024, årets resultat: −220 000 kr
              intäkter: 4 000 000 kr
              - kostnader: 4 220 000 kr
        FIN301  Årets intäkter överstiger inte årets kostnader.
          allvar:    avviker från ordalydelsen
          var:       Delårsrapport 2024, Budget 2024
          väntat:    kostnader under 4 000 000 kr
          faktiskt:  4 040 000 kr
          skillnad:  40 000 kr
          källa:     11 kap. 5 § andra stycket kommunallagen (2017:725), genom 21 § lagen (2003:1210)
          åtgärd:    Sänk kostnaderna, eller förklara i planen att tidigare överskott används. Återställning inom tre år krävs inte: 21 § pekar inte på de reglerna.
        FIN305  En kostnad väntas bli högre än årets budget.
          allvar:    bryter mot egen regel
          var:       Delårsrapport 2024, Budget 2024, SE, 2024-06-30
          väntat:    högst 3 100 000 kr
          faktiskt:  prognos 3 300 000 kr
          skillnad:  200 000 kr
          källa:     beslut: styrelsens budget
          åtgärd:    Förklara avvikelsen, och låt styrelsen besluta om den om budgeten ska ändras.
        FIN502  En tryckt summa är inte det som raderna ger, och en rad är tom.
          allvar:    tveksam uppgift
          var:       Delårsrapport 2024, Utfall 2024-06-30, summa kostnader
          väntat:    2 290 000 kr (summan av delarna)
          faktiskt:  2 310 000 kr
          skillnad:  20 000 kr
          källa:     bibliotekets val: docs/rules/accounts.md
          åtgärd:    Kontrollera om det som saknas i tomma celler förklarar det: Kurs.
        Utan underlag: FIN102 FIN103 FIN201 FIN202 FIN303 FIN306 FIN307 FIN404 FIN505
        −25 000 kr on 2024-01-25; 75 000 kr at the start would do
        FIN404  Pengarna räcker inte till det som ska betalas.
          allvar:    bryter mot egen regel
          var:       2024-01-25
          väntat:    minst 0 kr varje dag
          faktiskt:  lägst −25 000 kr, den 2024-01-25
          skillnad:  −25 000 kr
          källa:     praxis: Finnveden, verksamhetsplan 2021-2023, 7.3
          åtgärd:    Få bidragen tidigare, betala senare, eller börja med minst 75 000 kr i kassan.
        2024-12-31: 180 000 kr, 4,50 % av 4 000 000 kr, 420 000 kr kvar till taket
        FIN403
        18 120 kr of 400 000 kr
        8 000 000 kr, of the state's offer 200 000 kr is not used
        FIN101  En part som lagen kräver saknas.
          allvar:    bryter mot lag
          var:       Exempelförbundet, 2024-01-01
          väntat:    en region för Aneby
          faktiskt:  ingen sådan medlem den dagen
          källa:     3 § lagen (2003:1210)
          åtgärd:    Lägg till medlemmen, eller kontrollera medlemskapets datum och koder.
        −229 tkr
        -229069.00
        9 2 1
        Bo: 857 kr
        By: 257 kr
        Ås: 86 kr
        1,200 kr in units of 100 kr, largest remainder; the larger weight goes first and then the one listed first
          Bo: weight 10, 8 units, remainder 4/7, number 2 of 3: 8 + 1 = 9 units, 900 kr (tied)
          By: weight 3, 2 units, remainder 4/7, number 3 of 3: 2 units, 200 kr (tied)
          Ås: weight 1, 0 units, remainder 6/7, number 1 of 3: 0 + 1 = 1 unit, 100 kr
        holds
        """;
}
