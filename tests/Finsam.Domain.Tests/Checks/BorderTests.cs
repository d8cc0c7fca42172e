using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>Just beside the border nothing is found.</summary>
public class BorderTests
{
    [Theory]
    [MemberData(nameof(FindingTests.Codes), MemberType = typeof(FindingTests))]
    public void A_step_from_a_year_that_provokes_a_finding_is_one_that_is_looked_at_and_does_not(string code) =>
        Assert.All(
            ProvokedFindings.Borders.Where(border => border.Code == code),
            border =>
            {
                FederationYear beside = border.Beside();
                Assert.True(border.IsOneStep);
                Assert.Contains(code, border.Provoking().Codes());
                Assert.Equal(border.Left, beside.Codes());
                Assert.DoesNotContain(beside.NotChecked, missing => missing.Codes.Contains(code));
            }
        );

    /// <summary>A code may stand for several things, of which each has its border.</summary>
    [Fact]
    public void Every_rule_of_the_rule_book_has_a_border()
    {
        IEnumerable<string> provoked = ProvokedFindings.Borders.SelectMany(border =>
            border.Provoking().Findings.Where(finding => finding.Code == border.Code).Select(each => $"{each.Rule}")
        );
        Assert.Equal(
            RuleBook.Checks.SelectMany(check => check.Rules).Select(rule => $"{rule}").Distinct().Order(),
            provoked.Distinct().Order()
        );
    }

    /// <summary>The state's half of 9 kr is 4,50 kr; printed in thousands, that much is explained by rounding.</summary>
    [Fact]
    public void The_shares_by_law_and_what_rounding_makes_of_them()
    {
        Assert.Equal(["FIN102"], Of([Column.Outcome(2024)], Parties((5, 2, 2))).Codes());
        Column thousands = Column.Outcome(2024, printedUnit: Kr(1_000));
        Nothing(Of([thousands], Parties((5_000, 2_000, 2_000))));
        Assert.Equal(["FIN102"], Of([thousands], Parties((7_000, 2_000, 2_000))).Codes());

        // Where each party is told, the shares are of what they pay, whatever sum is printed.
        Line sum = Line.Printed(Total.Contributions, "Summa", [12]);
        Assert.Equal(["FIN503"], Of([Column.Outcome(2024)], [.. Parties((4, 2, 2)), sum]).Codes());
    }

    /// <summary>Printed in thousands, half a thousand more may have been decided.</summary>
    [Fact]
    public void Contributions_that_sum_to_what_was_decided()
    {
        Nothing(Decided(8_000_500, income: 8_000_000, Kr(1_000)));
        Assert.Equal(["FIN103"], Decided(8_000_504, income: 8_000_000, Kr(1_000)).Codes());
    }

    /// <summary>Of the lines, or of the printed sum where one is blank or none is told.</summary>
    [Fact]
    public void Contributions_are_summed_or_are_the_sum_that_is_printed()
    {
        Column column = Column.Outcome(2024);
        Line Rest(Cell? cell) => new("Övriga bidrag", LineKind.Contribution, [cell]);
        Line Sum(decimal kronor) => Line.Printed(Total.Contributions, "Summa", [kronor]);
        Nothing(Decided(8_000_000, column, Income(5_000_000), Rest(3_000_000)));
        Assert.Equal(["FIN103"], Decided(8_000_000, column, Income(5_000_000), Rest(3_000_000.01m)).Codes());
        Assert.Equal(["FIN502"], Decided(8_000_000, column, Income(5_000_000), Rest(null), Sum(8_000_000)).Codes());
        Assert.Equal(
            ["FIN103", "FIN502"],
            Decided(8_000_000, column, Income(5_000_000), Rest(null), Sum(7_999_999.99m)).Codes()
        );
        Nothing(Decided(8_000_000, column, Sum(8_000_000)));
        Assert.Equal(["FIN103"], Decided(8_000_000, column, Sum(7_999_999.99m)).Codes());
    }

