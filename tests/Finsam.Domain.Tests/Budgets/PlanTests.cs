using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Where the amounts of a budget and a plan come from, and what changes with them.</summary>
public class PlanTests
{
    private const string Budget = "Budget 2023";
    private const string Plan = "Plan 2024";

    [Fact]
    public void An_amount_comes_from_a_contribution_from_payouts_from_a_grant_or_from_an_earlier_column()
    {
        FederationYear year = new(
            Hoglandet.Federation,
            2023,
            contributionDecisions: [new(2023, Kr(8_036_000), Hoglandet.Percentages, unit: Kr(5))],
            roles: HoglandetPositions.Roles,
            positions: HoglandetPositions.Of(2023, HoglandetPositions.Coordinator),
            initiatives:
            [
                new(
                    "IT-spåret",
                    InitiativeKind.Individual,
                    Hoglandet.Aneby,
                    new(2020, 1, 1),
                    grants: [new(2023, Kr(1_213_000))]
                ),
            ],
            generalDeduction: GeneralDeduction.AsInFinnveden2021,
            lines: new(
                [Column.Budget(2023), Column.Plan(2024, after: Budget)],
                [
                    Line.Contribution(Hoglandet.Aneby, [Cell.Computed, Cell.Indexed(Budget)]),
                    Line.Payouts(
                        "SE",
                        HoglandetPositions.Coordinator,
                        [Cell.Computed.Plus(Kr(8_436)), Cell.Indexed(Budget, Fraction.Percent(2))]
                    ),
                    Line.Grants("IT-spåret", [Cell.Computed, 0]),
                    new(
                        "Kansli",
                        LineKind.Administration,
                        [
                            Cell.Of(Kr(500_000), reason: new("som 2022", "as 2022")),
                            Cell.Indexed(Budget, Fraction.Percent(2.5m), Kr(1_000)),
                        ]
                    ),
                ]
            )
        );
        Assert.Equal(
            [120_540m, 1_608_436, 1_091_700, 500_000],
            year.Lines.Lines.Select(line => year.Figures[Budget, line.Name].Amount.Kronor)
        );
        Assert.Equal(
            [120_540m, 1_640_605, 0, 513_000],
            year.Lines.Lines.Select(line => year.Figures[Plan, line.Name].Amount.Kronor)
        );
        Assert.Contains("som 2022", year.Explain(Budget, "Kansli").ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Kansli, Plan 2024: 513 000 kr\n  Budget 2023 + 2,5 %, avrundat till 1 000 kr\n",
            year.Explain(Plan, "Kansli").ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "4 months x 0.50 full-time post x 50,000 kr = 100,000 kr",
            year.Explain(Budget, "SE").ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>An initiative ends in June: what is indexed from it and the balances after it move along.</summary>
    [Fact]
    public void A_change_moves_what_is_indexed_from_it_and_the_balances_after_it()
    {
        FederationYear ended = Simple.With(
            Budget,
            "SE",
            Cell.Of(Kr(50_000), reason: new("slutar i juni", "ends in June"))
        );
        Assert.Equal(
            [
                "Budget 2023, SE: 100 000 kr -> 50 000 kr (-50 000 kr)",
                "Plan 2024, SE: 100 000 kr -> 50 000 kr (-50 000 kr)",
            ],
            ended
                .ComparedWith(Simple)
                .Changes.Where(change => change.Place.Line == "SE")
                .Select(change => change.ToString().Plain())
        );
        Assert.Equal(Kr(-250_000), Simple.Figures[Plan, Total.Closing].Amount);
        Assert.Equal(Kr(-150_000), ended.Figures[Plan, Total.Closing].Amount);
        Assert.Equal(Kr(100_000), Simple.Figures[Budget, "SE"].Amount);
    }

    [Fact]
    public void A_refund_lowers_the_costs_and_income_may_be_negative()
    {
        FederationYear year = Simple
            .With(Budget, "Kansli", Cell.Of(Kr(-10_000), reason: new("återbetalt", "paid back")))
            .With(Budget, "Ränta", -7);
        Assert.Equal(Kr(90_000), year.Figures[Budget, Total.Costs].Amount);
        Assert.Equal(Kr(-7), year.Figures[Budget, Total.Income].Amount);
        Refusal.Of<ArgumentException>(
            "cell",
            "'Kansli' is -1 kr in 'Budget 2023'. Type it without its minus",
            () => Simple.With(Budget, "Kansli", -1)
        );
    }

    [Fact]
    public void By_the_letter_income_that_only_equals_costs_is_too_little()
    {
        Assert.Equal((false, true), Tests(5));
        Assert.Equal((false, false), Tests(4.99m));
        Assert.Equal((true, true), Tests(5.01m));

        static (bool YearAlone, bool WithEquity) Tests(decimal income)
        {
            BalanceTests tests = Simple
                .With(Budget, "Ränta", income)
                .With(Budget, "Kansli", 2)
                .With(Budget, "SE", 3)
                .Figures.Tests(Budget);
            return (tests.YearAlone.IsMet, tests.WithEquity.IsMet);
        }
    }

    [Fact]
    public void A_test_of_what_is_not_known_says_what_is_missing()
    {
        BalanceTests tests = Simple.With(Budget, "IB", null).Figures.Tests(Budget);
        Assert.True(tests.YearAlone.IsKnown);
        Assert.False(tests.WithEquity.IsKnown);
        Assert.Throws<NotKnownException>(() => tests.WithEquity.IsMet);
        Assert.StartsWith(
            "intäkter och balanserat resultat mot kostnader: Budget 2023, summa intäkter med ingående balans  saknas: ",
            tests.WithEquity.ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.False(Simple.With(Budget, "SE", null).Figures.Tests(Budget).YearAlone.IsKnown);
        Refusal.Of<ArgumentException>("column", "There is no column 'Budget'.", () => Simple.Figures.Tests("Budget"));
    }

    [Fact]
    public void Indexation_is_rounded_half_away_from_zero_at_every_size_and_sign()
    {
        long[] sizes = [0, 1, 3, 5, (1L << 40) - 1, 1L << 40, (1L << 40) + 1, 1L << 50];
        Fraction[] increases = [0.025m, -0.5m, new Fraction(1, 3), new Fraction(1, 99_999_999), 998, -1];
        long[] units = [1, 100, 333, 1L << 41];
        foreach (long ore in sizes.Concat(sizes.Select(size => -size)))
        {
            foreach (Fraction increase in increases)
            {
                foreach (long unit in units)
                {
                    Cell raised = Cell.Indexed("Budget 2023", increase, Sek.FromOre(unit));
                    FederationYear year = Simple.With(
                        new Line("Ränta", LineKind.Interest, [Cell.Of(Sek.FromOre(ore)), raised])
                    );
                    long after = year.Figures[Plan, "Ränta"].Amount.Ore;
                    Fraction over = Math.Sign(ore) * (after - (ore * (1 + increase)));
                    Assert.Equal(0, after % unit);
                    Assert.True(
                        over > new Fraction(-unit, 2) && over <= new Fraction(unit, 2),
                        $"{ore} {increase} {unit}"
                    );
                }
            }
        }
    }

    [Fact]
    public void What_is_too_large_is_refused_and_a_sum_may_pass_the_largest_amount_on_the_way()
    {
        FederationYear largest = Simple
            .With(Budget, "SE", 0)
            .With(Budget, "Kansli", Sek.MaxValue)
            .Adding(new Line("Revision", LineKind.Audit, [Cell.Of(Sek.FromOre(1)), 0]));
        Assert.Throws<OverflowException>(() => largest.Figures[Budget, Total.Costs]);
        FederationYear passes = Simple
            .With(Budget, "SE", 0)
            .With(Budget, "Kansli", 0)
            .With(Budget, "Ränta", Sek.MaxValue)
            .Adding(new Line("Övrigt", LineKind.OtherIncome, [Cell.Of(Sek.FromOre(1)), 0]))
            .Adding(new Line("Öresutjämning", LineKind.RoundingAdjustment, [Cell.Of(Sek.FromOre(-1)), 0]));
        Assert.Equal(Sek.MaxValue, passes.Figures[Budget, Total.Closing].Amount);
    }

    private static readonly FederationYear Simple = new(
        Hoglandet.Federation,
        2023,
        lines: new(
            [Column.Budget(2023), Column.Plan(2024, after: Budget)],
            [
                Line.Printed(Total.Opening, "IB", [0, null]),
                new("SE", LineKind.Individual, [100_000, Cell.Indexed(Budget)], isCommitted: true),
                new("Kansli", LineKind.Administration, [25_000, 25_000]),
                new("Ränta", LineKind.Interest, [0, 0]),
            ]
        )
    );
}
