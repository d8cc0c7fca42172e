using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.ProvokedFindings;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What is found of equity, money in hand and debts.</summary>
public class EquityFindingTests
{
    [Fact]
    public void FIN401_Equity_is_below_zero() =>
        AssertProvoked(
            "FIN401",
            "@Balances/=Equity/=day:2024-06-30",
            Severity.Risk,
            -0.01m,
            """
            FIN401  Eget kapital är negativt.
              allvarlighetsgrad: risk
              var:               balansräkning, eget kapital, 2024-06-30
              förväntat:         minst 0 kr
              faktiskt:          -0,01 kr
              avvikelse:         -0,01 kr
              källa:             härlett ur 21 och 22 §§ lagen (2003:1210)
              åtgärd:            Balansera planen. Saknas tillgångar när en skuld ska betalas skjuter medlemmarna till bristen (22 §); lagen kräver ingen reglering inom tre år.
            """,
            """
            FIN401  Equity is negative.
              severity:  risk
              where:     balance sheet, equity, 2024-06-30
              expected:  at least 0 kr
              actual:    -0.01 kr
              off by:    -0.01 kr
              source:    inferred from Sections 21 and 22 of the Act (2003:1210)
              remedy:    Balance the plan. If assets are lacking when a debt is to be paid, the members make up the deficiency (Section 22); the law demands no restoration within three years.
            """
        );

    [Fact]
    public void FIN402_Equity_is_above_its_ceiling() =>
        AssertProvoked(
            "FIN402",
            "@Equity/=day:2024-12-31",
            Severity.BreachOfOwnRule,
            0.01m,
            """
            FIN402  Eget kapital är över taket.
              allvarlighetsgrad: strider mot egen regel
              var:               eget kapital, 2024-12-31
              förväntat:         högst 20 kr, 20 % av 100 kr
              faktiskt:          20,01 kr, 20,01 %
              avvikelse:         0,01 kr
              källa:             beslut: styrelsen 2023-11-20 § 7: egen riktlinje
              åtgärd:            Planera att använda överskottet, eller ändra riktlinjen.
            """,
            """
            FIN402  Equity is above its ceiling.
              severity:  breach of the federation's own rule
              where:     equity, 2024-12-31
              expected:  at most 20 kr, 20 % of 100 kr
              actual:    20.01 kr, 20.01 %
              off by:    0.01 kr
              source:    decision: the board 2023-11-20 § 7: egen riktlinje
              remedy:    Plan to use the surplus, or change the policy.
            """
        );

    [Fact]
    public void FIN403_Equity_is_below_its_floor() =>
        AssertProvoked(
            "FIN403",
            "@Equity/=day:2024-12-31",
            Severity.BreachOfOwnRule,
            -0.01m,
            """
            FIN403  Eget kapital är under golvet.
              allvarlighetsgrad: strider mot egen regel
              var:               eget kapital, 2024-12-31
              förväntat:         minst 5 kr, 5 % av 100 kr
              faktiskt:          4,99 kr, 4,99 %
              avvikelse:         -0,01 kr
              källa:             beslut: styrelsen 2023-11-20 § 7: egen riktlinje
              åtgärd:            Planera för att bygga upp det igen, eller ändra riktlinjen.
            """,
            """
            FIN403  Equity is below its floor.
              severity:  breach of the federation's own rule
              where:     equity, 2024-12-31
              expected:  at least 5 kr, 5 % of 100 kr
              actual:    4.99 kr, 4.99 %
              off by:    -0.01 kr
              source:    decision: the board 2023-11-20 § 7: egen riktlinje
              remedy:    Plan to build it up again, or change the policy.
            """
        );

    [Fact]
    public void FIN404_There_is_not_money_enough_on_some_day() =>
        AssertProvoked(
            "FIN404",
            "@Liquidity/=day:2024-01-01",
            Severity.Risk,
            -0.01m,
            """
            FIN404  Likviditeten räcker inte till det som ska betalas.
              allvarlighetsgrad: risk
              var:               likviditet, 2024-01-01
              förväntat:         minst 0 kr varje dag
              faktiskt:          som lägst -0,01 kr, den 2024-01-01
              avvikelse:         -0,01 kr
              källa:             tillämpning hos Finnveden, verksamhetsplan 2021-2023, 7.3
              åtgärd:            Begär in medlemsbidragen tidigare, betala senare, eller börja med minst 1 kr i kassan.
            """,
            """
            FIN404  There is not money enough for what is to be paid.
              severity:  risk
              where:     liquidity, 2024-01-01
              expected:  at least 0 kr on every day
              actual:    -0.01 kr at the lowest, on 2024-01-01
              off by:    -0.01 kr
              source:    practice of Finnveden, verksamhetsplan 2021-2023, 7.3
              remedy:    Call in the contributions earlier, pay later, or begin with at least 1 kr in hand.
            """
        );

    [Fact]
    public void FIN405_The_federation_has_borrowed() =>
        AssertProvoked(
            "FIN405",
            "@Balances/=line:Banklån/=day:2024-06-30",
            Severity.BreachOfLaw,
            0.01m,
            """
            FIN405  Förbundet har lånat pengar.
              allvarlighetsgrad: strider mot lag
              var:               balansräkning, Banklån, 2024-06-30
              förväntat:         0 kr
              faktiskt:          0,01 kr
              avvikelse:         0,01 kr
              källa:             21 § andra stycket lagen (2003:1210)
              åtgärd:            Avveckla lånet, eller ändra postens typ om det är en sedvanlig kredit.
            """,
            """
            FIN405  The federation has borrowed money.
              severity:  breach of law
              where:     balance sheet, Banklån, 2024-06-30
              expected:  0 kr
              actual:    0.01 kr
              off by:    0.01 kr
              source:    Section 21, second paragraph, of the Act (2003:1210)
              remedy:    Wind the loan up, or correct the kind of the line if it is customary credit.
            """
        );

    [Fact]
    public void A_balance_sheet_without_equity_leaves_the_year_to_what_it_closes_with()
    {
        FederationYear year = WithEquity(0)
            .With(new LineTable([Column.Outcome(2024)], [Opening(0), Income(100), Office(79)]))
            .With(Balances(LastDay, new BalanceLine("Kassa", BalanceKind.Cash, [9])));
        Assert.Equal(Kr(21), Assert.Single(year.Equity.Standings).Equity);
        Assert.Contains("FIN402", year.Codes());
    }

    [Fact]
    public void Money_that_moves_after_the_year_is_not_of_it()
    {
        FederationYear year = WithCash(0, CashMovement.Out(LastDay.PlusDays(1), Kr(1), "SE"));
        Assert.Empty(year.Liquidity.Movements);
        Assert.DoesNotContain("FIN404", year.Codes());
        Assert.Single(year.Next().CashMovements);
    }
}
