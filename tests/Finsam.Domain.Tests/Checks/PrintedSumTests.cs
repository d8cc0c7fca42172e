using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>Printed sums against what they are made of, one level down.</summary>
public class PrintedSumTests
{
    /// <summary>Ten lines of 100,4 tkr are printed as 100 each, and their sum as 1 004: eleven figures, half a unit each.</summary>
    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_004, "FIN501")]
    [InlineData(1_005, "FIN501")]
    [InlineData(1_006, "FIN503")]
    [InlineData(995, "FIN501")]
    [InlineData(994, "FIN503")]
    public void Rounding_is_half_a_unit_a_figure(int printed, string? code)
    {
        FederationYear year = Of(
            [Column.Outcome(2024, printedUnit: Kr(1_000))],
            [
                .. Enumerable.Range(1, 10).Select(at => new Line($"Insats {at}", LineKind.Individual, [100_000])),
                Line.Printed(Total.Costs, "Summa kostnader", [printed * 1_000m]),
            ]
        );
        Assert.Equal(code is null ? [] : new[] { code }, year.Codes());
    }

    /// <summary>Two lines of a subtotal of one line: what counts is the sums that are printed, not the lines below those.</summary>
    [Fact]
    public void Where_a_subtotal_is_printed_it_is_the_figure_that_may_be_rounded()
    {
        Line[] lines =
        [
            .. Enumerable.Range(1, 10).Select(at => new Line($"Insats {at}", LineKind.Individual, [100])),
            Office(10),
        ];
        Assert.Equal(["FIN501"], Of([Column.Outcome(2024)], [.. lines, Costs(1_015)]).Codes());
        Line printed = Line.Printed(Total.Initiatives, "Delsumma", [1_000]);
        Assert.Equal(["FIN503"], Of([Column.Outcome(2024)], [.. lines, printed, Costs(1_015)]).Codes());
        Assert.Equal(["FIN501"], Of([Column.Outcome(2024)], [.. lines, printed, Costs(1_011)]).Codes());
    }

    /// <summary>What is computed is exact; only what is printed or typed may have been rounded.</summary>
    [Fact]
    public void A_line_that_is_computed_adds_no_rounding()
    {
        FederationYear Of(Cell? cell, decimal printed) =>
            new(
                Hoglandet.Federation,
                2024,
                roles: [HoglandetPositions.SeRole],
                positions: [new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 1, NewYear)],
                lines: new(
                    [Column.Outcome(2024, printedUnit: Kr(1_000))],
                    [
                        Line.Payouts("SE", HoglandetPositions.SeCoach, [cell]),
                        Office(100_000),
                        Audit(100_000),
                        Costs(printed),
                    ]
                )
            );

        Assert.Equal(["FIN503"], Of(Cell.Computed, 667_000).Codes());
        Assert.Equal(["FIN501"], Of(465_000, 667_000).Codes());
        Assert.Equal(["FIN501"], Of(Cell.Computed, 666_500).Codes());
    }

    /// <summary>Where subtotals are printed, all costs are tested against them and not against the lines.</summary>
    [Fact]
    public void Each_sum_is_tested_one_level_down()
    {
        FederationYear year = Of(
            [Column.Budget(2024)],
            Opening(10),
            new Line("Staten", LineKind.Contribution, [100]),
            new Line("Ränta", LineKind.Interest, [null]),
            new Line("Insats", LineKind.Individual, [30]),
            Office(40),
            Audit([null]),
            Line.Printed(Total.Income, "Intäkter", [104]),
            Line.Printed(Total.IncomeWithOpening, "Med balanserat", [118]),
            Line.Printed(Total.Initiatives, "Verksamheter", [33]),
            Line.Printed(Total.Overhead, "Administration", [44]),
            Costs(81),
            Line.Printed(Total.Result, "Resultat", [20]),
            Line.Printed(Total.Closing, "Utgående", [26])
        );
        Assert.Equal(
            [
                "Budget 2024/=Income: 100 -> 104 FIN502 Ränta",
                "Budget 2024/=Overhead: 40 -> 44 FIN502 Revision",
                "Budget 2024/=IncomeWithOpening: 114 -> 118 FIN503 ",
                "Budget 2024/=Initiatives: 30 -> 33 FIN503 ",
                "Budget 2024/=Costs: 77 -> 81 FIN503 ",
                "Budget 2024/=Result: 23 -> 20 FIN503 ",
                "Budget 2024/=Closing: 30 -> 26 FIN503 ",
            ],
            year.Findings.Select(finding =>
                $"{finding.Place}: {finding.Expected.Swedish.Plain().Split(' ')[0]} -> "
                + $"{finding.Actual.Swedish.Plain().Split(' ')[0]} {finding.Code} "
                + (finding.Code == "FIN502" ? finding.Remedy.Swedish.Split(": ")[1].TrimEnd('.') : "")
            )
        );
    }

    /// <summary>The subtotal of initiatives is printed, so that a blank initiative explains nothing in all costs.</summary>
    [Fact]
    public void A_blank_line_is_named_where_its_own_sum_is_tested()
    {
        FederationYear year = Of(
            [Column.Budget(2024)],
            new Line("Ränta", LineKind.Interest, [null]),
            new Line("Insats", LineKind.Individual, [null]),
            Office([null]),
            Line.Printed(Total.Initiatives, "Verksamheter", [0]),
            Costs(5)
        );
        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(
            ("Budget 2024/=Costs", "Kontrollera om det som saknas i tomma celler förklarar det: Kansli."),
            (finding.Place.ToString(), finding.Remedy.Swedish)
        );
    }

    /// <summary>Finnveden's plan prints income and opening balance as one sum, and no result.</summary>
    [Fact]
    public void A_closing_balance_follows_the_sums_that_are_printed()
    {
        FederationYear year = Of(
            [Column.Budget(2024)],
            Opening(10),
            new Line("Staten", LineKind.Contribution, [100]),
            new Line("Ränta", LineKind.Interest, [null]),
            Office(30),
            Line.Printed(Total.IncomeWithOpening, "Summa intäkter", [114]),
            Costs(30),
            Line.Printed(Total.Closing, "Utgående", [84])
        );
        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(
            ("FIN502", "Budget 2024/=IncomeWithOpening", Kr(4)),
            (finding.Code, finding.Place.ToString(), finding.Difference)
        );
        Assert.Equal("Kontrollera om det som saknas i tomma celler förklarar det: Ränta.", finding.Remedy.Swedish);
    }

    /// <summary>A summary prints all costs and those of initiatives: what the rest is, nobody has told.</summary>
    [Fact]
    public void A_sum_of_which_a_section_is_not_told_is_not_tested()
    {
        FederationYear year = Of(
            [Column.Outcome(2024)],
            Line.Printed(Total.Initiatives, "Verksamhet", [12]),
            Costs(15)
        );
        Assert.Empty(year.Findings);
        Assert.Contains(year.NotChecked, missing => missing.Codes.Contains("FIN503"));
        Assert.Equal(
            ["FIN503"],
            Of([Column.Outcome(2024)], Line.Printed(Total.Initiatives, "Verksamhet", [12]), Office(1), Costs(15))
                .Codes()
        );
    }

    /// <summary>The printed total is used onward, so that one that is wrong is not told again further down.</summary>
    [Fact]
    public void One_error_is_one_finding()
    {
        FederationYear year = Of(
            [Column.Outcome(2024)],
            Income(100),
            Office(30),
            Costs(40),
            Line.Printed(Total.Result, "Resultat", [60])
        );
        Assert.Equal(["FIN503 Utfall 2024/=Costs"], year.Findings.Select(each => $"{each.Code} {each.Place}"));
    }

    [Fact]
    public void A_balance_sheet_is_tested_by_section_and_as_a_whole()
    {
        BalanceLine[] lines =
        [
            new("Kassa", BalanceKind.Cash, [60]),
            new("Fordringar", BalanceKind.Receivable, [40]),
            new("Balanserat", BalanceKind.BroughtForward, [50]),
            new("Resultat", BalanceKind.Result, [20]),
            new("Skulder", BalanceKind.CurrentLiability, [30]),
        ];
        Assert.Empty(WithBalances(lines).Findings);
        Assert.Empty(WithBalances([.. lines, Sum(Total.Assets, 100), Sum(Total.EquityAndLiabilities, 100)]).Findings);
        Assert.Equal(
            [
                "FIN503 @Balances/=Assets/=day:2024-06-30 5 DoubtfulFigure",
                "FIN503 @Balances/=Equity/=day:2024-06-30 -4 DoubtfulFigure",
                "FIN503 @Balances/=EquityAndLiabilities/=day:2024-06-30 9 DoubtfulFigure",
            ],
            WithBalances([
                    .. lines,
                    Sum(Total.Assets, 105),
                    Sum(Total.Equity, 66),
                    Sum(Total.EquityAndLiabilities, 105),
                ])
                .InShort()
        );
    }

    [Fact]
    public void A_sum_of_a_balance_sheet_says_what_it_is_made_of()
    {
        FederationYear year = WithBalances(
            new BalanceLine("Kassa", BalanceKind.Cash, [60]),
            Sum(Total.Assets, 65),
            new BalanceLine("Balanserat", BalanceKind.BroughtForward, [50]),
            new BalanceLine("Resultat", BalanceKind.Result, [20]),
            Sum(Total.Equity, 66)
        );
        Assert.Equal(
            ["60 kr (summan av delarna)", "70 kr (ingående + resultat)"],
            year.Findings.Select(finding => finding.Expected.Swedish.Plain())
        );
    }

    [Fact]
    public void Assets_are_equity_and_liabilities()
    {
        FederationYear year = WithBalances(
            new BalanceLine("Kassa", BalanceKind.Cash, [100]),
            new BalanceLine("Eget", BalanceKind.TotalEquity, [60]),
            new BalanceLine("Skulder", BalanceKind.CurrentLiability, [30])
        );
        Finding finding = Assert.Single(year.Findings);
        Assert.Equal(
            """
            FIN503  Summa tillgångar stämmer inte med summa eget kapital och skulder.
              allvarlighetsgrad: uppgift att kontrollera
              var:               balansräkning, summa eget kapital och skulder, 2024-06-30
              förväntat:         100 kr (summa tillgångar)
              faktiskt:          90 kr
              avvikelse:         -10 kr
              källa:             metodval i Finsam.Domain 0.2: ett belopp stäms av mot beloppen en nivå ned
              åtgärd:            Jämför med bokföringen, och rätta det belopp som är fel.
            """,
            finding.ToString().Plain()
        );
        Assert.StartsWith(
            "FIN503  Total assets do not agree with total equity and liabilities.",
            finding.ToString(Language.English),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_section_of_the_balance_sheet_that_is_not_told_is_no_difference()
    {
        Assert.Empty(WithBalances(new BalanceLine("Eget kapital", BalanceKind.TotalEquity, [8])).Findings);
        Assert.Equal(
            ["FIN502 @Balances/=EquityAndLiabilities/=day:2024-06-30 10 DoubtfulFigure"],
            WithBalances(
                    new BalanceLine("Kassa", BalanceKind.Cash, [70]),
                    new BalanceLine("Eget", BalanceKind.TotalEquity, [60]),
                    new BalanceLine("Skulder", BalanceKind.CurrentLiability, [null]),
                    Sum(Total.EquityAndLiabilities, 70)
                )
                .InShort()
        );
    }

    /// <summary>The result of both statements, and what is brought forward against the sheet before.</summary>
    [Fact]
    public void What_stands_in_both_statements_is_the_same()
    {
        Assert.Empty(Both(broughtForward: 50, result: 7).Findings);
        Assert.Empty(Both(broughtForward: null, result: null).Findings);
        FederationYear year = Both(broughtForward: 45, result: 9);
        Assert.Equal(
            [
                "FIN503 @Balances/=line:Resultat/=day:2024-06-30 2 DoubtfulFigure",
                "FIN504 @Balances/=line:Balanserat/=day:2024-06-30 -5 DoubtfulFigure",
            ],
            year.InShort()
        );
        Assert.Equal(
            ("7 kr (resultaträkningen)", "7 kr (the income statement)", "50 kr (föregående års utgående balans)"),
            (
                year.Findings[0].Expected.Swedish.Plain(),
                year.Findings[0].Expected.English.Plain(),
                year.Findings[1].Expected.Swedish.Plain()
            )
        );
    }

    /// <summary>A statement in thousands beside balances in kronor: what differs by less than a unit is rounding.</summary>
    [Theory]
    [InlineData(1_000, null)]
    [InlineData(null, 1_000)]
    public void Between_two_tables_the_larger_unit_is_rounding(int? statement, int? balances)
    {
        Sek? Unit(int? kronor) => kronor is { } amount ? Kr(amount) : null;
        Assert.Equal(["FIN501"], Both(50, 437, Unit(statement), Unit(balances), income: 0).Codes());
        Assert.Equal(["FIN503"], Both(50, 1_537, Unit(statement), Unit(balances), income: 0).Codes());
    }

    /// <summary>What was taken over in the year stands between its opening and its closing.</summary>
    [Fact]
    public void Equity_that_is_taken_over_or_paid_out_explains_the_chain()
    {
        FederationYear without = Both(broughtForward: 400, result: 7);
        Assert.Equal(["FIN504"], without.Codes());
        Assert.Empty(
            without.Adding(new EquityChange(EquityMovement.TakenOver, new(2024, 4, 1), Kr(350), "Väst, 16 §")).Findings
        );

        // From the day after the sheet before to the day of the sheet.
        Assert.Empty(without.Adding(new EquityChange(EquityMovement.TakenOver, June30, Kr(350), "Väst")).Findings);
        Assert.Equal(
            ["FIN504"],
            without.Adding(new EquityChange(EquityMovement.TakenOver, NewYearsEve, Kr(350), "Väst")).Codes()
        );

        FederationYear chained = Of(
            [Column.Outcome(2023), Column.Outcome(2024, after: "Utfall 2023")],
            Opening(100, 280),
            Income(50, 50),
            Office(20, 20),
            Line.Printed(Total.Closing, "Utgående", [280, 310])
        );
        Assert.Equal(["FIN503 Utfall 2023/=Closing 150 DoubtfulFigure"], chained.InShort());
        FederationYear told = chained.Adding(
            new EquityChange(EquityMovement.TakenOver, new(2023, 4, 1), Kr(150), "Väst, 16 §")
        );
        Assert.Empty(told.Findings);
        Assert.Contains(
            "övertaget 2023-04-01, Väst, 16 §: 150 kr",
            told.Figures["Utfall 2023", Total.Closing].Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["FIN503 Utfall 2024/=Closing 60 DoubtfulFigure"],
            told.Adding(new EquityChange(EquityMovement.PaidOut, LastDay, Kr(60), "medlemmarna")).InShort()
        );
    }

    private static FederationYear Both(
        decimal? broughtForward,
        decimal? result,
        Sek? statementUnit = null,
        Sek? balanceUnit = null,
        decimal income = 7
    ) =>
        new(
            Hoglandet.Federation,
            2024,
            lines: new([Column.OutcomeThrough(June30, printedUnit: statementUnit)], [Income(income), Office(0)]),
            balances: new(
                [NewYearsEve, June30],
                [
                    new("Balanserat", BalanceKind.BroughtForward, [50, broughtForward]),
                    new("Resultat", BalanceKind.Result, [0, result]),
                ],
                balanceUnit
            )
        );

    private static BalanceLine Sum(Total total, decimal kronor) => BalanceLine.Printed(total, $"{total}", [kronor]);

    /// <summary>Income is printed 100 kr too high: the result, which is right, then does not agree with it.</summary>
    [Fact]
    public void One_wrong_sum_is_one_finding_that_names_the_other()
    {
        Finding finding = Assert.Single(
            Of(
                [Column.Outcome(2024)],
                Income(1_000),
                Line.Printed(Total.Income, "Summa intäkter", [1_100]),
                Office(300),
                Costs(300),
                Line.Printed(Total.Result, "Årets resultat", [700])
            ).Findings
        );
        Assert.Equal(("FIN503", "Utfall 2024/=Income"), (finding.Code, $"{finding.Place}"));
        Assert.Equal(
            "Jämför med bokföringen, och rätta det belopp som är fel. Rättas det stämmer också årets resultat.",
            finding.Remedy.Swedish
        );
    }

    /// <summary>Two sums that are wrong by other amounts are two.</summary>
    [Fact]
    public void Two_wrong_sums_are_two_findings() =>
        Assert.Equal(
            ["FIN503", "FIN503"],
            Of(
                    [Column.Outcome(2024)],
                    Income(1_000),
                    Line.Printed(Total.Income, "Summa intäkter", [1_100]),
                    Office(300),
                    Line.Printed(Total.Result, "Årets resultat", [702])
                )
                .Codes()
        );

    [Theory]
    [InlineData(150, 50, 50, 100, "Assets")]
    [InlineData(100, 90, 50, 100, "Equity")]
    [InlineData(100, 50, 50, 140, "EquityAndLiabilities")]
    public void A_wrong_sum_of_a_balance_sheet_is_one_finding(
        int assets,
        int equity,
        int liabilities,
        int both,
        string total
    )
    {
        FederationYear year = WithBalances(
            new BalanceLine("Kassa", BalanceKind.Cash, [100]),
            BalanceLine.Printed(Total.Assets, "Summa tillgångar", [assets]),
            new BalanceLine("Balanserat", BalanceKind.BroughtForward, [50]),
            new BalanceLine("Resultat", BalanceKind.Result, [0]),
            BalanceLine.Printed(Total.Equity, "Eget kapital", [equity]),
            new BalanceLine("Skulder", BalanceKind.CurrentLiability, [50]),
            BalanceLine.Printed(Total.Liabilities, "Summa skulder", [liabilities]),
            BalanceLine.Printed(Total.EquityAndLiabilities, "Summa", [both])
        );
        Assert.Equal(total, $"{Assert.Single(year.Findings).Place.Total}");
    }
}
