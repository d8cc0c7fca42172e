using Finsam.Domain.Tests.Cases;
using NodaTime;
using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Checks.SmallYear;

namespace Finsam.Domain.Tests.Checks;

/// <summary>For every code, a year that provokes it.</summary>
internal static class ProvokedFindings
{
    internal static readonly IReadOnlyDictionary<string, Func<FederationYear>> ByCode = new Dictionary<
        string,
        Func<FederationYear>
    >
    {
        ["FIN101"] = () =>
            new(
                new(
                    "Södra Vätterbygden",
                    [Member.Municipality("Habo", "0643"), Hoglandet.Region, Member.SocialInsuranceAgency]
                ),
                2024
            ),
        ["FIN102"] = () => Of([Column.Outcome(2024)], Parties((4, 1, 3))),
        ["FIN103"] = () =>
            new(
                Hoglandet.Federation,
                2024,
                contributionDecisions: [new(2024, Kr(8_000_000), Hoglandet.Percentages)],
                lines: new([Column.Outcome(2024)], [Income(7_999_990)])
            ),
        ["FIN104"] = () => Contributing(aneby: 120_001, nässjö: 559_999),
        ["FIN105"] = () => PlausibilityTests.ByPopulation(new(2020, 12, 31)),
        ["FIN106"] = () => PlausibilityTests.Decided(new(2025, 1, 1)),
        ["FIN201"] = () => Requisitioned(new(2024, NewYear, Kr(1)), new(2024, June30, Kr(1))),
        ["FIN202"] = () => PaidFor(232_499),
        ["FIN203"] = () => PlausibilityTests.Employed(75, 100),
        ["FIN301"] = () => Budgeted(income: 100, costs: 100),
        ["FIN302"] = () => Budgeted(income: 100, costs: 102),
        ["FIN303"] = () => Budgeted(income: 100, costs: 99, new LocalDate(2023, 12, 1)),
        ["FIN304"] = () => FollowedUp(outcome: 101, forecast: 150),
        ["FIN305"] = () => FollowedUp(outcome: 100, forecast: 101),
        ["FIN306"] = () =>
            new(
                Hoglandet.Federation,
                2024,
                lines: new(
                    [Column.Budget(2024)],
                    [Income(200), new("Insats", LineKind.Individual, [85]), Office(10), Audit(5)]
                ),
                overheadRange: TenToFourteen
            ),
        ["FIN307"] = () => Of([Column.Budget(2024), Column.Plan(2025)], Income(100, 100), Office(99, 99)),
        ["FIN401"] = () => WithBalances(new BalanceLine("Eget kapital", BalanceKind.TotalEquity, [-1])),
        ["FIN402"] = () => WithEquity(21),
        ["FIN403"] = () => WithEquity(4),
        ["FIN404"] = () =>
            WithCash(0, CashMovement.Out(NewYear, Kr(1), "SE"), CashMovement.In(NewYear, Kr(9), "bidrag")),
        ["FIN405"] = () => WithBalances(new BalanceLine("Banklån", BalanceKind.Loan, [1])),
        ["FIN406"] = () => Chartered(state: 199, region: 100, municipality: 100),
        ["FIN501"] = () => Summed(101, 0),
        ["FIN502"] = () => Summed(102, null),
        ["FIN503"] = () => Summed(102, 0),
        ["FIN504"] = () => OpeningWith(4),
        ["FIN505"] = () => new FederationYear(Hoglandet.Federation, 2024).AccountsDrawnUp(new(2025, 4, 1)),
        ["FIN506"] = () => Of([Column.Outcome(2023), Column.Forecast(2024)], Office(977, 977_000)),
    };

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
}
