using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Where amounts come from, what changes with them, and what is refused.</summary>
public class OperatingPlanTests
{
    private static readonly PlanColumn First = new("Budget", 2023, PlanColumnKind.Budget, Sek.Zero);
    private static readonly PlanColumn Second = new("Plan", 2024, PlanColumnKind.Plan, First);
    private static readonly BudgetLine Office = new("Kansli", BudgetLineKind.Administration);
    private static readonly BudgetLine Coaches = new("SE", BudgetLineKind.IndividualInitiative) { IsCommitted = true };
    private static readonly BudgetLine Interest = new("Ränta", BudgetLineKind.Interest);

    [Fact]
    public void An_amount_comes_from_a_contribution_from_payouts_from_a_grant_or_from_an_earlier_column()
    {
        ContributionSplit split = Hoglandet.Split(2023, 8_036_000, 5, Hoglandet.Percentages);
        PayoutRun payouts = PayoutRun.For(
            HoglandetPositions.Of(2023, HoglandetPositions.Coordinator),
            HoglandetPositions.AllTerms,
            HoglandetPositions.HalfYear(2023)
        );
        BudgetLine aneby = new("Aneby", BudgetLineKind.Contribution) { Party = Party.Municipalities };
        OperatingPlan plan = new(
            [First, Second],
            [
                new(
                    aneby,
                    [
                        (First, BudgetAmount.FromContribution(split, Hoglandet.Aneby)),
                        (Second, BudgetAmount.Indexed(First)),
                    ]
                ),
                new(
                    Coaches,
                    [
                        (First, BudgetAmount.FromPayouts(payouts, Sek.FromKronor(8_436))),
                        (Second, BudgetAmount.FromGrant(Sek.FromKronor(1_213_000), GeneralDeduction.AsInFinnveden2021)),
                    ]
                ),
                new(
                    Office,
                    [
                        (First, BudgetAmount.Typed(Sek.FromKronor(500_000), "som 2022")),
                        (Second, BudgetAmount.Indexed(First, Fraction.Percent(2.5m), Sek.FromKronor(1_000))),
                    ]
                ),
            ]
        );
        Assert.Equal(split[Hoglandet.Aneby], plan[aneby, Second]);
        Assert.Equal(Sek.FromKronor(858_436), plan[Coaches, First]);
        Assert.Equal(Sek.FromKronor(1_091_700), plan[Coaches, Second]);
        Assert.Equal(Sek.FromKronor(513_000), plan[Office, Second]);
        Assert.Equal(
            """
            Aneby, Budget: 120 540 kr
              Aneby, medlemsbidrag 2023  [5 § lagen (2003:1210)]
            Aneby, Plan: 120 540 kr
              som Budget
              Budget: 120 540 kr
            SE, Budget: 858 436 kr
              utbetalningar 850 000 kr + övriga kostnader 8 436 kr
            SE, Plan: 1 091 700 kr
              beviljat 1 213 000 kr - 10 %  [praxis: Finnveden, verksamhetsplan 2021-2023]
            Kansli, Budget: 500 000 kr
              angivet: som 2022
            Kansli, Plan: 513 000 kr
              Budget + 2,5 %, avrundat till 1 000 kr
              Budget: 500 000 kr
            """,
            string.Join(
                    '\n',
                    plan.Lines.SelectMany(line => plan.Columns.Select(column => plan.Explain(line, column)))
                        .SelectMany(explanation => explanation.ToString().Split('\n'))
                        .Where(row => !row.StartsWith("    ", StringComparison.Ordinal))
                )
                .Plain()
        );
        Assert.Equal(
            """
            SE, Budget: 858,436 kr
              payouts 850,000 kr + other costs 8,436 kr
                payouts January-June 2023: 850,000 kr
                  Aneby, coordinator 0.5: 150,000 kr
                    Aneby, coordinator, January-June 2023: 150,000 kr
                      January-June: 6 months x 0.50 full-time x 50,000 kr = 150,000 kr
            """,
            string.Join('\n', plan.Explain(Coaches, First).ToString(Language.English).Plain().Split('\n')[..6])
        );
        Assert.Equal($"{split.Explain(Hoglandet.Aneby)}", $"{plan.Explain(aneby, First).Steps[0].Because}");
        Assert.Null(plan.Explain(Office, First).Steps[0].Because);
    }