    /// <summary>In thousands nobody sees a krona, and an earlier budget holds what was preliminary then.</summary>
    [Fact]
    public void What_each_member_contributes()
    {
        Nothing(Other(Column.Outcome(2024, printedUnit: Kr(1_000))));
        Nothing(Other(Column.Budget(2023)));
        Assert.Equal(["FIN104"], Other(Column.Outcome(2023)).Codes());
        Assert.Equal(["FIN104"], Other(Column.Budget(2024)).Codes());

        static FederationYear Other(Column column) => Contributing(aneby: 120_001, nässjö: 559_999, column);
    }

    [Fact]
    public void A_grant_of_which_what_was_too_much_came_back()
    {
        Nothing(
            Requisitioned(
                new Requisition(2024, NewYear, Kr(1)),
                new Requisition(2024, June30, Kr(1)),
                Requisition.Refund(2024, LastDay, Kr(1))
            )
        );
        FederationYear later = Requisitioned(
            new Requisition(2024, NewYear, Kr(1)),
            new Requisition(2025, new LocalDate(2025, 1, 1), Kr(1))
        );
        Nothing(later);
    }

    [Fact]
    public void A_grant_is_passed_on_the_day_after_which_nothing_is_left() =>
        Assert.Equal(
            "2 kr, above the grant from 2024-06-30",
            Assert
                .Single(Requisitioned(new(2024, NewYear, Kr(1)), new(2024, June30, Kr(1))).Findings)
                .Actual.English.Plain()
        );

    /// <summary>By the source of the rate: agreed, it is the federation's own rule.</summary>
    [Fact]
    public void What_is_paid_otherwise_is_as_serious_as_the_rate_is_certain()
    {
        Role agreed = new(
            HoglandetPositions.SeCoach,
            Rate.PerYear(Kr(465_000)),
            new LocalDate(2020, 1, 1),
            RuleSource.Agreed("avtal om SE"),
            MonthRule.ThirtyDayMonths
        );
        Assert.Equal(Severity.BreachOfOwnRule, Assert.Single(PaidFor(232_501, agreed).Findings).Severity);
        Assert.Equal(Kr(1), Assert.Single(PaidFor(232_501).Findings).Difference);
    }

    [Fact]
    public void Income_above_costs_is_asked_of_budgets_and_plans_from_the_year()
    {
        Assert.Equal(["FIN301", "FIN302", "FIN401"], Budgeted(income: 100, costs: 102).Codes());
        Assert.Equal(Severity.BreachOfLaw, Budgeted(income: 100, costs: 102).Findings[0].Severity);

        // Nobody knows the opening: that earlier surplus covers it nobody can say.
        Finding alone = Assert.Single(Of([Column.Budget(2024)], Income(100), Office(102)).Findings);
        Assert.Equal(("FIN301", Severity.BreachOfLaw), (alone.Code, alone.Severity));
        Assert.Equal(
            ("102 kr (ingående balans är inte känd)", "102 kr (the opening balance is not known)"),
            (alone.Actual.Swedish.Plain(), alone.Actual.English.Plain())
        );
        Nothing(Of([Column.Budget(2024)], Income(0), Office(0)));
        Assert.Equal(["FIN301"], Of([Column.Budget(2024)], Income(0), Office(1)).Codes());

        // An outcome may spend more than it takes in and has, and so may a budget of the year before.
        Nothing(Of([Column.Outcome(2024)], Opening(1), Income(100), Office(102)));
        Nothing(Of([Column.Budget(2023)], Opening(1), Income(100), Office(102)));
        Assert.Equal(["FIN301"], Of([Column.Plan(2025)], Income(100), Office(102)).Codes()[..1]);
    }

    /// <summary>Of a budget of another year, and of an outcome, no day need be told.</summary>
    [Fact]
    public void The_day_that_is_late_is_that_of_the_year_s_own_budget() =>
        Assert.Equal(
            ["FIN303"],
            Of(
                    [Column.Budget(2023), Column.Budget(2024, new LocalDate(2023, 12, 1)), Column.Outcome(2024)],
                    Income(100, 100, 100),
                    Office(99, 99, 99)
                )
                .Codes()
        );

