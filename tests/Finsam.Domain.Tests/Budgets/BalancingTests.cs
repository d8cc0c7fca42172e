using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.MembersMeeting;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Every way to balance Södra Vätterbygden's budget 2020, which closes with -698 000 kr.</summary>
public class BalancingTests
{
    private static readonly Sek Thousand = Kr(1_000);
    private static readonly Reduction InProportion = Reduction.InProportion(Thousand);
    private static readonly Reduction InOrder = Reduction.InOrder(Thousand, Competence, Office);

    [Fact]
    public void The_budget_closes_with_the_printed_shortfall_in_the_slides_and_by_its_parts()
    {
        Assert.Equal(Kr(-698_000), Closing(Shortfall));
        Assert.Equal(Kr(-698_000), SödraVatterbygdenFigure(Total.Closing).Printed);
        Assert.Equal(Kr(-698_000), SödraVatterbygdenFigure(Total.Closing).Computed);
        Assert.Equal(Kr(64_000), -SödraVätterbygden.Figures["Budget 2019", Total.Closing].Difference);

        static Figure SödraVatterbygdenFigure(Total total) => SödraVätterbygden.Figures[Budget2020, total];
    }

    /// <summary>698 000 over 200 000 and 877 000: exact shares 129 619 and 568 381, in whole thousands 130 and 568.</summary>
    [Fact]
    public void Free_lines_are_reduced_in_proportion_and_decided_ones_left_alone()
    {
        Balancing balancing = Shortfall.Balanced(Budget2020, InProportion);
        Assert.Equal(
            """
            Budget 2020, fria poster ändras proportionellt, i hela 1 000 kr: 698 000 kr saknas
              Kompetensutveckling: 200 000 kr -> 70 000 kr (-130 000 kr)
              Kansli, styrelse mm: 877 000 kr -> 309 000 kr (-568 000 kr)
              utgående balans 0 kr
            """,
            balancing.ToString().Plain()
        );
        Assert.True(balancing.IsBalanced);
        Assert.Null(balancing.Obstacle);
        Assert.Equal((Kr(698_000), Sek.Zero), (balancing.Gap, balancing.Excess));
        Assert.Equal((Budget2020, InProportion), (balancing.Column, balancing.How));
        Assert.Equal(Sek.Zero, Closing(balancing.Year));
        Assert.Equal(Kr(5_979_000), Of(balancing.Year, Committed));
        Assert.Equal(
            """
            Kansli, styrelse mm, Budget 2020: 309 000 kr
              angivet: 309 000 kr
              fria poster ändras proportionellt, i hela 1 000 kr
            """,
            balancing.Year.Explain(Budget2020, Office).ToString().Plain()
        );
    }

    [Fact]
    public void A_gap_is_rounded_up_to_the_unit_and_the_excess_shown()
    {
        Balancing balancing = Shortfall.Balanced(Budget2020, Reduction.InProportion(Kr(100_000)));
        Assert.Equal(Kr(2_000), balancing.Excess);
        Assert.EndsWith(
            "utgående balans 2 000 kr, 2 000 kr mer än det som saknades",
            balancing.ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            """
            Budget 2020, free lines change in proportion, in whole 100,000 kr: 698,000 kr is missing
              Kompetensutveckling: 200,000 kr -> 100,000 kr (-100,000 kr)
              Kansli, styrelse mm: 877,000 kr -> 277,000 kr (-600,000 kr)
              closing balance 2,000 kr, 2,000 kr more than was missing
            """,
            balancing.ToString(Language.English).Plain()
        );
    }

    [Fact]
    public void A_lowest_amount_holds_and_the_others_take_the_rest()
    {
        Reduction how = InProportion.AtLeast(Competence, Kr(150_000));
        FederationYear balanced = Shortfall.Balanced(Budget2020, how).Year;
        Assert.Equal((Kr(150_000), Kr(229_000)), (Of(balanced, Competence), Of(balanced, Office)));
        Balancing impossible = Shortfall.Balanced(Budget2020, how.AtLeast(Office, Kr(500_000)));
        Assert.False(impossible.IsBalanced);
        Assert.Empty(impossible.Changes);
        Assert.Same(Shortfall, impossible.Year);
        Assert.Equal(Sek.Zero, impossible.Excess);
        Assert.Equal(
            """
            Budget 2020, fria poster ändras proportionellt, i hela 1 000 kr, minst 150 000 kr kvar av Kompetensutveckling, minst 500 000 kr kvar av Kansli, styrelse mm: 698 000 kr saknas
              de fria posterna kan minskas med högst 427 000 kr i hela 1 000 kr; 698 000 kr behövs
            """,
            impossible.ToString().Plain()
        );
    }