    /// <summary>A vacancy, an initiative ended in June: a plan is a value, and the difference is listed.</summary>
    [Fact]
    public void A_change_moves_what_is_indexed_from_it_and_the_balances_after_it()
    {
        OperatingPlan plan = Simple();
        OperatingPlan ended = plan.With(Coaches, First, BudgetAmount.Typed(Sek.FromKronor(50_000), "slutar i juni"));
        Assert.Equal(
            ["SE, Budget: 100 000 kr -> 50 000 kr (-50 000 kr)", "SE, Plan: 100 000 kr -> 50 000 kr (-50 000 kr)"],
            ended.ComparedWith(plan).Select(change => change.ToString().Plain())
        );
        Assert.Equal(Sek.FromKronor(-250_000), plan.Totals(Second).ClosingBalance);
        Assert.Equal(Sek.FromKronor(-150_000), ended.Totals(Second).ClosingBalance);
        Assert.Equal(Sek.FromKronor(100_000), plan[Coaches, First]);
        OperatingPlan fewer = new(
            [First],
            [BudgetRow.Typed(Office, [First], [Sek.FromKronor(50_000)]), BudgetRow.Typed(Interest, [First], [Sek.Zero])]
        );
        Assert.Equal(
            [
                "Kansli, Budget: 25 000 kr -> 50 000 kr (25 000 kr)",
                "SE, Budget: 100 000 kr -> 0 kr (-100 000 kr)",
                "SE, Plan: 100 000 kr -> 0 kr (-100 000 kr)",
                "Kansli, Plan: 25 000 kr -> 0 kr (-25 000 kr)",
            ],
            fewer.ComparedWith(plan).Select(change => change.ToString().Plain())
        );
    }

    [Fact]
    public void A_raised_contribution_says_from_what_and_a_line_that_turns_round_has_changed()
    {
        BudgetLine bidrag = new("Bidrag", BudgetLineKind.Contribution);
        OperatingPlan plan = new([First], [BudgetRow.Typed(bidrag, [First], [Sek.FromKronor(1_010)])]);
        Assert.Equal(
            "Bidrag, Budget: 1 000 kr\n  1 010 kr + -2 %, avrundat till 100 kr",
            plan.WithContributions(First, Fraction.Percent(-2), Sek.FromKronor(100))
                .Explain(bidrag, First)
                .ToString()
                .Plain()
        );
        OperatingPlan turned = new(
            [First],
            [BudgetRow.Typed(new BudgetLine("Bidrag", BudgetLineKind.Administration), [First], [Sek.FromKronor(1_010)])]
        );
        Assert.Equal(2, turned.ComparedWith(plan).Count);
    }

