using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Checks;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Reports;

/// <summary>Years of every kind: with much told, little and nothing, and the first and the last of a federation.</summary>
internal static class ReportYears
{
    private static readonly Federation Formed = new(
        "Norra Västmanlands samordningsförbund",
        [Member.Municipality("Sala", "1981"), Member.Region("Region Västmanland", "19"), .. Member.State],
        firstDay: new(2005, 9, 1)
    );

    internal static FederationYear Empty => new(Hoglandet.Federation, 2023);

    internal static FederationYear First =>
        new(
            Formed,
            2005,
            contributionDecisions:
            [
                new(2005, Kr(1_200_000), recognition: Recognition.Monthly, payments: PaymentPlan.On([new(9, 30)])),
            ],
            equityChanges:
            [
                new(EquityMovement.TakenOver, new(2005, 9, 1), Kr(350_000), "försöksverksamheten"),
                new(EquityMovement.PaidOut, new(2005, 12, 1), Kr(50_000), "medlemmarna"),
            ],
            lines: new(
                [Column.Budget(2005, decidedOn: new(2005, 9, 1)), Column.Outcome(2005)],
                [.. Line.Contributions(Formed), new("Kansli", LineKind.Administration, [900_000, 850_000])]
            )
        );

    /// <summary>A role whose rate nobody has told for the days that are paid for.</summary>
    internal static FederationYear WithoutRate =>
        new(
            Hoglandet.Federation,
            2023,
            roles:
            [
                new(
                    "SE-coach",
                    Rate.PerYear(Kr(465_000)),
                    new LocalDate(2023, 7, 1),
                    RuleSource.Decided("ersättning"),
                    MonthRule.WholeMonths
                ),
            ],
            positions: [new(Hoglandet.Aneby, "SE-coach", 1, new(2023, 1, 1))]
        );

    internal static FederationYear[] All =>
        [
            Empty,
            First,
            WithoutRate,
            HoglandetYears.Of2023,
            HoglandetYears.Of2023.With(Hoglandet.Federation.EndingOn(new(2023, 12, 31))),
            HoglandetYears.Of2023.With(BalanceTable.Empty),
            HoglandetYears.Of2023.With(LineTable.Empty),
            HoglandetYears.Of2023.Next(),
            HoglandetYears.Of2023.Adding(CashMovement.Out(new(2023, 2, 1), Kr(3_000_000), "hyra")),
            FinnvedenYear.Year,
            FinnvedenYear.AsPrinted,
            OtherFederationsTests.Västerås2019,
        ];
}