    [Fact]
    public void In_order_the_first_line_goes_as_far_as_it_can()
    {
        Assert.Equal(
            [
                "Kompetensutveckling: 200 000 kr -> 0 kr (-200 000 kr)",
                "Kansli, styrelse mm: 877 000 kr -> 379 000 kr (-498 000 kr)",
            ],
            Shortfall.Balanced(Budget2020, InOrder).Changes.Select(change => change.ToString().Plain())
        );
        Assert.Equal(
            "de fria posterna kan minskas med högst 200 000 kr i hela 1 000 kr; 698 000 kr behövs",
            Obstacle(Shortfall, Reduction.InOrder(Thousand, Competence)).Swedish.Plain()
        );
    }

    [Fact]
    public void With_600_000_left_of_the_office_477_000_of_698_000_at_most_can_be_found()
    {
        Wording obstacle = Obstacle(Shortfall, InOrder.AtLeast(Office, Kr(600_000)));
        Assert.Equal(
            "de fria posterna kan minskas med högst 477 000 kr i hela 1 000 kr; 698 000 kr behövs",
            obstacle.Swedish.Plain()
        );
        Assert.Equal(
            "the free lines can be lowered by at most 477,000 kr in whole 1,000 kr; 698,000 kr are needed",
            obstacle.English.Plain()
        );
    }

