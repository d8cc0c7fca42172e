namespace Finsam.Domain.CallerTests;

/// <summary>Callers 1 and 2: the printed half-year reports of Höglandet, told once.</summary>
public class ReportTests
{
    private static readonly FederationYear Year = Höglandet.Year2023;

    [Fact]
    public void The_half_year_report_of_2023_is_read_back_whole()
    {
        Assert.Equal(
            [119_465, 557_750, 205_585, 312_845, 329_330, 484_025, 2_009_000, 4_018_000, 0],
            Year.Contributions.Members.Select(member => Year.Contributions[member].Kronor)
        );
        PayoutRun half = Year.PayoutsIn(YearParts.HalfYears(2023)[0]);
        Assert.Equal(Kr(120_125), half[Höglandet.Aneby, "SE-coach"]);
        Assert.Equal((Kr(1_817_375), Kr(850_000)), (half["SE-coach"], half["Koordinator"]));
        Assert.Equal(Kr(2_009_000), Year.Figures["Utfall 2023-06-30", "Försäkringskassan"].Amount);
        Assert.Equal(Kr(858_436), Year.Figures["Utfall 2023-06-30", "Uppdrag Samverkan"].Amount);
        Figure costs = Year.Figures["Utfall 2022", Total.Costs];
        Assert.Equal((Kr(8_363_466), Kr(8_363_465), Kr(1)), (costs.Printed, costs.Computed, costs.Difference));
        Assert.Equal(Kr(1_512_650), Year.Equity.Closing.Amount);
        Assert.Equal(Sek.Zero, Year.CashBridge(new(2022, 12, 31), Höglandet.June30).Unexplained.Amount);
        Assert.Contains(
            "januari-april: 4 månader x 0,40 heltidstjänst",
            $"{Year.Explain("Utfall 2023-06-30", "SE-Höglandet")}",
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["FIN301", "FIN304", "FIN304", "FIN305", "FIN305", "FIN305", "FIN305", "FIN501", "FIN501"],
            Year.Findings.Select(finding => finding.Code)
        );
        Assert.Equal(
            ["FIN201", "FIN202", "FIN303", "FIN306", "FIN307", "FIN404", "FIN406", "FIN505"],
            Year.NotChecked.SelectMany(missing => missing.Codes)
        );
    }

    [Fact]
    public void In_2020_a_coordinator_begins_in_the_middle_of_a_month_and_a_forecast_is_typed()
    {
        LocalDate newYear = new(2020, 1, 1);
        DateInterval half = YearParts.HalfYears(2020)[0];
        FederationYear year = new(
            Höglandet.Federation,
            2020,
            roles:
            [
                new("SE-coach", Rate.PerYear(Kr(465_000)), newYear, Höglandet.Inferred, MonthRule.ThirtyDayMonths),
                new(
                    "Koordinator",
                    Rate.PerMonth(Kr(25_000), scope: 0.5m),
                    newYear,
                    Höglandet.Inferred,
                    MonthRule.ThirtyDayMonths
                ),
            ],
            positions:
            [
                new(Höglandet.Aneby, "SE-coach", 1.50m, newYear),
                .. Höglandet.Municipalities.Select(each => new Position(
                    each,
                    "Koordinator",
                    0.5m,
                    each == Höglandet.Eksjö ? new(2020, 2, 25) : newYear
                )),
            ],
            lines: new(
                [Column.Outcome(2019), Column.Budget(2020), Column.OutcomeThrough(half.End), Column.Forecast(2020)],
                [
                    Line.Payouts(
                        "SE-projekt",
                        "SE-coach",
                        [3_794_660, 3_800_000, Cell.Computed.Plus(Kr(6_448)), 3_800_000]
                    ),
                    Line.Payouts(
                        "Samverkanskoordinator-LIV",
                        "Koordinator",
                        [855_498, 1_800_000, Cell.Computed, Cell.Computed]
                    ),
                ]
            )
        );

        Assert.Equal(Kr(855_000), year.Figures["Utfall 2020-06-30", "Samverkanskoordinator-LIV"].Amount);
        Assert.Equal(Kr(1_755_000), year.Figures["Prognos 2020", "Samverkanskoordinator-LIV"].Amount);
        Assert.Equal(Kr(105_000), year.PayoutsIn(half).Explain(Höglandet.Eksjö, "Koordinator").Amount);
        Assert.Equal(
            [100_000, 104_310, 105_000],
            new[] { MonthRule.WholeMonths, MonthRule.ActualDays, MonthRule.ThirtyDayMonths }.Select(rule =>
                year.With(year.Role("Koordinator") with { Months = rule })
                    .PayoutsIn(half)[Höglandet.Eksjö, "Koordinator"]
                    .Kronor
            )
        );
        Figure forecast = year.Figures["Prognos 2020", "SE-projekt"];
        Assert.Equal((Kr(3_800_000), Kr(697_500)), (forecast.Amount, forecast.Computed));
    }
}
