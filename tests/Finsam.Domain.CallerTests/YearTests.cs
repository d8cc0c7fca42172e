namespace Finsam.Domain.CallerTests;

/// <summary>A year is told once, equal by what is told, and read back whole.</summary>
public class YearTests
{
    private static readonly FederationYear Year = Höglandet.Year2023;

    /// <summary>One of everything that can be told.</summary>
    private static readonly FederationYear Full = new(
        new Federation(
            "Höglandets samordningsförbund",
            [
                .. Höglandet.Municipalities.Select(each => new Membership(each, new LocalDate(2010, 1, 1))),
                Höglandet.Region,
                .. Member.State,
            ],
            organisationNumber: "222000-1230",
            firstDay: new(2006, 1, 1)
        ),
        2023,
        new PopulationTable(
            new(2022, 9, 30),
            Höglandet.Municipalities.Select((each, at) => (each, 1_000L + at)),
            PopulationStatus.Official,
            "SCB",
            new AgeGroup(16, 64)
        ),
        [
            new(
                2023,
                Kr(4_000_000),
                AllocationKey.Mixed(
                    Kr(10_000),
                    [
                        (Fraction.Percent(75), Höglandet.Percentages),
                        (Fraction.Percent(25), AllocationKey.ByPopulation(new(2022, 9, 30), new AgeGroup(16, 64))),
                    ]
                ),
                unit: Kr(100),
                recognition: Recognition.Quarterly,
                payments: PaymentPlan.Monthly(15),
                status: SplitStatus.Preliminary,
                source: RuleSource.Decided("bidrag", new(2022, 11, 24), "§ 41"),
                lot: [Höglandet.Tranås, Höglandet.Aneby]
            ),
            ContributionDecision.FromPart(
                2023,
                Party.State,
                Kr(100_000),
                Höglandet.Percentages,
                id: "extra",
                purpose: "unga"
            ),
            ContributionDecision.Agreed(
                2022,
                [
                    .. Höglandet.Municipalities.Select(each => (each, Kr(5_000))),
                    (Höglandet.Region, Kr(7_000)),
                    (Member.SocialInsuranceAgency, Kr(9_000)),
                ],
                RuleSource.Agreed("andra andelar")
            ),
        ],
        [
            .. Year.Roles,
            new(
                "Handläggare",
                Rate.PerMonth(Kr(30_000)),
                new(2022, 1, 1),
                Höglandet.Inferred,
                MonthRule.ActualDays,
                Kr(100),
                2,
                "officer"
            ),
        ],
        [
            .. Year.Positions,
            new(Höglandet.Aneby, "Handläggare", [new(1, new(2023, 1, 1), null, headCount: 2)], id: "A1"),
            new(Höglandet.Aneby, "Handläggare", 0.5m, new(2023, 1, 1), new(2023, 5, 31), id: "A2"),
        ],
        [new(Höglandet.Eksjö, "SE-coach", YearParts.Months(2023)[0], Kr(58_000))],
        [
            new(
                "IT-spåret",
                InitiativeKind.Individual,
                Höglandet.Eksjö,
                new(2022, 1, 1),
                new(2023, 12, 31),
                [new(2023, Kr(500_000), RuleSource.Decided("IT-spåret"))],
                [new(2023, new(2023, 3, 31), Kr(200_000)), Requisition.Refund(2023, new(2023, 5, 2), Kr(1_000))],
                [new("ESF", Fraction.Percent(45)), new("Höglandets samordningsförbund", Fraction.Percent(55))]
            ),
        ],
        GeneralDeduction.AsInFinnveden2021,
        new(
            [
                Column.Outcome(2022, document: "årsredovisning 2022"),
                Column.Budget(2023, decidedOn: new(2022, 11, 24), after: "Utfall 2022"),
                Column.Plan(2024, after: "Budget 2023"),
            ],
            [
                .. Line.Contributions(Höglandet.Federation),
                new("Övrigt bidrag", LineKind.Contribution, [0, 0, 0], party: Party.State),
                Line.Printed(Total.Opening, "Ingående", [100_000, null, null]),
                Line.Payouts("SE-Höglandet", "SE-coach"),
                Line.Grants(
                    "IT-spåret",
                    [Cell.Of(Kr(1), new CellSource("bok.xlsx", "Blad1!C7", new(2023, 1, 2))), Cell.Computed, 0]
                ),
                new(
                    "Kansli",
                    LineKind.Administration,
                    [100_000, Cell.Indexed("Utfall 2022", Fraction.Percent(3), Kr(100)), Cell.Indexed("Budget 2023")],
                    isCommitted: true,
                    english: "Office"
                ),
                new("Återbetalning", LineKind.CommonCosts, [null, Cell.Of(Kr(-5), reason: new("åter", "back")), 0]),
                Line.Room("Utrymme", Kr(100_000), [0, Cell.Computed, Cell.Computed], Kr(50_000)),
            ]
        ),
        new(Fraction.Percent(10), Fraction.Percent(14), RuleSource.Decided("10-14 %")),
        new(RuleSource.Decided("väsentligt"), Kr(50_000), Fraction.Percent(10), BudgetLevel.Section),
        new(
            [new(2022, 12, 31)],
            [
                new("Kassa", BalanceKind.Cash, [100_000], "Cash"),
                new("Eget kapital", BalanceKind.TotalEquity, [100_000]),
            ],
            Kr(1_000),
            "årsredovisning"
        ),
        [new(EquityMovement.PaidOut, new(2023, 6, 1), Kr(10_000), "till Aneby", RuleSource.Agreed("utträde"))],
        EquityPolicy.AsCitedIn2020,
        new(
            [(Member.SocialInsuranceAgency, 2), (Höglandet.Region, 1), (Höglandet.Aneby, 1)],
            RuleSource.Charter("§ 8")
        ),
        [CashMovement.Out(new(2023, 2, 1), Kr(5_000), "hyra"), CashMovement.In(new(2023, 2, 2), Kr(6_000), "bidrag")],
        new(2024, 3, 15),
        [
            new("IT-spåret", "50", "69", "6", "101"),
            new("Kansli", "50", "69"),
            AccountRule.Balance("Kassa", "19"),
            AccountRule.LeftOut("8999"),
        ],
        [new("Insatserna når sina mål", Fraction.Percent(80), 3, 4, "en pågår", "Initiatives reach their goals")]
    );