    /// <summary>The members set the first budget of a new federation when it is formed (23 §).</summary>
    [Fact]
    public void A_federation_that_is_formed_after_the_last_of_November_has_no_late_first_budget()
    {
        Assert.Equal(["FIN303"], Formed(new(2023, 11, 30)).Codes());
        Nothing(Formed(new(2023, 12, 1)));
        Nothing(Formed(new(2024, 3, 1)));

        static FederationYear Formed(LocalDate day) =>
            new(
                new("Nytt", [.. Hoglandet.Federation.MembersIn(2024)], firstDay: day),
                2024,
                lines: new([Column.Budget(2024, new LocalDate(2023, 12, 15))], [Income(100), Office(99)])
            );
    }

    /// <summary>Members, the letter of the balance requirement, the plan, debts and the accounts.</summary>
    [Fact]
    public void A_year_of_its_time_cites_what_held_then_or_that_it_has_not_been_read()
    {
        Federation alone = new("Ensam", [Hoglandet.Aneby, Hoglandet.Region, Member.SocialInsuranceAgency]);
        Finding[] missing = [.. new FederationYear(alone, 2006).Findings];
        Assert.Equal("3 § lagen (2003:1210)", missing[0].Source.Citation);
        Assert.Equal("SFS 2004:793", missing[0].Source.AsAmendedBy);
        Assert.Equal("Arbetsförmedlingen (då länsarbetsnämnden)", missing[0].Expected.Swedish);
        Assert.Null(new FederationYear(alone, 2004).Findings[0].Source.VerifiedOn);

        Assert.Equal("2018", Cited(2018, ColumnKind.Budget));
        Assert.Equal("före 2018", Cited(2017, ColumnKind.Budget));
        Assert.Equal("före 2018", Cited(2017, ColumnKind.Plan));
        Assert.Equal("härlett", Cited(2018, ColumnKind.Plan));

        Assert.Equal("2018", CitedFor("FIN307", 2018, ColumnKind.Plan));
        Assert.Equal("före 2018", CitedFor("FIN307", 2017, ColumnKind.Plan));

        Assert.NotNull(Lent(2018).VerifiedOn);
        Assert.Null(Lent(2017).VerifiedOn);

        FederationYear accounts = new(Hoglandet.Federation, 2018);
        Assert.Null(accounts.AccountsDrawnUp(new(2019, 4, 1)).Findings[0].Source.VerifiedOn);
        accounts = new(Hoglandet.Federation, 2019);
        Assert.NotNull(accounts.AccountsDrawnUp(new(2020, 4, 1)).Findings[0].Source.VerifiedOn);

        static RuleSource Lent(int year)
        {
            BalanceTable balances = Balances(new(year, 6, 30), new BalanceLine("Lån", BalanceKind.Loan, [1]));
            return Assert.Single(new FederationYear(Hoglandet.Federation, year, balances: balances).Findings).Source;
        }

        static string Cited(int year, ColumnKind kind) => CitedFor("FIN301", year, kind);

        static string CitedFor(string code, int year, ColumnKind kind)
        {
            Column column = kind == ColumnKind.Plan ? Column.Plan(year) : Column.Budget(year);
            FederationYear told = new(Hoglandet.Federation, year, lines: new([column], [Income(100), Office(100)]));
            RuleSource source = told.Findings.First(finding => finding.Code == code).Source;
            Assert.True(code != "FIN301" || source == told.Figures.Tests(column.Name).YearAlone.Source);
            return source.Kind == SourceKind.Inferred ? "härlett"
                : source.VerifiedOn is null ? "före 2018"
                : "2018";
        }
    }

    [Fact]
    public void Accounts_are_drawn_up_after_the_year() =>
        Refusal.Of<ArgumentException>(
            "accountsDrawnUpOn",
            "accountsDrawnUpOn: Accounts of 2024 cannot be drawn up on 2024-12-31. Give a day after the year.",
            () => new FederationYear(Hoglandet.Federation, 2024, accountsDrawnUpOn: LastDay)
        );