    [Fact]
    public void A_group_is_used_up_before_the_next_and_shares_in_proportion_within_itself()
    {
        FederationYear year = Shortfall.Adding(new Line("Ny insats", LineKind.Individual, [100_500]));
        Balancing balancing = year.Balanced(
            Budget2020,
            new Reduction(
                [
                    ["Ny insats"],
                    [Competence, Office],
                ],
                unit: Thousand
            )
        );
        Assert.Equal(Kr(500), Of(balancing.Year, "Ny insats"));
        Assert.Equal((Kr(500), Kr(500)), (Closing(balancing.Year), balancing.Excess));
        Assert.Equal([-130_000m, -569_000, -100_000], balancing.Changes.Select(change => change.Difference.Kronor));
        Assert.StartsWith(
            "Budget 2020, Ny insats, sedan Kompetensutveckling och Kansli, styrelse mm, i hela 1 000 kr: ",
            balancing.ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Budget 2020, Ny insats, then Kompetensutveckling and Kansli, styrelse mm, in whole 1,000 kr: ",
            balancing.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    /// <summary>The board wishes for a reserve of 100 000 kr, and draws on it down to 50 000 kr, or to nothing.</summary>
    [Fact]
    public void To_draw_on_equity_is_a_lower_least()
    {
        FederationYear better = Shortfall.With(Budget2020, Committed, 5_231_000);
        Assert.Equal(Kr(50_000), Closing(better));
        Assert.Equal(
            [50_000m, 0, 0],
            new[] { 100_000m, 50_000, 0 }.Select(least =>
                better.Balanced(Budget2020, InProportion, closingAtLeast: Kr(least)).Gap.Kronor
            )
        );
        Assert.Equal(Kr(798_000), Shortfall.Balanced(Budget2020, InProportion, Kr(100_000)).Gap);
        Assert.Equal(Kr(100_000), Closing(Shortfall.Balanced(Budget2020, InProportion, Kr(100_000)).Year));
    }

    [Fact]
    public void Above_the_most_free_costs_are_raised()
    {
        FederationYear rich = Shortfall.With(Budget2020, Committed, 4_000_000);
        Assert.Equal(Kr(1_281_000), Closing(rich));
        Balancing more = rich.Balanced(Budget2020, InProportion, closingAtMost: Kr(281_000));
        Assert.Equal([186_000m, 814_000], more.Changes.Select(change => change.Difference.Kronor));
        Assert.Equal((Kr(-1_000_000), Sek.Zero), (more.Gap, more.Excess));
        Assert.Equal(Kr(281_000), Closing(more.Year));
        Assert.StartsWith(
            "Budget 2020, fria poster ändras proportionellt, i hela 1 000 kr: 1 000 000 kr för mycket",
            more.ToString().Plain(),
            StringComparison.Ordinal
        );
        Balancing coarse = rich.Balanced(Budget2020, Reduction.InProportion(Kr(3_000)), closingAtMost: Kr(281_000));
        Assert.EndsWith(
            "utgående balans 279 000 kr, 2 000 kr mer än det som var för mycket",
            coarse.ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "1,000,000 kr too much\n"
                + "  Kompetensutveckling: 200,000 kr -> 386,000 kr (186,000 kr)\n"
                + "  Kansli, styrelse mm: 877,000 kr -> 1,693,000 kr (816,000 kr)\n"
                + "  closing balance 279,000 kr, 2,000 kr more than was too much",
            coarse.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "in whole 1,000,000 kr the column closes with -719,000 kr, not 0 kr to 280,000 kr",
            Obstacle(rich, Reduction.InProportion(Kr(1_000_000)), Kr(280_000)).English.Plain()
        );
    }

    [Fact]
    public void Where_no_free_line_costs_anything_none_is_raised_and_the_obstacle_says_so()
    {
        FederationYear bare = Shortfall
            .With(Budget2020, Committed, 4_000_000)
            .With(Budget2020, Competence, 0)
            .With(Budget2020, Office, 0);
        Wording obstacle = Obstacle(bare, InProportion, Kr(281_000));
        Assert.Equal("ingen fri post kostar något, så ingen kan höjas", obstacle.Swedish);
        Assert.Equal("no free line costs anything to be raised", obstacle.English);
    }

    /// <summary>A line that is named is raised, whatever it costs before; what is not named follows what it is.</summary>
    [Fact]
    public void A_named_line_at_nothing_is_raised_and_lines_at_nothing_are_raised_alike()
    {
        FederationYear bare = Shortfall.With(Budget2020, Committed, 4_000_000).With(Budget2020, Competence, 0);
        Balancing named = bare.Balanced(Budget2020, InOrder, closingAtMost: Kr(1_480_000));
        Assert.Equal([(Competence, Kr(1_000))], named.Changes.Select(change => (change.What.Name, change.Difference)));
        FederationYear none = bare.With(Budget2020, Office, 0);
        Balancing alike = none.Balanced(
            Budget2020,
            new(
                [
                    [Competence, Office],
                ],
                unit: Thousand
            ),
            closingAtMost: Kr(2_355_000)
        );
        Assert.Equal([2_000m, 1_000], alike.Changes.Select(change => change.Difference.Kronor));
        Assert.Equal(
            [(Office, Kr(1_000))],
            bare.Balanced(
                    Budget2020,
                    new(
                        [
                            [Competence, Office],
                        ],
                        unit: Thousand
                    ),
                    closingAtMost: Kr(1_480_000)
                )
                .Changes.Select(change => (change.What.Name, change.Difference))
        );
    }

    /// <summary>Room that followed the rest of its column would use up what is saved.</summary>
    [Fact]
    public void Room_stays_what_it_was_while_a_column_is_balanced()
    {
        FederationYear year = Shortfall
            .With(Budget2020, Committed, 5_231_000)
            .Adding(Line.Room("Utrymme", Thousand, [Cell.Computed]));
        Assert.Equal((Kr(50_000), Sek.Zero), (Of(year, "Utrymme"), Closing(year)));
        Balancing balancing = year.Balanced(Budget2020, InOrder, closingAtLeast: Kr(100_000));
        Assert.Equal(Kr(50_000), Of(balancing.Year, "Utrymme"));
        Assert.Equal(Kr(100_000), Closing(balancing.Year));
        Assert.EndsWith(
            "angivet: 50 000 kr\n  utrymmet ligger kvar medan resten balanseras",
            balancing.Year.Explain(Budget2020, "Utrymme").ToString().Plain(),
            StringComparison.Ordinal
        );
        FederationYear typed = year.With(Budget2020, "Utrymme", Cell.Of(Kr(50_000), reason: new("beslut", "decided")));
        Assert.Equal(
            typed.Lines.Line("Utrymme"),
            typed.Balanced(Budget2020, InOrder, closingAtLeast: Kr(100_000)).Year.Line("Utrymme")
        );
        Balancing reduced = year.Balanced(Budget2020, Reduction.InOrder(Thousand, "Utrymme"), Kr(10_000));
        Assert.Equal((Kr(40_000), Kr(10_000)), (Of(reduced.Year, "Utrymme"), Closing(reduced.Year)));
    }

    [Fact]
    public void What_is_balanced_stays_as_it_is()
    {
        FederationYear balanced = Shortfall.Balanced(Budget2020, InProportion).Year;
        Balancing again = balanced.Balanced(Budget2020, InProportion);
        Assert.Same(balanced, again.Year);
        Assert.True(again.IsBalanced);
        Assert.Equal((Sek.Zero, Sek.Zero), (again.Gap, again.Excess));
        Assert.Empty(again.Changes);
        Assert.Equal(
            "Budget 2020, fria poster ändras proportionellt, i hela 1 000 kr: i balans\n  utgående balans 0 kr",
            again.ToString().Plain()
        );
        Assert.EndsWith("balanced\n  closing balance 0 kr", again.ToString(Language.English).Plain());
    }

    [Fact]
    public void A_line_that_is_not_free_is_refused_and_the_message_says_which_are()
    {
        Refusal.Of<ArgumentException>(
            "how",
            "'Insatser' is committed, so balancing leaves it alone. Leave it out. "
                + "'Staten' is no cost. Leave it out. "
                + "There is no line 'Kompetensutvekling'. Did you mean 'Kompetensutveckling'?",
            () => Shortfall.Balanced(Budget2020, Reduction.InOrder(Thousand, Committed, "Staten", "Kompetensutvekling"))
        );
        Refusal.Of<ArgumentException>(
            "how",
            "There is no line 'Resor'. Give one of 'Kompetensutveckling', 'Kansli, styrelse mm'.",
            () => Shortfall.Balanced(Budget2020, InProportion.AtLeast("Resor", Thousand))
        );
    }

    [Fact]
    public void A_column_that_prints_a_sum_is_refused_until_it_is_let_go()
    {
        Refusal.Of<ArgumentException>(
            "column",
            "'Budget 2020' prints Closing, which holds whatever its lines become. "
                + "Let it go with Computing(\"Budget 2020\") first.",
            () => SödraVätterbygden.Balanced(Budget2020, InOrder)
        );
        Assert.Equal(
            [Kr(-200_000), Kr(-498_000)],
            SödraVätterbygden
                .Computing(Budget2020)
                .With("Budget 2019", "Från året före", 2_059_000)
                .Balanced(Budget2020, InOrder)
                .Changes.Select(change => change.Difference)
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>(
            "closingAtLeast",
            "Nothing is at least 1 kr and at most 0 kr. Give the lower first.",
            () => Shortfall.Balanced(Budget2020, InProportion, Kr(1), Sek.Zero)
        );
        Refusal.Of<ArgumentNullException>("how", "", () => Shortfall.Balanced(Budget2020, null!));
        Refusal.Of<ArgumentException>(
            "column",
            "There is no column 'Budget 2021'.",
            () => Shortfall.Balanced("Budget 2021", InProportion)
        );
        NotKnownException unknown = Assert.Throws<NotKnownException>(() =>
            Shortfall.With(Budget2020, Competence, null).Balanced(Budget2020, InProportion)
        );
        Assert.Equal("Budget 2020/=Closing", $"{unknown.Missing.Place}");
    }

    /// <summary>What is missing, rounded up to the unit, or what is free, may be more than 64 bits hold.</summary>
    [Fact]
    public void The_largest_amounts_are_balanced_too()
    {
        FederationYear costly = Largest(Sek.FromOre(long.MaxValue - 100));
        Assert.Equal(Kr(-1), Assert.Single(costly.Balanced(Budget2020, Reduction.InProportion()).Changes).Difference);
        FederationYear poor = Largest(Sek.FromOre(1)).With("Budget 2020", "Kansli 2", Sek.MaxValue - Sek.FromOre(1));
        Assert.Throws<OverflowException>(() => poor.Balanced(Budget2020, Reduction.InProportion(Sek.MaxValue)));

        static FederationYear Largest(Sek income) =>
            new(
                Shortfall.Federation,
                2020,
                lines: new(
                    [Column.Budget(2020)],
                    [
                        Line.Printed(Total.Opening, "IB", [0]),
                        new("Staten", LineKind.Contribution, [income]),
                        new("Kansli", LineKind.Administration, [Sek.MaxValue]),
                        new("Kansli 2", LineKind.Administration, [0], isCommitted: true),
                    ]
                )
            );
    }

    private static Sek Closing(FederationYear year) => year.Figures[Budget2020, Total.Closing].Amount;

    private static Sek Of(FederationYear year, string line) => year.Figures[Budget2020, line].Amount;

    private static Wording Obstacle(FederationYear year, Reduction how, Sek? most = null) =>
        year.Balanced(Budget2020, how, closingAtMost: most).Obstacle!;
}
