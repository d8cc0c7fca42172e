using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What could not be looked for, and what is missing for it.</summary>
public class NotCheckedTests
{
    [Fact]
    public void Where_nothing_is_told_each_check_but_that_of_the_members_says_what_it_needs()
    {
        FederationYear year = new(Hoglandet.Federation, 2024);
        Assert.Empty(year.Findings);
        Assert.Equal(
            """
            FIN102  saknas: en kolumn för ett helt år med parternas bidrag
            FIN103, FIN104  saknas: beslut om medlemsbidrag för en kolumns hela år
            FIN201  saknas: beviljade medel för året
            FIN202  saknas: vad som har betalats för tjänster
            FIN301  saknas: en budget för 2024 med alla summor kända
            FIN302  saknas: en budget för 2024 med alla summor kända
            FIN303  saknas: dagen då budgeten beslutades
            FIN304, FIN305  saknas: ett utfall under året
            FIN306  saknas: ett riktmärke för administrationens andel
            FIN307  saknas: en plan för åren efter budgetåret
            FIN401  saknas: eget kapital på någon dag, eller en utgående balans
            FIN402, FIN403  saknas: en riktlinje för eget kapital
            FIN404  saknas: in- och utbetalningar med dag
            FIN405  saknas: en balansräkning under året
            FIN406  saknas: medlemmarnas andelar enligt förbundsordningen
            FIN501, FIN502, FIN503  saknas: en redovisad summa med det som den består av
            FIN504  saknas: en redovisad ingående balans och föregående års utgående balans
            FIN505  saknas: dagen då årsredovisningen upprättades
            """,
            $"{year.NotChecked}".Plain()
        );
        Assert.Equal(
            """
            FIN102  missing: a column of a whole year with the parties' contributions
            FIN103, FIN104  missing: decisions about contributions for the whole year of a column
            FIN201  missing: grants of the year
            FIN202  missing: what has been paid for positions
            FIN301  missing: a budget of 2024 whose sums are known
            FIN302  missing: a budget of 2024 whose sums are known
            FIN303  missing: the day the budget was decided
            FIN304, FIN305  missing: an outcome in the year
            FIN306  missing: a stated range of administration's share
            FIN307  missing: a plan of the years after the budget year
            FIN401  missing: equity on some day, or a closing balance
            FIN402, FIN403  missing: a policy for equity
            FIN404  missing: receipts and payments by day
            FIN405  missing: a balance sheet in the year
            FIN406  missing: the members' shares by the charter
            FIN501, FIN502, FIN503  missing: a printed sum with what it is made of
            FIN504  missing: a printed opening balance and the closing balance of the year before
            FIN505  missing: the day the annual accounts were drawn up
            """,
            year.NotChecked.ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void The_table_of_checks_is_in_the_order_of_its_codes()
    {
        string[] first = [.. RuleBook.Checks.Select(check => check.Rules[0].Code)];
        Assert.Equal(first.Order(StringComparer.Ordinal), first);
        Assert.Equal(24, first.Length);
    }

    [Fact]
    public void What_is_told_in_part_does_not_do()
    {
        // An outcome, but no budget; a budget, but a blank cost.
        Assert.Equal(
            "en budget för 2024 med alla summor kända",
            Lacks("FIN304", Of([Column.OutcomeThrough(June30)], Income(9), Office(1)))
        );
        Assert.Equal("ett utfall under året", Lacks("FIN304", Budgeted(100, 99)));
        Assert.Equal(
            "en budget för 2024 med alla summor kända",
            Lacks("FIN301", Of([Column.Budget(2024)], Income(100), Office([null])))
        );

        // Income and costs, but nobody knows what the year opens with.
        Assert.Equal("den ingående balansen", Lacks("FIN302", Of([Column.Budget(2024)], Income(100), Office(99))));

        // A range, but no budget whose administration is known.
        Assert.Equal(
            "en budget för 2024 med alla summor kända",
            Lacks("FIN306", Of([Column.Budget(2024)], Income(100), Office([null])).With(TenToFourteen))
        );

        // A decision, but nothing of contributions, or one that is blank and no sum.
        Column column = Column.Outcome(2024);
        Assert.NotNull(Lacks("FIN103", Decided(8_000_000, column, Office(1))));
        Assert.NotNull(Lacks("FIN103", Decided(8_000_000, column, Income([null]))));

        // A charter, but a year of which the shares by law are not known.
        Member gotland = Member.MunicipalityInNoRegion("Gotland", "0980");
        CharterShares halves = new([(Member.SocialInsuranceAgency, 1), (gotland, 1)], RuleSource.Charter("8 §"));
        Assert.Equal(
            "andelar enligt lag för året",
            Lacks("FIN406", new(new("Gotland", [gotland, .. Member.State]), 2010, charterShares: halves))
        );

        // A policy, but equity on no day; equity, but no income; both, but at no year end.
        Assert.Equal(
            "eget kapital och intäkter vid ett årsskifte",
            Lacks("FIN402", new(Hoglandet.Federation, 2024, equityPolicy: EquityPolicy.AsCitedIn2020))
        );
        Assert.Equal(
            "eget kapital och intäkter vid ett årsskifte",
            Lacks(
                "FIN403",
                new(
                    Hoglandet.Federation,
                    2024,
                    balances: Balances(LastDay, new BalanceLine("Eget", BalanceKind.TotalEquity, [1])),
                    equityPolicy: EquityPolicy.AsCitedIn2020
                )
            )
        );
        Assert.Equal(
            "eget kapital och intäkter vid ett årsskifte",
            Lacks(
                "FIN402",
                new(
                    Hoglandet.Federation,
                    2024,
                    lines: new([Column.OutcomeThrough(June30)], [Income(100)]),
                    balances: Balances(June30, new BalanceLine("Eget", BalanceKind.TotalEquity, [50])),
                    equityPolicy: EquityPolicy.AsCitedIn2020
                )
            )
        );

        // Payments, but nobody knows what the year opened with; a balance sheet with a loan that is blank.
        Assert.NotNull(Lacks("FIN404", WithCash(null, CashMovement.Out(NewYear, Sek.FromKronor(1), "SE"))));
        Assert.NotNull(Lacks("FIN405", WithBalances(new BalanceLine("Lån", BalanceKind.Loan, [null]))));
        FederationYear cash = WithBalances(new BalanceLine("Kassa", BalanceKind.Cash, [1]));
        Assert.Null(Lacks("FIN405", cash));
        Assert.NotNull(Lacks("FIN503", cash));

        // Half of an equity is not below zero.
        FederationYear half = WithBalances(
            new BalanceLine("Eget", BalanceKind.BroughtForward, [-5]),
            new BalanceLine("Resultat", BalanceKind.Result, [null])
        );
        Assert.NotNull(Lacks("FIN401", half));
        Assert.Empty(half.Findings);
    }

    /// <summary>A budget of which all is told, and a plan whose costs and opening are not.</summary>
    [Theory]
    [InlineData("FIN301")]
    [InlineData("FIN302")]
    [InlineData("FIN306")]
    [InlineData("FIN401")]
    public void One_column_that_is_known_is_looked_at(string code) =>
        Assert.Null(
            Lacks(
                code,
                Of([Column.Budget(2024), Column.Plan(2025)], Opening(1, null), Income(100, 100), Office(99, null))
                    .With(TenToFourteen)
            )
        );

    /// <summary>In the middle of a year only half of the state's contribution may be booked.</summary>
    [Fact]
    public void Contributions_are_looked_at_in_columns_of_a_whole_year_in_which_none_is_blank()
    {
        Line[] wrong = Parties((4, 1, 3));
        Assert.Null(Lacks("FIN102", Of([Column.Budget(2024)], wrong)));
        Assert.NotNull(Lacks("FIN102", Of([Column.OutcomeThrough(June30)], wrong)));
        Assert.NotNull(Lacks("FIN102", Of([Column.Outcome(2024)], Parties((4, null, 3)))));
        Assert.NotNull(Lacks("FIN102", Of([Column.Outcome(2024)], Line.Printed(Total.Contributions, "Bidrag", [9]))));
        Assert.NotNull(Lacks("FIN102", Of([Column.Outcome(2024)], Income(4))));
        Assert.Empty(Of([Column.OutcomeThrough(June30)], wrong).Findings);
    }

    private static string? Lacks(string code, FederationYear year) =>
        year.NotChecked.SingleOrDefault(missing => missing.Codes.Contains(code))?.Input.Swedish;
}
