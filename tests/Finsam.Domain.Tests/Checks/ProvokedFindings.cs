using Finsam.Domain.Tests.Cases;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>For every code, a year that provokes it, and the nearest that does not.</summary>
internal static class ProvokedFindings
{
    internal static readonly Border[] Borders =
    [
        Border.Day("FIN101", day => With(new(Member.EmploymentService, firstDay: day)), new(2024, 1, 2), NewYear),
        Border.Day("FIN101", day => With(new(Member.EmploymentService, lastDay: day)), new(2024, 12, 30), LastDay),
        // Half of 4,01 kr is 2,005 kr: an öre goes to somebody.
        Border.Öre("FIN102", state => Of([Column.Outcome(2024)], Parties((state, 1, 1))), 2.02m, 2.01m),
        Border.Öre("FIN102", state => Of([Column.Outcome(2024)], Parties((state, 1, 1))), 1.98m, 1.99m),
        Border.Öre("FIN103", income => Decided(8_000_000, income), 7_999_999.99m, 8_000_000),
        Border.Öre("FIN103", income => Decided(8_000_000, income), 8_000_000.01m, 8_000_000),
        Border.Öre("FIN104", aneby => Contributing(aneby, nässjö: 680_000 - aneby), 120_000.01m, 120_000),
        Border.Öre("FIN104", aneby => Contributing(aneby, nässjö: 680_000 - aneby), 119_999.99m, 120_000),
        Border.Day("FIN105", PlausibilityTests.ByPopulation, new(2020, 12, 31), new(2021, 1, 1)),
        Border.Day("FIN105", PlausibilityTests.ByPopulation, new(2025, 1, 1), LastDay),
        Border.Day("FIN106", PlausibilityTests.Decided, new(2025, 1, 1), LastDay),
        Border.Day("FIN106", PlausibilityTests.Decided, new(2020, 12, 31), new(2021, 1, 1)),
        Border.Öre(
            "FIN201",
            kronor => Requisitioned(new(2024, NewYear, Kr(0.5m)), new(2024, June30, Kr(kronor))),
            0.51m,
            0.50m
        ),
        Border.Öre("FIN202", kronor => PaidFor(kronor), 232_499.99m, 232_500),
        Border.Öre("FIN202", kronor => PaidFor(kronor), 232_500.01m, 232_500),
        Border.Öre("FIN203", fullTime => PlausibilityTests.Employed(fullTime, 100), 10.01m, 10),
        Border.Öre("FIN203", rate => PlausibilityTests.Employed(10, rate), 200.01m, 200),
        Border.Öre("FIN301", costs => Budgeted(income: 100, costs), 100, 99.99m),
        Border.Öre("FIN302", costs => Budgeted(income: 100, costs), 101.01m, 101, "FIN301"),
        Border.Day("FIN303", day => Budgeted(income: 100, costs: 99, day), new(2023, 12, 1), new(2023, 11, 30)),
        Border.Öre("FIN304", outcome => FollowedUp(outcome, forecast: 100), 100.01m, 100),
        Border.Öre("FIN305", forecast => FollowedUp(outcome: 100, forecast), 100.01m, 100),
        Border.Öre("FIN306", office => Administered(office, of: 86), 14.01m, 14),
        Border.Öre("FIN306", office => Administered(office, of: 90), 9.99m, 10),
        Border.Unit("FIN307", PlannedTo, 2027, 2026),
        Border.Unit("FIN308", Reaching, 3, 4),
        Border.Öre("FIN401", equity => WithBalances(Equity(equity)), -0.01m, 0),
        Border.Öre("FIN401", costs => Budgeted(income: 100, costs), 101.01m, 101, "FIN301"),
        Border.Öre("FIN402", equity => WithEquity(equity), 20.01m, 20),
        Border.Öre("FIN403", equity => WithEquity(equity), 4.99m, 5),
        // What goes on a day is counted before what comes, since nobody knows the order.
        Border.Öre(
            "FIN404",
            opening =>
                WithCash(opening, CashMovement.Out(NewYear, Kr(1), "SE"), CashMovement.In(NewYear, Kr(9), "bidrag")),
            0.99m,
            1
        ),
        Border.Öre("FIN405", loan => WithBalances(new BalanceLine("Banklån", BalanceKind.Loan, [loan])), 0.01m, 0),
        Border.Öre("FIN405", debt => WithBalances(new BalanceLine("Borgen", BalanceKind.Guarantee, [debt])), 0.01m, 0),
        Border.Unit("FIN406", state => Chartered(state, region: 100, municipality: 100), 199, 200),
        Border.Unit("FIN406", state => Chartered(state, region: 100, municipality: 100), 201, 200),
        Border.Öre("FIN501", costs => Summed(costs, 0), 100.01m, 100),
        Border.Öre("FIN501", costs => Summed(costs, 0), 99.99m, 100),
        // The sum and each line that is told may be rounded by half a krona.
        Border.Öre("FIN502", costs => Summed(costs, null), 101.01m, 101, "FIN501"),
        Border.Öre("FIN503", costs => Summed(costs, 0), 101.51m, 101.50m, "FIN501"),
        Border.Öre("FIN503", equity => WithBalances(Cash(100), Equity(equity), Owed(0)), 98.49m, 98.5m, "FIN501"),
        Border.Öre("FIN504", kronor => OpeningWith(kronor), 3.01m, 3, "FIN501"),
        Border.Day(
            "FIN505",
            day => new FederationYear(Hoglandet.Federation, 2024).AccountsDrawnUp(day),
            new(2025, 4, 1),
            new(2025, 3, 31)
        ),
        Border.Öre(
            "FIN506",
            forecast => Of([Column.Outcome(2023), Column.Forecast(2024)], Office(977, forecast)),
            977_000,
            977_000.01m
        ),
    ];

