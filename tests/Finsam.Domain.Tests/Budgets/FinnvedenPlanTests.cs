using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.FinnvedenYear;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Finnveden's plan 2021-2023, as printed.</summary>
public class FinnvedenPlanTests
{
    [Fact]
    public void Every_line_is_the_printed_one_also_rooms_and_grants_that_follow() =>
        Assert.All(FinnvedenYear.Lines, line => Assert.Equal(Printed(line), Year.Of(line)));

    [Fact]
    public void The_room_is_the_largest_number_of_hundred_thousands_that_leaves_no_shortfall() =>
        Assert.Equal(
            [800_000m, 0, 2_800_000, 3_200_000, 3_300_000],
            Year.Of(FinnvedenYear.Room).Select(room => room.Kronor)
        );

    [Fact]
    public void Every_sum_is_the_printed_one_and_each_column_opens_with_what_the_one_before_closes_with()
    {
        Assert.Equal(Printed(Total.Opening), Year.Of(Total.Opening));
        Assert.Equal(Printed(Total.IncomeWithOpening), Year.Of(Total.IncomeWithOpening));
        Assert.Equal(Printed(Total.Initiatives), Year.Of(Total.Initiatives));
        Assert.Equal(Printed(Total.Overhead), Year.Of(Total.Overhead));
        Assert.Equal(Printed(Total.Costs), Year.Of(Total.Costs));
        Assert.Equal(Printed(Total.Closing), Year.Of(Total.Closing));
        Assert.Equal(Kr(5_158_000), Year.Figures[Budget2021, Total.Income].Amount);
        Assert.Equal(
            (Kr(3_000), Kr(652_000), Kr(50_000)),
            (
                Year.Figures[Budget2021, Total.Board].Amount,
                Year.Figures[Budget2021, Total.Administration].Amount,
                Year.Figures[Budget2021, Total.Audit].Amount
            )
        );
    }

    [Fact]
    public void Printed_sums_stand_beside_what_their_lines_make_and_none_differs()
    {
        Total[] printed = [.. AsPrinted.Lines.Lines.Select(line => line.Total).OfType<Total>()];
        Assert.Equal(6, printed.Length);
        Assert.All(
            Columns.SelectMany(column => printed.Select(total => AsPrinted.Figures[column, total])),
            figure => Assert.NotNull(figure.Printed)
        );
        Assert.All(
            Columns[2..].SelectMany(column => printed.Select(total => AsPrinted.Figures[column, total])),
            figure => Assert.Equal(Sek.Zero, figure.Difference)
        );
    }

    /// <summary>By the letter of the law the year fails, with the opening balance it holds: both are always told.</summary>
    [Fact]
    public void The_two_balance_tests_differ_for_2021()
    {
        BalanceTests tests = Year.Figures.Tests(Budget2021);
        Assert.False(tests.YearAlone.IsMet);
        Assert.True(tests.YearAlone.IsStrict);
        Assert.Equal(Kr(-1_774_800), tests.YearAlone.Difference);
        Assert.True(tests.WithEquity.IsMet);
        Assert.False(tests.WithEquity.IsStrict);
        Assert.Equal(Kr(49_671), tests.WithEquity.Difference);
        Assert.Equal(
            """
            årets intäkter mot årets kostnader: 5 158 000 kr - 6 932 800 kr = -1 774 800 kr, inte uppfyllt  [11 kap. 5 § andra stycket kommunallagen (2017:725), genom 21 § lagen (2003:1210)]
            intäkter och balanserat resultat mot kostnader: 6 982 471 kr - 6 932 800 kr = 49 671 kr, uppfyllt  [tillämpning hos Finnveden, verksamhetsplan 2021-2023]
            """,
            tests.ToString().Plain()
        );
        Assert.Equal(
            """
            the year's income against its costs: 5,158,000 kr - 6,932,800 kr = -1,774,800 kr, not met  [Chapter 11, Section 5, second paragraph, of the Local Government Act (2017:725), through Section 21 of the Act (2003:1210)]
            income and opening balance against costs: 6,982,471 kr - 6,932,800 kr = 49,671 kr, met  [practice of Finnveden, verksamhetsplan 2021-2023]
            """,
            tests.ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void Board_administration_and_audit_are_ten_to_fourteen_per_cent_of_the_costs() =>
        Assert.Equal(
            ["11,46 %", "14,39 %", "10,17 %", "13,17 %", "13,68 %"],
            Columns.Select(column => Year.Figures.OverheadShare(column).ToString(Language.Swedish, "P2").Plain())
        );

    [Fact]
    public void The_room_says_what_is_there_without_it_and_what_one_unit_more_would_leave()
    {
        Explanation plan2022 = Year.Explain(Plan2022, FinnvedenYear.Room);
        Assert.Equal("Utrymme nya insatser, Plan 2022", plan2022.Subject.Swedish);
        Assert.Equal(
            [
                "största belopp i hela hundratusental kronor som inte ger underskott  [härlett ur Finnveden, verksamhetsplan 2021-2023]",
                "utan utrymmet: 3 250 071 kr",
                "3 250 071 kr - 3 200 000 kr = 50 071 kr; 100 000 kr till skulle lämna -49 929 kr",
            ],
            plan2022.Steps.Select(step => step.ToString().Plain())
        );
        Assert.Equal(
            "2,849,671 kr - 2,800,000 kr = 49,671 kr; 100,000 kr more would leave -50,329 kr",
            Year.Explain(Budget2021, FinnvedenYear.Room).Steps[^1].ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void The_closing_balance_and_a_grant_less_the_deduction_say_what_they_are_made_of()
    {
        Explanation closing = Year.Explain(Budget2021, Total.Closing);
        Assert.Equal(
            ["opening balance: 1,824,471 kr", "result: -1,774,800 kr"],
            closing.Steps.Select(step => step.ToString(Language.English).Plain())
        );
        Assert.Equal(
            ["summa intäkter: 5 158 000 kr", "- summa kostnader: 6 932 800 kr"],
            closing.Steps[1].Because!.Steps.Select(step => step.ToString().Plain())
        );
        Assert.Equal(
            """
            Mitt Val, Budget 2021: 1 080 000 kr
              Mitt Val, beviljat: 1 080 000 kr
                beviljat: 1 200 000 kr  [härlett ur verksamhetsplan 2021]
                generellt avdrag 10 %: 1 200 000 kr - 120 000 kr  [tillämpning hos Finnveden, verksamhetsplan 2021-2023]
            """,
            Year.Explain(Budget2021, "Mitt Val").ToString().Plain()
        );
    }

    [Fact]
    public void A_plan_that_covers_three_years_has_the_one_finding_of_the_letter() =>
        Assert.Equal(["FIN301"], Year.Findings.Select(finding => finding.Code));
}