    [Fact]
    public void An_outcome_and_a_forecast_of_all_that_is_budgeted()
    {
        // What has come is told, not what is expected; without a forecast a line comes to its budget.
        Assert.Equal(["FIN304"], FollowedUp(outcome: 100.01m, forecast: 150).Codes());
        Nothing(FollowedUp(outcome: 100, forecast: null));

        // Of several outcomes the last is followed up.
        Column[] columns =
        [
            Column.Budget(2024),
            Column.OutcomeThrough(new(2024, 3, 31)),
            Column.OutcomeThrough(June30),
        ];
        Assert.Equal(["FIN304"], Of(columns, Income(200, 200, 200), Office(100, 50, 100.01m)).Codes());

        // Income above its budget is none.
        Nothing(Of([Column.Budget(2024), Column.OutcomeThrough(June30)], Income(200, 300), Office(100, 100)));
    }

    [Fact]
    public void A_share_outside_a_range_is_as_serious_as_who_states_the_range()
    {
        RuleSource rådet = new(SourceKind.Recommendation, "rådet", new("10-14 %.", "10-14 %."));
        FederationYear year = Administered(office: 15, of: 85)
            .With(new OverheadRange(Fraction.Percent(10), Fraction.Percent(14), rådet));
        Assert.Equal(Severity.DepartureFromRecommendation, Assert.Single(year.Findings).Severity);
    }

    [Fact]
    public void A_plan_of_the_budget_year_and_two_more()
    {
        Column[] columns = [Column.Budget(2024), Column.Plan(2025), Column.Plan(2026)];
        Nothing(Of([.. columns, Column.Plan(2027)], Income(100, 100, 100, 100), Office(99, 99, 99, 99)));
        Finding gap = Assert.Single(
            Of([Column.Budget(2024), Column.Plan(2026)], Income(100, 100), Office(99, 99)).Findings
        );
        Assert.Equal(("FIN307", "2024, 2026"), (gap.Code, gap.Actual.English));
        Column[] opened = [Column.Plan(2024), Column.Budget(2024), Column.Plan(2025)];
        gap = Assert.Single(Of(opened, Income(100, 100, 100), Office(99, 99, 99)).Findings);
        Assert.Equal("Budget 2024", gap.Place.Column);
    }

    /// <summary>Where there is no income, any equity is above a ceiling, and none is below a floor.</summary>
    [Fact]
    public void Equity_of_a_year_without_income_and_equity_without_a_floor()
    {
        Nothing(WithEquity(0, income: 0));
        Assert.Equal(["FIN402"], WithEquity(0.01m, income: 0).Codes());
        Assert.Equal(["FIN401"], WithEquity(-0.01m).With(EquityPolicy.AsCitedIn2020).Codes());
    }

    [Fact]
    public void Money_that_comes_before_it_goes_is_just_enough() =>
        Nothing(WithCash(0, CashMovement.In(NewYear, Kr(1), "bidrag"), CashMovement.Out(June30, Kr(1), "SE")));

    [Fact]
    public void A_loan_and_a_guarantee_are_told_apart_and_customary_credit_is_neither()
    {
        Nothing(WithBalances(new BalanceLine("Leverantörer", BalanceKind.CurrentLiability, [5])));
        Assert.Equal(
            ["Förbundet har lånat pengar.", "Förbundet har ingått borgen eller lämnat pant."],
            WithBalances(
                new BalanceLine("Lån", BalanceKind.Loan, [1]),
                new BalanceLine("Borgen", BalanceKind.Guarantee, [1])
            )
                .Findings.Select(finding => finding.Message.Swedish)
        );
        Assert.Equal(
            ["Avveckla lånet, eller ändra postens typ om det är en sedvanlig kredit.", "Avveckla åtagandet."],
            WithBalances(
                new BalanceLine("Lån", BalanceKind.Loan, [1]),
                new BalanceLine("Borgen", BalanceKind.Guarantee, [1])
            )
                .Findings.Select(finding => finding.Remedy.Swedish)
        );
    }

    [Fact]
    public void A_printed_sum_of_its_lines_and_a_year_that_opens_as_the_one_before_closed()
    {
        Nothing(Summed(100, null));
        Nothing(OpeningWith(1));
        Assert.Equal(["FIN501"], OpeningWith(0).Codes());
        Assert.Equal(["FIN504"], OpeningWith(4).Codes());
        Assert.Equal(["FIN501"], OpeningWith(4, Kr(10)).Codes());
    }

    private static void Nothing(FederationYear year) => Assert.Empty(year.Findings);
}