    /// <summary>Initiatives of five that reach their goals, where 80 per cent are to.</summary>
    internal static FederationYear Reaching(int reached) =>
        new(
            Hoglandet.Federation,
            2024,
            goals:
            [
                new("Insatserna når sina mål", Fraction.Percent(80), reached, 5, english: "Initiatives reach theirs"),
            ]
        );

    /// <summary>For every code, a year that provokes it.</summary>
    internal static readonly IReadOnlyDictionary<string, Func<FederationYear>> ByCode = Borders
        .DistinctBy(border => border.Code)
        .ToDictionary(border => border.Code, border => border.Provoking);

    /// <summary>That the year of a code has one finding of it, which says all of this.</summary>
    internal static void AssertProvoked(
        string code,
        string place,
        Severity severity,
        decimal? difference,
        string swedish,
        string english
    )
    {
        Finding finding = Assert.Single(ByCode[code]().Findings, finding => finding.Code == code);
        Assert.Equal(
            (place, severity, difference),
            (finding.Place.ToString(), finding.Severity, finding.Difference?.Kronor)
        );
        Assert.Equal(finding.Place, Place.Parse(place));
        Assert.Equal(swedish, finding.ToString().Plain());
        Assert.Equal(english, finding.ToString(Language.English).Plain());
    }

    internal static string[] Codes(this FederationYear year) => [.. year.Findings.Select(finding => finding.Code)];

    /// <summary>The findings of a year, a line each: code, place, difference and how severe.</summary>
    internal static string[] InShort(this FederationYear year) => [.. year.Findings.Select(InShort)];

    internal static string InShort(Finding finding) =>
        FormattableString.Invariant($"{finding.Code} {finding.Place} {finding.Difference?.Kronor} {finding.Severity}");

    private static FederationYear With(Membership membership) =>
        new(new("Ett", [Hoglandet.Aneby, Hoglandet.Region, Member.SocialInsuranceAgency, membership]), 2024);

    private static FederationYear PlannedTo(int year) =>
        Of([Column.Budget(2024), Column.Plan(2025), Column.Plan(year)], Income(100, 100, 100), Office(99, 99, 99));

    private static BalanceLine Cash(decimal kronor) => new("Kassa", BalanceKind.Cash, [kronor]);

    private static BalanceLine Owed(decimal kronor) => new("Skulder", BalanceKind.CurrentLiability, [kronor]);

    private static BalanceLine Equity(decimal kronor) => new("Eget kapital", BalanceKind.TotalEquity, [kronor]);
}
