using FsCheck.Xunit;

namespace Finsam.Domain.CallerTests;

/// <summary>Callers 10 and 12: what an app asks for by text, and a rule of the federation's own.</summary>
public class OwnRuleTests
{
    private static readonly FindingRule Rule = new(
        "HOG001",
        Severity.BreachOfOwnRule,
        new("En kommun har mer än två heltidstjänster.", "A municipality has more than two full-time positions."),
        new("Fråga styrelsen.", "Ask the board."),
        RuleSource.Decided("högst två tjänster", new(2022, 11, 24), "§ 40")
    );

    private static readonly YearCheck AtMostTwo = new(
        Rule,
        year =>
            from position in year.Positions
            group position by position.Employer into each
            let fullTime = each.Select(position => position.FullTimeOn(year.Days.End))
                .Aggregate((sum, one) => sum + one)
            where fullTime > 2
            select Rule.At(
                new(Page.Payouts, member: each.Key.Key),
                new("högst 2,00", "at most 2.00"),
                new(fullTime.ToString("N2"), fullTime.ToString(Language.English, "N2"))
            )
    );

    private static readonly FederationYear Year = Höglandet.Year2023;

    [Property]
    public bool A_vacancy_never_costs_more(byte month) =>
        Year.Positions.All(position =>
            Year.With(position.Vacant(new(2023, 1 + month % 12, 1))).Payouts.Total <= Year.Payouts.Total
        );

    [Property]
    public bool A_rule_of_ones_own_is_found_where_it_does_not_hold(byte hundredths)
    {
        Fraction scope = new(hundredths, 100);
        FederationYear changed = Year.With(Year.Position(Höglandet.Aneby, "SE-coach").Scoped(scope, new(2023, 1, 1)));
        return changed.Check([AtMostTwo]).Any(finding => finding.Rule == Rule && finding.Place.Member == "0604")
            == scope + 0.5m > 2;
    }

    [Fact]
    public void Any_figure_is_asked_for_by_the_text_of_its_place()
    {
        Assert.Equal(Kr(3_860_000), Year[Place.Parse("Budget 2023/SE-Höglandet")].Amount);
        Assert.Equal(Kr(8_054_000), Year.Explain(Place.Parse("Budget 2023/=Costs")).Amount);
        Assert.Equal(Kr(119_465), Year.Explain(Place.Parse("@Contributions/2023/=member:0604")).Amount);
        Assert.Equal(
            Kr(120_125),
            Year.Explain(Place.Parse("@Payouts/2023-01-01--2023-06-30/SE-coach/=member:0604")).Amount
        );
        Assert.Equal(Kr(3_470_362), Year[Place.Parse("@Balances/=line:Kassa och bank/=day:2023-06-30")].Amount);
        Assert.All(Year.Findings, finding => Assert.Equal(finding.Place, Place.Parse($"{finding.Place}")));
        Assert.Throws<ArgumentException>(() => Year[Place.Parse("@Deadlines/2023")]);
    }
}
