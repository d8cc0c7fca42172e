using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Equity;

/// <summary>Equity from year to year.</summary>
public class EquityChainTests
{
    private static readonly LocalDate YearEnd = new(2022, 12, 31);

    /// <summary>Höglandet's balance sheets; the years between them are not in the documents that we have.</summary>
    [Fact]
    public void Equity_goes_on_from_year_to_year()
    {
        EquityChain chain = new([
            new(2022, Sek.FromKronor(1_480_609), Sek.FromKronor(-265_027)),
            new(2023, Sek.FromKronor(1_215_582), Sek.FromKronor(297_068)),
        ]);
        Assert.Empty(chain.CheckOpenings());
        Assert.Equal((Sek.FromKronor(1_480_609), Sek.FromKronor(1_512_650)), (chain.Opening, chain.Closing));
        Assert.Equal("2022-2023: 1 480 609 kr -> 1 512 650 kr", $"{chain}".Plain());
        Assert.Equal("2022: 1 480 609 kr + -265 027 kr = 1 215 582 kr", $"{chain.Years[0]}".Plain());
        Assert.Equal(HoglandetReports.Of2023.Opening.ToEquityYear(), chain.Years[0]);
    }

    [Fact]
    public void A_year_that_opens_with_something_else_is_a_finding_and_stands_in_the_explanation()
    {
        EquityChain chain = new([
            new(2019, Sek.FromKronor(1_991_000), Sek.FromKronor(-1_365_000)),
            new(2018, Sek.FromKronor(935_000), Sek.FromKronor(1_235_000)),
        ]);
        Finding finding = Assert.Single(chain.CheckOpenings());
        Assert.Equal(("FIN504", "2019", Sek.FromKronor(-179_000)), (finding.Code, finding.Where, finding.Difference));
        Assert.Equal(
            """
            eget kapital vid slutet av 2019: 626 000 kr
              ingående 2018: 935 000 kr
              resultat 2018: 1 235 000 kr, utgående 2 170 000 kr
              brott före 2019: -179 000 kr
              resultat 2019: -1 365 000 kr, utgående 626 000 kr
            """,
            chain.Explain().ToString().Plain()
        );
    }

    /// <summary>A balance sheet whose equity is printed as 505 kr, though 450 kr and 100 kr make 550 kr.</summary>
    [Fact]
    public void A_printed_closing_goes_on_to_the_next_year()
    {
        BalanceSheet sheet = new(
            "Exempel",
            YearEnd,
            [
                new("Balanserat", BalanceLineKind.BroughtForward, Sek.FromKronor(450)),
                new("Resultat", BalanceLineKind.Result, Sek.FromKronor(100)),
            ],
            new PrintedBalance { Equity = Sek.FromKronor(505) }
        );
        EquityChain chain = new([sheet.ToEquityYear(), new(2023, Sek.FromKronor(505), Sek.FromKronor(1))]);
        Assert.Empty(chain.CheckOpenings());
        Assert.Equal(Sek.FromKronor(506), chain.Closing);
        Assert.Equal(
            """
            eget kapital vid slutet av 2023: 506 kr
              ingående 2022: 450 kr
              resultat 2022: 100 kr, utgående 550 kr
              men tryckt 505 kr
              resultat 2023: 1 kr, utgående 506 kr
            """,
            chain.Explain().ToString().Plain()
        );
        Assert.Null(HoglandetReports.Of2023.Opening.ToEquityYear().PrintedClosing);
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() =>
            HoglandetReports.Of2023.Closing.ToEquityYear()
        );
        Assert.Equal(
            "Höglandet, halvårsrapport 2023, 2023-06-30 is in the middle of the year, whose result nobody knows yet. Take the balance sheet of 31 December.",
            error.Message
        );
    }

    [Fact]
    public void A_chain_with_a_hole_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "years",
            "2021 is missing. Give it, or begin the chain after it. 2022 stands twice. Keep one. 2023 to 2024 are missing.",
            () => new EquityChain([Year(2025), Year(2020), Year(2022), Year(2022)])
        );
        Refusal.Of<ArgumentException>("years", "A chain needs years", () => new EquityChain([]));
        Refusal.Of<ArgumentException>("years", "Number 1 of the years is null.", () => new EquityChain([null!]));

        static EquityYear Year(int year) => new(year, Sek.Zero, Sek.Zero);
    }
}
