using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Checks;

/// <summary>The year 2024 of a federation that has all its members, of which little more is told than one check needs.</summary>
internal static class SmallYear
{
    internal static readonly RuleSource Guideline = RuleSource.Decided("egen riktlinje", new(2023, 11, 20), "§ 7");

    internal static readonly OverheadRange TenToFourteen = new(Fraction.Percent(10), Fraction.Percent(14), Guideline);

    internal static readonly LocalDate NewYear = new(2024, 1, 1);
    internal static readonly LocalDate NewYearsEve = new(2023, 12, 31);
    internal static readonly LocalDate June30 = new(2024, 6, 30);
    internal static readonly LocalDate LastDay = new(2024, 12, 31);

    /// <summary>A year with lines, whose cells stand in the order of the columns.</summary>
    internal static FederationYear Of(IEnumerable<Column> columns, params Line[] lines) =>
        new(Hoglandet.Federation, 2024, lines: new(columns, lines));

    internal static Line Income(params Cell?[] cells) => new("Bidrag", LineKind.Contribution, cells);

    internal static Line Office(params Cell?[] cells) => new("Kansli", LineKind.Administration, cells);

    internal static Line Audit(params Cell?[] cells) => new("Revision", LineKind.Audit, cells);

    internal static Line Opening(params Cell?[] cells) => Line.Printed(Total.Opening, "Ingående", cells);

    internal static Line Costs(params Cell?[] cells) => Line.Printed(Total.Costs, "Summa kostnader", cells);

    /// <summary>The parties' contributions in a column each.</summary>
    internal static Line[] Parties(params (Cell? State, Cell? Regions, Cell? Municipalities)[] columns) =>
        [
            new("Staten", LineKind.Contribution, columns.Select(each => each.State), party: Party.State),
            new("Regionen", LineKind.Contribution, columns.Select(each => each.Regions), party: Party.Regions),
            new(
                "Kommunerna",
                LineKind.Contribution,
                columns.Select(each => each.Municipalities),
                party: Party.Municipalities
            ),
        ];

    /// <summary>A budget that opens with 1 kr and has one income and one cost.</summary>
    internal static FederationYear Budgeted(decimal income, decimal costs, LocalDate? decidedOn = null) =>
        Of([Column.Budget(2024, decidedOn)], Opening(1), Income(income), Office(costs));

    /// <summary>The office in the budget, in the outcome to 30 June and in the forecast.</summary>
    internal static FederationYear FollowedUp(decimal outcome, decimal? forecast) =>
        Of(
            [Column.Budget(2024), Column.OutcomeThrough(June30), Column.Forecast(2024)],
            Income(200, 200, 200),
            Office(100, outcome, forecast)
        );

    /// <summary>Equity at the end of a year, which is to be 5 to 20 % of the income.</summary>
    internal static FederationYear WithEquity(decimal equity, decimal income = 100) =>
        new(
            Hoglandet.Federation,
            2024,
            lines: new([Column.Outcome(2024)], [Income(income)]),
            balances: Balances(LastDay, new BalanceLine("Eget kapital", BalanceKind.TotalEquity, [equity])),
            equityPolicy: new(
                "egen riktlinje",
                [new(NewYear, new(EquityBasis.Income, Fraction.Percent(20), Fraction.Percent(5)), Guideline)]
            )
        );

    /// <summary>What the charter gives the state, the region and two municipalities, one of which has nothing.</summary>
    internal static FederationYear Chartered(int state, int region, int municipality) =>
        new(
            Hoglandet.Federation,
            2024,
            charterShares: new(
                [
                    (Member.SocialInsuranceAgency, state),
                    (Hoglandet.Region, region),
                    (Hoglandet.Aneby, municipality),
                    (Hoglandet.Eksjö, 0),
                ],
                RuleSource.Charter("8 §")
            )
        );

    internal static FederationYear WithBalances(params BalanceLine[] lines) =>
        new(Hoglandet.Federation, 2024, balances: Balances(June30, lines));

