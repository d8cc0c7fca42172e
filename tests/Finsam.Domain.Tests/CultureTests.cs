using System.Globalization;
using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Checks;
using NodaTime;

namespace Finsam.Domain.Tests;

/// <summary>
/// What a reader sees is the same whatever the thread's culture; the examples are also run with no culture data at all.
/// </summary>
public class CultureTests
{
    private static readonly string Expected = Shown();

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    [InlineData("")]
    public void The_text_is_the_same_under_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureNamed(culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Assert.Equal(Expected, Shown());
            Assert.Equal(Sek.FromKronor(-1_234.5m), Sek.Parse("\u22121 234,50 KR"));
            Assert.Equal(Fraction.Percent(12.5m), Fraction.Parse("12,5 %"));
            using StringWriter writer = new();
            writer.Write((object)Sek.FromKronor(-1_234.5m));
            Assert.Equal("\u22121\u00A0234,50\u00A0kr", writer.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>The culture or, on a machine without culture data, one with signs that nobody uses.</summary>
    private static CultureInfo CultureNamed(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return new CultureInfo("")
            {
                NumberFormat =
                {
                    NumberDecimalSeparator = ":",
                    NumberGroupSeparator = "_",
                    NegativeSign = "~",
                },
            };
        }
    }

    /// <summary>Everything that has words or figures in it, errors included.</summary>
    private static string Shown()
    {
        ContributionSplit split = Hoglandet.Split(2019, 6_410_000, 100, Hoglandet.Percentages);
        PayoutRun payouts = PayoutRun.For(
            HoglandetPositions.Of(2020, HoglandetPositions.Coordinator),
            [HoglandetPositions.CoordinatorTerms with { MonthRule = MonthRule.ActualDays }],
            HoglandetPositions.HalfYear(2020)
        );
        Initiative initiative = new(
            "IT-spåret",
            InitiativeKind.Individual,
            Hoglandet.Vetlanda,
            new LocalDate(2020, 1, 1),
            grants: [new Grant(2020, Sek.FromKronor(1_234.5m))]
        );
        GrantUse overdrawn = new(initiative, 2020, [new(new LocalDate(2020, 6, 30), Sek.FromKronor(12_345))]);
        Federation alone = new("Vättern", [Member.Municipality("Habo", "0643")]);
        Exception[] errors =
        [
            Record.Exception(() => Sek.Parse("1.234")),
            Record.Exception(() => new Grant(2020, Sek.FromKronor(-1_234.5m))),
            Record.Exception(() => new Scope(-1, new LocalDate(2020, 1, 1))),
            Record.Exception(() => Rate.PerYear(Sek.FromKronor(-1_234.5m))),
            Record.Exception(() => Sek.MaxValue * -2),
            Record.Exception(() => new Fraction(-3, 0)),
            Record.Exception(() => Sek.FromKronor(1e27m)),
            Record.Exception(() => Sek.FromKronor(-1.234m)),
            Record.Exception(() => new StatutoryShares(-1, 1, 1)),
            Record.Exception(() => Allocator.Allocate(5, [-2L])),
            Record.Exception(() => AllocationKey.ByPercent([(Hoglandet.Aneby, 99.5m)])),
            Record.Exception(() => Allocator.Allocate(-5, [0L])),
            Record.Exception(() => StatutoryShares.InForce.On(new LocalDate(1999, 12, 31))),
            Record.Exception(() => new EquityBand(Fraction.One / 8, Fraction.One / 4)),
            Record.Exception(() => new CashBridge(HoglandetReports.Of2023.Closing, HoglandetReports.Of2023.Opening)),
            Record.Exception(() => Hoglandet.Populations[Hoglandet.Aneby, new LocalDate(2022, 7, 1)]),
        ];
        return string.Join(
            '\n',
            split
                .Members.Select(member =>
                    $"{split.Explain(member)}\n{split.Explain(member).ToString(Language.English)}"
                )
                .Concat(
                    alone
                        .CheckMembers(new LocalDate(2023, 6, 30))
                        .Select(finding => $"{finding}\n{finding.ToString(Language.English)}")
                )
                .Concat(errors.Select(error => error.Message))
                .Concat(
                    new[] { "G", "F", "K", "T", "M", "R" }.Select(format =>
                        Sek.FromKronor(-1_234_567.5m).ToString(format)
                    )
                )
                .Append(new Fraction(-12_345, 7).ToString("N2"))
                .Concat(
                    payouts.Payouts.Select(payout =>
                        $"{payout}\n{payout.Explain()}\n{payout.Explain().ToString(Language.English)}"
                    )
                )
                .Append($"{payouts} {payouts.FullYearForecast().Explain()} {payouts.Positions[0].Scopes[0]}")
                .Concat(
                    new[]
                    {
                        BalancingStrategy.InProportion(unit: Sek.FromKronor(100_000)),
                        BalancingStrategy.AskMembers(),
                    }
                        .Select(strategy => SodraVatterbygden.Plan.Balanced(SodraVatterbygden.Budget2020, strategy))
                        .Select(result => $"{result}\n{result.ToString(Language.English)}")
                )
                .Append($"{SodraVatterbygden.Plan.BalanceTests(SodraVatterbygden.Budget2020)}")
                .Append($"{FinnvedenPlan.Plan.Explain(FinnvedenPlan.Room, FinnvedenPlan.Plan2022)}")
                .Append($"{overdrawn} {overdrawn.Explain()} {overdrawn.CheckGrant()[0]} {overdrawn.Grant}")
                .Concat(
                    split
                        .Instalments(InstalmentPlan.StateByHalfYear(2019))
                        .Instalments.Select(instalment => $"{instalment}")
                )
                .Append($"{StatutoryShares.InForce.On(new LocalDate(2019, 1, 1))} {Hoglandet.Percentages}")
                .Append($"{Hoglandet.Federation.Memberships[0]}")
                .Append(Accounts())
                .Append($"{split} {Hoglandet.Populations[Hoglandet.Aneby, new LocalDate(2022, 12, 31)]}")
        );
    }

    /// <summary>Reports, equity, liquidity and rules, in both languages.</summary>
    private static string Accounts()
    {
        AccountsReport report = HoglandetReports.Of2023;
        LiquidityCurve curve = ProvokedFindings.Broke();
        EquityChain chain = new([
            report.Opening.ToEquityYear(),
            new(2023, report.Closing.BroughtForward, report.Closing.Result),
        ]);
        return string.Join(
            '\n',
            new object[]
            {
                report,
                report.Opening,
                report.Opening.Assets,
                report.CashBridge,
                curve,
                chain,
                chain.Years[0],
            }
                .Select(each => $"{each}")
                .Concat(report.Reconcile().Select(each => $"{each}"))
                .Concat(
                    FederationYearTests
                        .Hoglandet2023()
                        .Check()
                        .Concat(curve.CheckLiquidity())
                        .Select(finding => $"{finding}\n{finding.ToString(Language.English)}")
                )
                .Concat(
                    new[]
                    {
                        report.CashBridge.Explain(),
                        report.ExplainYearEndEquity(),
                        curve.ExplainMinimum(),
                        chain.Explain(),
                    }
                        .Concat(
                            report.EquityStandings(EquityPolicy.AsCitedIn2020).Select(standing => standing.Explain())
                        )
                        .Select(explanation => $"{explanation}\n{explanation.ToString(Language.English)}")
                )
                .Concat(report.EquityStandings(EquityPolicy.AsCitedIn2020).Select(standing => $"{standing}"))
                .Concat(RuleBook.Sources.Select(source => $"{source} {source.Statement.English}"))
                .Append($"{EquityPolicy.AsCitedIn2020} {curve.Flows[0]}")
        );
    }
}
