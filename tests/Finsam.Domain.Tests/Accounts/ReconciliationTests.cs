using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Accounts;

/// <summary>What the printed documents get wrong, and nothing else.</summary>
public class ReconciliationTests
{
    /// <summary>Every printed table of statements and plans in the five documents.</summary>
    private static readonly ReconciliationDifference[] Seeds =
    [
        .. HoglandetReports.Of2020.Reconcile(),
        .. HoglandetReports.Of2023.Reconcile(),
        .. FinnvedenPlan.Statement().Reconcile(),
        .. MembersMeeting.All.SelectMany(statement => statement.Reconcile()),
    ];

    [Fact]
    public void The_documents_hold_exactly_these_eight_differences() =>
        Assert.Equal(
            [
                ("Höglandet, halvårsrapport 2020, Utfall 2019, summa kostnader", 6_631_585, 6_652_362, 20_777),
                ("Höglandet, halvårsrapport 2020, 2019-12-31, årets resultat", -229_069, -229_070, -1),
                ("Höglandet, halvårsrapport 2023, Utfall 2022, summa kostnader", 8_363_465, 8_363_466, 1),
                ("Höglandet, halvårsrapport 2023, Utfall 2023-06-30, summa kostnader", 3_836_287, 3_836_286, -1),
                ("Södra Vätterbygden, medlemsråd 2019, Budget 2019, utgående balans", 350_000, 286_000, -64_000),
                ("Finnveden, medlemsråd 2019, Utfall 2018, årets resultat", 1_236_000, 1_235_000, -1_000),
                ("Finnveden, medlemsråd 2019, Budget 2019, ingående balans", 2_170_000, 1_991_000, -179_000),
                ("Höglandet, medlemsråd 2019, Utfall 2018, årets resultat", -371_342, -558_250, -186_908m),
            ],
            Seeds.Select(each => (each.Where, each.Computed.Kronor, each.Printed.Kronor, each.Difference.Kronor))
        );

    [Fact]
    public void Each_is_of_a_kind_and_an_identity()
    {
        Assert.Equal(
            [
                (DifferenceKind.BlankLine, AccountIdentity.LinesMakeTotal),
                (DifferenceKind.Rounding, AccountIdentity.ResultIsSameInBoth),
                (DifferenceKind.Rounding, AccountIdentity.LinesMakeTotal),
                (DifferenceKind.Rounding, AccountIdentity.LinesMakeTotal),
                (DifferenceKind.Unexplained, AccountIdentity.OpeningAndResultMakeClosing),
                (DifferenceKind.Rounding, AccountIdentity.IncomeLessCostsIsResult),
                (DifferenceKind.Unexplained, AccountIdentity.ClosingOpensNext),
                (DifferenceKind.Unexplained, AccountIdentity.IncomeLessCostsIsResult),
            ],
            Seeds.Select(each => (each.Kind, each.Identity))
        );
        Assert.Equal(["Utbildning styrelse och beredningsgrupp"], Seeds[0].BlankLines);
        Assert.Equal(
            ["FIN502", "FIN501", "FIN501", "FIN501", "FIN503", "FIN501", "FIN504", "FIN503"],
            Seeds.Select(each => each.ToFinding().Code)
        );
    }
}