    internal static BalanceTable Balances(LocalDate day, params BalanceLine[] lines) => new([day], lines);

    /// <summary>What each member contributes of 8 000 000 kr, as the split gives it but for two; Nässjö's line does not say
    /// whose it is.</summary>
    internal static FederationYear Contributing(decimal aneby, decimal nässjö, Column? column = null) =>
        new(
            Hoglandet.Federation,
            2024,
            contributionDecisions: [new(column?.Year ?? 2024, Sek.Kr(8_000_000), Hoglandet.Percentages)],
            lines: new(
                [column ?? Column.Outcome(2024)],
                Line.Contributions(Hoglandet.Federation)
                    .Select(line =>
                        line.Name == "Aneby" ? Line.Contribution(Hoglandet.Aneby, [aneby])
                        : line.Name == "Nässjö"
                            ? new Line("Nässjö", LineKind.Contribution, [nässjö], party: Party.Municipalities)
                        : line
                    )
            )
        );

    /// <summary>What the members have decided in all, and what stands in the outcome.</summary>
    internal static FederationYear Decided(decimal decided, decimal income, Sek? printedUnit = null) =>
        Decided(decided, Column.Outcome(2024, printedUnit: printedUnit), Income(income));

    internal static FederationYear Decided(decimal decided, Column column, params Line[] lines) =>
        new(
            Hoglandet.Federation,
            2024,
            contributionDecisions: [new(2024, Sek.Kr(decided), Hoglandet.Percentages)],
            lines: new([column], lines)
        );

    /// <summary>The office beside initiatives, where administration is to be 10 to 14 %.</summary>
    internal static FederationYear Administered(decimal office, decimal of) =>
        new(
            Hoglandet.Federation,
            2024,
            lines: new([Column.Budget(2024)], [Income(200), new("Insats", LineKind.Individual, [of]), Office(office)]),
            overheadRange: TenToFourteen
        );

    /// <summary>An initiative with a grant of 1 kr.</summary>
    internal static FederationYear Requisitioned(params Requisition[] requisitions) =>
        new(
            Hoglandet.Federation,
            2024,
            initiatives:
            [
                new(
                    "Ny väg",
                    InitiativeKind.Individual,
                    Hoglandet.Aneby,
                    NewYear,
                    grants: [new Grant(2024, Sek.FromKronor(1))],
                    requisitions: requisitions
                ),
            ]
        );

    /// <summary>Half a coach, who is worth 232 500 kr a year.</summary>
    internal static FederationYear PaidFor(decimal kronor, Role? role = null) =>
        new(
            Hoglandet.Federation,
            2024,
            roles: [role ?? HoglandetPositions.SeRole],
            positions: [new(Hoglandet.Aneby, HoglandetPositions.SeCoach, 0.5m, NewYear)],
            paid: [new(Hoglandet.Aneby, HoglandetPositions.SeCoach, YearParts.Year(2024), Sek.FromKronor(kronor))]
        );

    /// <summary>Money in hand at new year, and what moves then.</summary>
    internal static FederationYear WithCash(decimal? opening, params CashMovement[] movements) =>
        new(
            Hoglandet.Federation,
            2024,
            balances: Balances(NewYearsEve, new BalanceLine("Kassa", BalanceKind.Cash, [opening])),
            cashMovements: movements
        );

    /// <summary>The outcome of 2023, which closes with 1 kr, and what 2024 is said to open with.</summary>
    internal static FederationYear OpeningWith(decimal kronor, Sek? unit = null) =>
        Of(
            [Column.Outcome(2023, printedUnit: unit), Column.Outcome(2024, after: "Utfall 2023", printedUnit: unit)],
            Opening(0, kronor),
            Income(1, 1),
            Office(0, 0)
        );

    /// <summary>A cost of 100 kr and one that may be blank, and the sum that is printed of them.</summary>
    internal static FederationYear Summed(decimal printed, Cell? audit) =>
        Of([Column.Outcome(2024)], Office(100), Audit(audit), Costs(printed));
}