    [Fact]
    public void A_room_that_cannot_reach_its_floor_says_so()
    {
        BudgetLine room = new("Utrymme", BudgetLineKind.RoomForNewInitiatives);
        OperatingPlan plan = new(
            [First],
            [
                BudgetRow.Typed(Office, [First], [Sek.FromKronor(330_000)]),
                new(room, [(First, BudgetAmount.RoomFor(new RoomTarget(unit: Sek.FromKronor(1_000))))]),
            ]
        );
        Assert.EndsWith(
            "-330 000 kr är redan mindre än 0 kr: inget utrymme",
            plan.Explain(room, First).ToString().Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_refund_lowers_the_costs_and_income_may_be_negative()
    {
        OperatingPlan plan = Simple()
            .With(Office, First, BudgetAmount.Refund(Sek.FromKronor(10_000)))
            .With(Interest, First, BudgetAmount.Typed(Sek.FromKronor(-7)));
        Assert.Equal(Sek.FromKronor(90_000), plan.Totals(First).Costs);
        Assert.Equal(Sek.FromKronor(-7), plan.Totals(First).Income);
        Assert.Null(new OperatingPlan([First], []).AdministrationShare(First));
    }

    [Fact]
    public void An_excess_is_spent_evenly_until_the_last_year() =>
        Assert.Equal(
            [700m, 400, 100],
            RoomTarget
                .Path(Sek.FromKronor(1_000), Sek.FromKronor(100), years: 3, unit: Sek.FromKronor(100))
                .Select(target => target.ClosingBalanceAtLeast.Kronor)
        );

    [Fact]
    public void Columns_that_make_no_sense_are_refused_and_all_of_them_named()
    {
        PlanColumn missing = new("Prognos", 2022, PlanColumnKind.Forecast, Sek.Zero);
        PlanColumn chained = new("Plan", 2023, PlanColumnKind.Plan, missing);
        Refusal.Of<ArgumentException>(
            "columns",
            "'Plan' is the name of 2 columns. Give each its own. "
                + "'Plan' opens with the closing balance of 'Budget', which is not before it in the plan. "
                + "Put it there. "
                + "'Plan' opens with the closing balance of 'Prognos', which is not before it in the plan. "
                + "Put it there.",
            () => new OperatingPlan([Second, First, chained], [])
        );
        Refusal.Of<ArgumentException>(
            "columns",
            "There is no column. Give one or more.",
            () => new OperatingPlan([], [])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "9 is not one of PlanColumnKind.",
            () => new PlanColumn("Plan", 2023, (PlanColumnKind)9, Sek.Zero)
        );
    }

    [Fact]
    public void Rows_that_make_no_sense_are_refused_and_all_of_them_named()
    {
        RoomTarget target = new(Sek.FromKronor(1));
        BudgetLine room = new("Utrymme", BudgetLineKind.RoomForNewInitiatives);
        BudgetLine again = new("Utrymme 2", BudgetLineKind.RoomForNewInitiatives);
        PlanColumn elsewhere = new("Annan", 2023, PlanColumnKind.Plan, Sek.Zero);
        Refusal.Of<ArgumentException>(
            "rows",
            "'Kansli' is the name of 2 lines. Give each its own. "
                + "'Kansli' is -1 kr in 'Budget'. A cost is 0 kr or more: type it without its minus, and "
                + "use BudgetAmount.Refund for money that comes back. "
                + "'Kansli' has no amount in 'Budget'. Give one, 0 kr where there is none. "
                + "'Kansli' has an amount in 'Annan', which is no column here. Leave it out, or use the "
                + "column of that name that is. "
                + "'Ränta' in 'Budget' is a refund, but the line is income. Type it as income. "
                + "'SE' in 'Budget' is indexed from 'Plan', which is not before it in the plan. Put it there. "
                + "'Utrymme' and 'Utrymme 2' ask for room in 'Budget'. One line can have it.",
            () =>
                new OperatingPlan(
                    [First],
                    [
                        BudgetRow.Typed(Office, [First], [Sek.FromKronor(-1)]),
                        BudgetRow.Typed(Office, [elsewhere], [Sek.Zero]),
                        new(Interest, [(First, BudgetAmount.Refund(Sek.FromKronor(1)))]),
                        new(Coaches, [(First, BudgetAmount.Indexed(Second))]),
                        new(room, [(First, BudgetAmount.RoomFor(target))]),
                        new(again, [(First, BudgetAmount.RoomFor(target))]),
                    ]
                )
        );
        Refusal.Of<ArgumentException>(
            "rows",
            "'Kansli' asks for room in 'Budget', but is no line of the kind RoomForNewInitiatives.",
            () => new OperatingPlan([First], [new(Office, [(First, BudgetAmount.RoomFor(target))])])
        );
        Refusal.Of<ArgumentException>(
            "amounts",
            "'Kansli' needs 2 amounts, one for each column, and has 1. Give 0 kr where there is none.",
            () => BudgetRow.Typed(Office, [First, Second], [Sek.Zero])
        );
        Refusal.Of<ArgumentException>(
            "columns",
            "'Kansli' has two amounts in 'Budget'. Keep one.",
            () => BudgetRow.Typed(Office, [First, First], [Sek.Zero, Sek.Zero])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "77 is not one of BudgetLineKind.",
            () => new BudgetLine("Kansli", (BudgetLineKind)77)
        );
    }

    [Fact]
    public void Amounts_and_changes_that_make_no_sense_are_refused()
    {
        OperatingPlan plan = Simple();
        Refusal.Of<ArgumentException>(
            "amount",
            "'Kansli' is -1 kr in 'Budget'. A cost is 0 kr or more",
            () => plan.With(Office, First, BudgetAmount.Typed(Sek.FromKronor(-1)))
        );
        Refusal.Of<ArgumentException>(
            "line",
            "'Annat' is not a line of the plan. Give its own line, equal in every part, of SE, Kansli, Ränta.",
            () => plan[new BudgetLine("Annat", BudgetLineKind.Administration), First]
        );
        Refusal.Of<ArgumentException>(
            "column",
            "'Annan' is not a column of the plan. Give its own column, not another of the same name, of Budget, Plan.",
            () => plan.Totals(new PlanColumn("Annan", 2023, PlanColumnKind.Plan, Sek.Zero))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "increase",
            "The increase is -3/2. Give a share of the earlier amount from -1 to 999, such as Fraction.Percent(2.5m).",
            () => plan.WithContributions(First, -1.5m, Sek.FromKronor(1))
        );
        BudgetLine bidrag = new("Bidrag", BudgetLineKind.Contribution);
        Refusal.Of<ArgumentException>(
            "rows",
            "'Bidrag' is -5 kr in 'Budget'. A contribution is 0 kr or more: type what comes in.",
            () => new OperatingPlan([First], [BudgetRow.Typed(bidrag, [First], [Sek.FromKronor(-5)])])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "A refund of 0 kr brings nothing back.",
            () => BudgetAmount.Refund(Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "increase",
            "The increase is -2. Give a share of the earlier amount from -1 to 999",
            () => BudgetAmount.Indexed(First, -2)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be",
            () => new RoomTarget(unit: Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "years",
            "A path takes 1 year or more, not 0.",
            () => RoomTarget.Path(Sek.Zero, Sek.Zero, years: 0)
        );
    }

    [Fact]
    public void A_sum_may_pass_the_largest_amount_on_the_way()
    {
        BudgetLine rounding = new("Öresutjämning", BudgetLineKind.RoundingAdjustment);
        OperatingPlan plan = new(
            [First],
            [
                BudgetRow.Typed(new("Staten", BudgetLineKind.Contribution), [First], [Sek.MaxValue]),
                BudgetRow.Typed(Interest, [First], [Sek.FromOre(1)]),
                BudgetRow.Typed(rounding, [First], [Sek.FromOre(-1)]),
            ]
        );
        Assert.Equal(Sek.MaxValue, plan.Totals(First).ClosingBalance);
    }

    [Fact]
    public void What_is_too_large_names_its_column_and_an_indexed_amount_its_line()
    {
        OverflowException total = Assert.Throws<OverflowException>(() =>
            new OperatingPlan(
                [First],
                [
                    BudgetRow.Typed(Office, [First], [Sek.MaxValue]),
                    BudgetRow.Typed(new("Revision", BudgetLineKind.Administration), [First], [Sek.FromOre(1)]),
                ]
            )
        );
        Assert.StartsWith(
            "'Budget': What administration costs is more than an amount can hold",
            total.Message,
            StringComparison.Ordinal
        );
        OverflowException line = Assert.Throws<OverflowException>(() =>
            new OperatingPlan(
                [First, Second],
                [
                    BudgetRow.Typed(Interest, [First, Second], [Sek.Zero, Sek.Zero]),
                    new(Office, [(First, BudgetAmount.Typed(Sek.MaxValue)), (Second, BudgetAmount.Indexed(First, 1))]),
                ]
            )
        );
        Assert.StartsWith("'Kansli' in 'Plan': ", line.Message, StringComparison.Ordinal);
        BudgetLine room = new("Utrymme", BudgetLineKind.RoomForNewInitiatives);
        OverflowException left = Assert.Throws<OverflowException>(() =>
            new OperatingPlan(
                [First],
                [
                    BudgetRow.Typed(Interest, [First], [Sek.MaxValue]),
                    new(room, [(First, BudgetAmount.RoomFor(new RoomTarget(Sek.FromOre(-1), unit: Sek.FromOre(1))))]),
                ]
            )
        );
        Assert.StartsWith("'Budget': The room for new initiatives is", left.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_has_its_line_and_column()
    {
        Change<PlanCell> change = Simple().With(Office, First, BudgetAmount.Typed(Sek.Zero)).ComparedWith(Simple())[0];
        Assert.Equal((Office, First), (change.What.Line, change.What.Column));
        Assert.Equal("Kansli, Budget: 25,000 kr -> 0 kr (-25,000 kr)", change.ToString(Language.English).Plain());
    }

    [Fact]
    public void A_unit_that_is_left_out_is_a_krona_and_an_increase_is_within_reason()
    {
        BudgetLine state = new("Staten", BudgetLineKind.Contribution);
        OperatingPlan plan = new([First], [BudgetRow.Typed(state, [First], [Sek.FromKronor(101)])]);
        Assert.Equal(Sek.FromKronor(102), plan.WithContributions(First, Fraction.Percent(0.9m))[state, First]);
        Assert.Equal(Sek.FromKronor(1), new RoomTarget().Unit);
        Assert.All(
            new[]
            {
                BalancingStrategy.InProportion(),
                BalancingStrategy.ByPriority([]),
                BalancingStrategy.NewBeforeOngoing(),
                BalancingStrategy.AskMembers(),
            },
            strategy => Assert.Equal(Sek.FromKronor(1), strategy.Unit)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "increase",
            "The increase is 1000. Give a share",
            () => plan.WithContributions(First, 1_000)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be",
            () => plan.WithContributions(First, 0, Sek.Zero)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be",
            () => BudgetAmount.FromGrant(Sek.Zero, GeneralDeduction.AsInFinnveden2021, Sek.Zero)
        );
    }

    [Fact]
    public void A_day_of_instalments_by_another_calendar_is_refused() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2023-07-13 is a day of the calendar Julian. Give it by ISO",
            () =>
                BudgetAmount.FromInstalments(
                    Hoglandet
                        .Split(2023, 8_036_000, 5, Hoglandet.Percentages)
                        .Instalments(InstalmentPlan.StateByHalfYear(2023)),
                    Hoglandet.Aneby,
                    new LocalDate(2023, 7, 13, CalendarSystem.Julian)
                )
        );

    private static OperatingPlan Simple() =>
        new(
            [First, Second],
            [
                new(
                    Coaches,
                    [(First, BudgetAmount.Typed(Sek.FromKronor(100_000))), (Second, BudgetAmount.Indexed(First))]
                ),
                BudgetRow.Typed(Office, [First, Second], [Sek.FromKronor(25_000), Sek.FromKronor(25_000)]),
                BudgetRow.Typed(Interest, [First, Second], [Sek.Zero, Sek.Zero]),
            ]
        );
}