    public static TheoryData<string> Verbs() => [.. Results.Keys];

    private static readonly Dictionary<string, Func<FederationYear>> Results = new()
    {
        ["as it is"] = () => Year,
        ["full"] = () => Full,
        ["goals"] = () => Full.With([new Goal("Ett medlemssamråd", of: 1, reached: 0)]),
        ["accounts"] = () => Full.With([new AccountRule("Kansli", "5")]),
        ["federation"] = () => Full.With(Full.Federation.EndingOn(new(2024, 12, 31))),
        ["decision"] = () => Full.With(Full.Decision(2023) with { Status = SplitStatus.Final }),
        ["role"] = () => Year.With(Year.Role("SE-coach") with { Months = MonthRule.WholeMonths }),
        ["indexed"] = () =>
            Year.With(Year.Role("SE-coach").Indexed(Fraction.Percent(2), new(2023, 4, 1), RuleSource.Agreed("avtal"))),
        ["vacant"] = () => Year.With(Year.Position(Höglandet.Tranås, "SE-coach").Vacant(new(2023, 5, 1))),
        ["filled"] = () => Year.With(Year.Position(Höglandet.Eksjö, "Koordinator").Filled(new(2023, 9, 1))),
        ["initiative"] = () => Full.With(Full.Initiative("IT-spåret").Ended(new(2023, 8, 31))),
        ["line"] = () => Year.With("Budget 2023", "Revision", 60_000),
        ["adding a column"] = () => Year.Adding(Column.Plan(2024, after: "Budget 2023"), like: "Budget 2023"),
        ["adding a line"] = () => Year.Adding(new Line("Nytt", LineKind.Structural, [1, 2, 3, 4])),
        ["adding a decision"] = () => Year.Adding(new ContributionDecision(2024, Kr(8_000_000), Höglandet.Percentages)),
        ["computing"] = () => Year.Computing("Prognos 2023"),
        ["decided"] = () => Year.Computing("Budget 2023").Decided("Budget 2023", new(2022, 11, 24)),
        ["raised"] = () => Year.RaisingContributions(2023, Fraction.Percent(5)),
        ["raised by an amount"] = () => Year.RaisingContributions(2023, Kr(100_000)),
        ["balanced"] = () =>
            Year.Computing("Budget 2023")
                .Balanced("Budget 2023", Reduction.InProportion(Kr(1_000)), Kr(2_000_000))
                .Year,
        ["accounts drawn up"] = () => Year.AccountsDrawnUp(new(2024, 3, 1)),
        ["next"] = () => Year.Next(),
        ["next of full"] = () => Full.Next(),
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_year_is_made_anew_from_what_it_gives_back_and_a_changed_one_has_computed_nothing_before(string verb)
    {
        FederationYear changed = Results[verb]();
        FederationYear anew = Rebuilt.Of(changed);

        Assert.Equal(changed, anew);
        Assert.Equal(changed.GetHashCode(), anew.GetHashCode());
        Assert.Equal(Told(anew), Told(changed));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_year_comes_back_from_its_document_equal_and_is_written_the_same_again(string verb)
    {
        FederationYear year = Results[verb]();
        string written = year.ToJson();
        YearReading reading = FederationYear.Read(written);

        Assert.True(reading.TryGetYear(out FederationYear? read), $"{reading}");
        Assert.Equal(year, read);
        Assert.Equal(written, read.ToJson());
        Assert.Equal(Told(year), Told(read));
    }

    [Fact]
    public void What_is_computed_takes_no_part_in_equality()
    {
        FederationYear other = Rebuilt.Of(Year);
        _ = (other.Findings, other.Figures, other.Equity);
        Assert.True(Year.Equals(other));
        Assert.False(Year.Equals(Year.AccountsDrawnUp(new(2024, 3, 1))));
        Assert.False(Year.Equals(null));
    }

    [Fact]
    public void What_follows_is_computed_once()
    {
        Assert.Same(Year.Figures, Year.Figures);
        Assert.Same(Year.Contributions, Year.Contributions);
        Assert.Same(Year.Payouts, Year.Payouts);
        Assert.Same(Year.Equity, Year.Equity);
        Assert.Same(Year.Liquidity, Year.Liquidity);
        Assert.Same(Year.Findings, Year.Findings);
        Assert.Same(Year.NotChecked, Year.NotChecked);
    }

    [Fact]
    public void A_decided_budget_does_not_move_when_a_position_does()
    {
        FederationYear open = Year.Computing("Budget 2023");
        FederationYear decided = open.Decided("Budget 2023", new(2022, 11, 24));
        Position vacant = Year.Position(Höglandet.Tranås, "SE-coach").Vacant(new(2023, 5, 1));

        Place coaches = new("Budget 2023", "SE-Höglandet");
        Assert.NotEqual(open[coaches].Amount, open.With(vacant)[coaches].Amount);
        Assert.Equal(open[coaches].Amount, decided.With(vacant)[coaches].Amount);
        Assert.Contains("januari-april", $"{decided.Explain(coaches)}", StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2022, 11, 24), decided.Column("Budget 2023").DecidedOn);
    }

    [Fact]
    public void Where_nothing_is_told_nothing_is_known_and_nothing_is_null()
    {
        FederationYear bare = new(Höglandet.Federation, 2023);
        Assert.Throws<NotKnownException>(() => bare.Contributions);
        Assert.Equal(Sek.Zero, bare.Payouts.Total);
        Assert.Empty(bare.Findings);
        Assert.Null(bare.Equity.Closing.Known);
        Assert.Null(bare.Liquidity.Minimum.Known);
        Assert.Empty(bare.Figures.Table.Lines);
        Assert.True(bare.NotChecked.Count > 10);
        Assert.Equal("Inget är ändrat.", $"{bare.ComparedWith(Rebuilt.Of(bare))}");
    }

    [Fact]
    public void Computing_lets_go_of_what_something_else_gives_and_keeps_the_rest()
    {
        FederationYear year = new FederationYear(
            Höglandet.Federation,
            2023,
            initiatives:
            [
                new(
                    "IT-spåret",
                    InitiativeKind.Individual,
                    Höglandet.Eksjö,
                    new(2022, 1, 1),
                    grants: [new(2023, Kr(7))]
                ),
            ],
            lines: new(
                [Column.Budget(2023), Column.Plan(2024)],
                [
                    Line.Grants("IT-spåret", [5, 3]),
                    new("Kansli", LineKind.Administration, [1, null]),
                    Line.Printed(Total.Costs, "Summa", [6, 3]),
                ]
            )
        ).Computing("Budget 2023", "Plan 2024");
        Assert.Equal(
            (Kr(7), Kr(8)),
            (year.Figures["Budget 2023", "IT-spåret"].Amount, year.Figures["Budget 2023", Total.Costs].Amount)
        );
        Assert.Equal(
            (Kr(3), Kr(3)),
            (year.Figures["Plan 2024", "IT-spåret"].Amount, year.Figures["Plan 2024", Total.Costs].Amount)
        );
    }

    private static string Told(FederationYear year) =>
        string.Join(
            '\n',
            year.Contributions,
            year.Payouts,
            year.Figures,
            year.Equity,
            year.Liquidity,
            year.Findings,
            year.NotChecked,
            year.Sources,
            string.Join('\n', year.Corrections, year.GrantUses)
        );
}
