using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Equity;

/// <summary>Equity over a year.</summary>
public class EquityChainTests
{
    private static readonly RuleSource Charter = RuleSource.Charter("§ 16");

    [Fact]
    public void What_a_year_opens_with_and_its_result_make_what_it_closes_with()
    {
        EquityChain chain = EquityChain.For(2022, Kr(1_480_609), Kr(-265_027));
        Assert.Equal(
            (2022, Kr(1_480_609), Kr(-265_027), Kr(1_215_582)),
            (chain.Year, chain.Opening.Amount, chain.Result.Amount, chain.Closing.Amount)
        );
        Assert.Equal(Kr(1_512_650), EquityChain.For(2023, chain.Closing.Amount, Kr(297_068)).Closing.Amount);
        Assert.Equal(new Place(Page.Equity, total: Total.Closing, day: new(2022, 12, 31)), chain.Closing.Place);
        Assert.Equal(new Place(Page.Equity, total: Total.Opening, day: new(2022, 1, 1)), chain.Opening.Place);
        Assert.Equal(
            """
            eget kapital 2022
              ingående balans: 1 480 609 kr
              årets resultat: -265 027 kr
              utgående balans: 1 215 582 kr
            """,
            $"{chain}".Plain()
        );
        Assert.Empty(chain.Standings);
    }

    /// <summary>A federation's first year: equity of the trial is taken over by its charter.</summary>
    [Fact]
    public void What_is_taken_over_paid_out_or_repaid_closes_the_chain_and_stands_in_its_explanation()
    {
        EquityChange[] changes =
        [
            new(EquityMovement.Repaid, new(2005, 12, 1), Kr(10_000), "för mycket inbetalt"),
            new(EquityMovement.TakenOver, new(2005, 9, 1), Kr(350_000), "försöksverksamheten", Charter),
            new(EquityMovement.PaidOut, new(2005, 12, 31), Kr(40_000), "nytt förbund"),
        ];
        EquityChain chain = EquityChain.For(2005, Sek.Zero, Kr(-50_000), changes);
        Assert.Equal(Kr(250_000), chain.Closing.Amount);
        Assert.Equal([Kr(350_000), Kr(-10_000), Kr(-40_000)], chain.Changes.Select(change => change.Effect));
        Assert.Equal(
            """
            equity, closing balance, 2005-12-31: 250,000 kr
              opening balance: 0 kr  [practice of halvårsredovisning 2020, delårsrapport 2023 (Höglandet), verksamhetsplan 2021-2023 (Finnveden)]
              + result: -50,000 kr
              + taken over 2005-09-01, försöksverksamheten: 350,000 kr  [charter: § 16]
              - repaid 2005-12-01, för mycket inbetalt: 10,000 kr
              - paid out 2005-12-31, nytt förbund: 40,000 kr
            """,
            chain.Explain().ToString(Language.English).Plain()
        );
        Assert.Contains(
            "\n  övertaget 2005-09-01, försöksverksamheten: 350 000 kr\n  återbetalt 2005-12-01",
            $"{chain}".Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>Equity printed as 505 kr, though 450 kr and 100 kr make 550 kr.</summary>
    [Fact]
    public void A_printed_closing_is_the_value_and_what_the_year_makes_stands_beside_it()
    {
        EquityChain chain = EquityChain.For(2022, Kr(450), Kr(100), printedClosing: Kr(505));
        Assert.Equal(
            (Kr(505), Kr(550), Kr(-45)),
            (chain.Closing.Amount, chain.Closing.Computed, chain.Closing.Difference)
        );
        Assert.Equal(
            """
            eget kapital, utgående balans, 2022-12-31: 505 kr
              ingående balans: 450 kr  [tillämpning hos halvårsredovisning 2020, delårsrapport 2023 (Höglandet), verksamhetsplan 2021-2023 (Finnveden)]
              + årets resultat: 100 kr
              redovisat: 505 kr
            """,
            chain.Explain().ToString().Plain()
        );
        Assert.Equal(Sek.Zero, EquityChain.For(2022, Kr(1), Kr(2), printedClosing: Kr(3)).Closing.Difference);
    }

    [Fact]
    public void Whose_equity_it_is_cannot_be_told_without_contributions() =>
        Assert.Equal(
            "medlemsbidragen 2022",
            Assert
                .Throws<NotKnownException>(() =>
                    EquityChain.For(2022, Kr(1), Kr(1)).ShareOf(Member.Municipality("Aneby"))
                )
                .Missing.Input.Swedish
        );

    [Fact]
    public void A_change_is_equal_by_its_parts_and_one_that_is_none_is_refused()
    {
        LocalDate day = new(2005, 9, 1);
        Assert.Equal(Change(1), Change(1));
        Assert.NotEqual(Change(1), Change(2));
        Assert.NotEqual(Change(1), new(EquityMovement.PaidOut, day, Kr(1), "försök", Charter));
        Assert.NotEqual(Change(1), new(EquityMovement.TakenOver, day, Kr(1), "försök"));
        Assert.Equal("övertaget 2005-09-01, försök: 1 kr", $"{Change(1)}".Plain());
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1 kr is less than 0 kr. Give 0 kr or more: the movement says which way it goes.",
            () => Change(-1)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "movement",
            "7 is not",
            () => new EquityChange((EquityMovement)7, day, Kr(1), "x")
        );
        Refusal.Of<ArgumentException>(
            "reason",
            "'reason' is blank.",
            () => new EquityChange(EquityMovement.Repaid, day, Kr(1), " ")
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "day",
            "2003 is no year",
            () => new EquityChange(EquityMovement.Repaid, new(2003, 1, 1), Kr(1), "x")
        );
        Refusal.Of<ArgumentException>(
            "day",
            "2005-09-01 is a day of the calendar Julian.",
            () => new EquityChange(EquityMovement.Repaid, new(2005, 9, 1, CalendarSystem.Julian), Kr(1), "x")
        );

        EquityChange Change(decimal amount) => new(EquityMovement.TakenOver, day, Kr(amount), "försök", Charter);
    }

    [Fact]
    public void A_year_that_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>("year", "2003 is no year", () => EquityChain.For(2003, Kr(1), Kr(1)));
        Refusal.Of<ArgumentException>(
            "changes",
            "Number 1 of the changes is null.",
            () => EquityChain.For(2022, Kr(1), Kr(1), [null!])
        );
        Refusal.Of<ArgumentException>(
            "changes",
            "'repaid 2021-12-31, x: 1 kr' is not in 2022. Leave it out.",
            () => EquityChain.For(2022, Kr(1), Kr(1), [new(EquityMovement.Repaid, new(2021, 12, 31), Kr(1), "x")])
        );
    }
}
