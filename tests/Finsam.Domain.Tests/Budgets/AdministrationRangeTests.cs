using static Finsam.Domain.Sek;
using static Finsam.Domain.Tests.Cases.Small;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>The range of administration's share, and who is outside it.</summary>
public class AdministrationRangeTests
{
    private static readonly PlanColumn Budget = new("Budget", 2023, PlanColumnKind.Budget, Kr(1_000));

    [Fact]
    public void An_administration_range_goes_from_low_to_high_and_its_ends_belong_to_it()
    {
        RuleSource source = new(SourceKind.Recommendation, "råd", new("10-14 %.", "10-14 %."));
        AdministrationRange range = new(Fraction.Percent(10), Fraction.Percent(14), source);
        Assert.Equal("10 %-14 %", $"{range}".Plain());
        Assert.Equal([true, false, false, true], new[] { 9.99m, 10, 14, 14.01m }.Select(IsOutside));
        Assert.Equal(
            [false, false],
            new[] { new AdministrationRange(0, 1, source), new(1, 1, source) }.Select(each =>
                each.Lowest > each.Highest
            )
        );
        Assert.Empty(Plan(0, 0).CheckAdministration(Budget, range));
        Finding finding = Assert.Single(Plan(20, 80).CheckAdministration(Budget, range));
        Assert.Equal(Severity.DepartureFromRecommendation, finding.Severity);
        Assert.Equal(
            ("10 % to 14 %", "20.00 %: 20 kr of 100 kr"),
            (finding.Expected.English.Plain(), finding.Actual.English.Plain())
        );
        foreach (
            (Fraction lowest, Fraction highest) in new (Fraction, Fraction)[]
            {
                (10, 14),
                (-1, 1),
                (0, 2),
                (Fraction.One, 0),
            }
        )
        {
            Refusal.Of<ArgumentException>(
                "lowest",
                $"{lowest.ToString(Language.English, "P")} to {highest.ToString(Language.English, "P")} are not shares".Plain(),
                () => new AdministrationRange(lowest, highest, source)
            );
        }

        bool IsOutside(decimal percent) => Plan(percent, 100 - percent).CheckAdministration(Budget, range).Count > 0;

        static OperatingPlan Plan(decimal office, decimal initiatives) =>
            new(
                [Budget],
                [
                    Row(Office, Budget, office),
                    Row(new("Insats", BudgetLineKind.IndividualInitiative), Budget, initiatives),
                ]
            );
    }
}
