using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Budgets;

/// <summary>Which share of the costs board, administration and audit are to be, and who is outside it.</summary>
public class OverheadRangeTests
{
    private static readonly RuleSource Source = new(SourceKind.Recommendation, "råd", new("10-14 %.", "10-14 %."));
    private static readonly OverheadRange Range = new(Fraction.Percent(10), Fraction.Percent(14), Source);

    [Fact]
    public void A_range_goes_from_low_to_high_and_its_ends_belong_to_it()
    {
        Assert.Equal("10 %-14 %", $"{Range}".Plain());
        Assert.Equal((Fraction.Percent(10), Fraction.Percent(14), Source), (Range.Lowest, Range.Highest, Range.Source));
        Assert.Equal(new OverheadRange(Fraction.Percent(10), Fraction.Percent(14), Source), Range);
        Assert.NotEqual(new OverheadRange(Fraction.Percent(10), Fraction.Percent(15), Source), Range);
        Assert.Equal([true, false, false, true], new[] { 9.99m, 10, 14, 14.01m }.Select(IsOutside));
        Assert.Empty(Outside(0, 0));
        Assert.Equal(1, new OverheadRange(1, 1, Source).Lowest);

        bool IsOutside(decimal percent) => Outside(percent, 100 - percent).Any();
    }

    [Fact]
    public void A_share_outside_it_is_a_departure_from_who_stated_it()
    {
        Finding finding = Assert.Single(Outside(20, 80));
        Assert.Equal((Severity.DepartureFromRecommendation, Source), (finding.Severity, finding.Source));
        Assert.Equal(
            ("10 % to 14 %", "20.00 %: 20 kr of 100 kr"),
            (finding.Expected.English.Plain(), finding.Actual.English.Plain())
        );
        Assert.Equal(
            ("10 % till 14 %", "20,00 %: 20 kr av 100 kr"),
            (finding.Expected.Swedish.Plain(), finding.Actual.Swedish.Plain())
        );
    }

    /// <summary>A third as a decimal is less than a third.</summary>
    [Fact]
    public void The_share_is_exact()
    {
        FederationYear year = Year(1, 2, new OverheadRange(new(1, 3), new(1, 3), Source));
        Assert.Equal(new Fraction(1, 3), year.Figures.OverheadShare("Budget 2023"));
        Assert.DoesNotContain("FIN306", year.Findings.Select(finding => finding.Code));
        Assert.Equal(Fraction.Zero, Year(0, 0, Range).Figures.OverheadShare("Budget 2023"));
        Assert.Throws<NotKnownException>(() =>
            Year(1, 2, Range).With("Budget 2023", "Insats", null).Figures.OverheadShare("Budget 2023")
        );
    }

    [Fact]
    public void What_is_no_range_of_shares_is_refused()
    {
        (Fraction, Fraction)[] wrong = [(10, 14), (-1, 1), (0, 2), (Fraction.One, 0)];
        foreach (var (lowest, highest) in wrong)
        {
            Refusal.Of<ArgumentException>(
                "lowest",
                $"{lowest.ToString(Language.English, "P")} to {highest.ToString(Language.English, "P")} are not shares".Plain(),
                () => new OverheadRange(lowest, highest, Source)
            );
        }

        Refusal.Of<ArgumentNullException>("source", "", () => new OverheadRange(0, 1, null!));
    }

    private static IEnumerable<Finding> Outside(decimal office, decimal initiatives) =>
        Year(office, initiatives, Range).Findings.Where(finding => finding.Code == "FIN306");

    private static FederationYear Year(decimal office, decimal initiatives, OverheadRange range) =>
        new(
            Hoglandet.Federation,
            2023,
            lines: new(
                [Column.Budget(2023)],
                [
                    Line.Printed(Total.Opening, "IB", [0]),
                    new("Bidrag", LineKind.Contribution, [1_000]),
                    new("Kansli", LineKind.Administration, [office]),
                    new("Insats", LineKind.Individual, [initiatives]),
                ]
            ),
            overheadRange: range
        );
}
