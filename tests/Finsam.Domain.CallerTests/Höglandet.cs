namespace Finsam.Domain.CallerTests;

/// <summary>The members of Höglandets samordningsförbund, and its half-year report 2023 as a year.</summary>
internal static class Höglandet
{
    public static readonly LocalDate June30 = new(2023, 6, 30);
    public static readonly Member Aneby = Member.Municipality("Aneby", "0604");
    public static readonly Member Nässjö = Member.Municipality("Nässjö", "0682");
    public static readonly Member Sävsjö = Member.Municipality("Sävsjö", "0684");
    public static readonly Member Eksjö = Member.Municipality("Eksjö", "0686");
    public static readonly Member Tranås = Member.Municipality("Tranås", "0687");
    public static readonly Member Vetlanda = Member.Municipality("Vetlanda", "0685");
    public static readonly Member Region = Member.Region("Region Jönköpings län", "06");
    public static readonly Member[] Municipalities = [Aneby, Nässjö, Sävsjö, Eksjö, Tranås, Vetlanda];

    public static readonly Federation Federation = new(
        "Höglandets samordningsförbund",
        [.. Municipalities, Region, .. Member.State]
    );

    public static readonly AllocationKey Percentages = AllocationKey.ByPercent([
        (Aneby, 6),
        (Nässjö, 28),
        (Sävsjö, 10),
        (Eksjö, 15),
        (Tranås, 17),
        (Vetlanda, 24),
    ]);

    public static readonly RuleSource Inferred = RuleSource.Inferred(
        "delårsrapport 2023",
        "Härlett ur utbetalningarna."
    );

    private static readonly LocalDate Autumn = new(2022, 9, 30);
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly LocalDate April30 = new(2023, 4, 30);

    public static FederationYear Year2023 { get; } =
        new(
            Federation,
            2023,
            populations: new(
                Autumn,
                [
                    (Aneby, 6_833),
                    (Nässjö, 31_902),
                    (Sävsjö, 11_759),
                    (Eksjö, 17_894),
                    (Tranås, 18_837),
                    (Vetlanda, 27_685),
                ],
                PopulationStatus.Inferred,
                source: "anpassad till bidragen 2023"
            ),
            contributionDecisions:
            [
                new(2022, Kr(8_054_000), Percentages),
                new(
                    2023,
                    Kr(8_036_000),
                    AllocationKey.ByPopulation(Autumn),
                    unit: Kr(5),
                    recognition: Recognition.StateByHalfYear
                ),
            ],
            roles:
            [
                new("SE-coach", Rate.PerYear(Kr(465_000)), from: new(2020, 1, 1), Inferred, MonthRule.ThirtyDayMonths),
                new(
                    "Koordinator",
                    Rate.PerMonth(Kr(25_000), scope: 0.5m),
                    from: new(2020, 1, 1),
                    Inferred,
                    MonthRule.ThirtyDayMonths
                ),
            ],
            positions:
            [
                new(
                    Aneby,
                    "SE-coach",
                    [
                        new(0.75m, NewYear),
                        new(0.40m, NewYear, April30, decision: RuleSource.Decided("40 % under vakansen")),
                    ]
                ),
                new(Eksjö, "SE-coach", 1.50m, NewYear),
                new(Nässjö, "SE-coach", 1.80m, NewYear),
                new(Sävsjö, "SE-coach", 1.50m, NewYear),
                new(Tranås, "SE-coach", 1.00m, NewYear),
                new(Vetlanda, "SE-coach", 1.50m, NewYear),
                .. Municipalities.Select(each => new Position(
                    each,
                    "Koordinator",
                    0.5m,
                    NewYear,
                    through: each == Eksjö ? April30 : null
                )),
            ],
            lines: new(
                [Column.Outcome(2022), Column.Budget(2023), Column.OutcomeThrough(June30), Column.Forecast(2023)],
                [
                    .. Line.Contributions(Federation),
                    new("Övriga intäkter", LineKind.OtherIncome, [16_558, 0, 68, 68]),
                    new("Öres- och kronutjämning", LineKind.RoundingAdjustment, [-7, null, -1, null]),
                    new("Ränta", LineKind.Interest, [27_888, 0, null, 100_000]),
                    Line.Printed(Total.Income, "Summa intäkter", [8_098_439, 8_036_000, 6_027_067, 8_136_068]),
                    Line.Payouts("SE-Höglandet", "SE-coach", [3_768_453, 3_860_000, Cell.Computed, 3_825_000]),
                    new("IT-spåret", LineKind.Individual, [1_042_500, 562_500, 281_250, 562_500]),
                    new("Inspirationsdag", LineKind.Structural, [76_941, 100_000, 1_093, 140_000]),
                    new("Välfärdsguiden", LineKind.Structural, [16_000, 48_000, 51_000, 51_000]),
                    Line.Payouts(
                        "Uppdrag Samverkan",
                        "Koordinator",
                        [1_765_308, 1_800_000, Cell.Computed.Plus(Kr(8_436)), 1_761_000]
                    ),
                    new("Psykiatriveckan", LineKind.Structural, [0, 30_000, 0, 0]),
                    new("Framtida projekt", LineKind.Room, [0, 445_000, 0, 0]),
                    new("Styrelse", LineKind.Board, [34_475, 70_000, 29_361, 60_000]),
                    new("Tjänsteperson", LineKind.Administration, [1_353_800, 865_000, 567_678, 1_120_000]),
                    new("Övrig administration", LineKind.Administration, [145_177, 96_000, 108_065, 135_000]),
                    new("Revision", LineKind.Audit, [47_500, 52_500, 50_451, 50_500]),
                    new("Ekonomihantering", LineKind.Administration, [96_632, 95_000, 51_005, 102_000]),
                    new("Utbildning av styrelse m.fl.", LineKind.Administration, [16_679, 30_000, 20_573, 32_000]),
                    Line.Printed(Total.Costs, "Summa kostnader", [8_363_466, 8_054_000, 3_836_286, 7_839_000]),
                    Line.Printed(Total.Result, "Årets resultat", [-265_027, -18_000, 2_190_781, 297_068]),
                ]
            ),
            balances: new(
                [new(2022, 12, 31), June30],
                [
                    new("Övriga fordringar", BalanceKind.Receivable, [66_990, 514_960]),
                    new("Kassa och bank", BalanceKind.Cash, [1_973_291, 3_470_362]),
                    BalanceLine.Printed(Total.Assets, "Summa tillgångar", [2_040_281, 3_985_322]),
                    new("Balanserat från föregående år", BalanceKind.BroughtForward, [1_480_609, 1_215_582]),
                    new("Årets resultat", BalanceKind.Result, [-265_027, 2_190_781]),
                    BalanceLine.Printed(Total.Equity, "Årets balanserade resultat", [1_215_582, 3_406_363]),
                    new("Kortfristiga skulder", BalanceKind.CurrentLiability, [824_699, 578_959]),
                ]
            ),
            equityPolicy: EquityPolicy.AsCitedIn2020
        );
}
