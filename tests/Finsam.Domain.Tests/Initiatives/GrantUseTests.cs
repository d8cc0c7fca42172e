using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

/// <summary>Requisitions against a grant.</summary>
public class GrantUseTests
{
    [Fact]
    public void Requisitions_use_up_the_grant()
    {
        GrantUse use = new(
            New(grants: [Grant(2020, 100_000)]),
            2020,
            [
                new(new LocalDate(2021, 1, 15), Sek.FromKronor(40_000)),
                new(new LocalDate(2020, 6, 30), Sek.FromKronor(60_000)),
            ]
        );
        Assert.Equal(Sek.Zero, use.Left);
        Assert.Equal(Sek.FromKronor(100_000), use.Requisitioned);
        Assert.Equal([40_000m, 0m], use.ByRequisition().Select(row => row.Left.Kronor));
        Assert.Empty(use.CheckGrant());
        Assert.Equal("Ny 2020: 0 kr kvar", use.ToString().Plain());
        Assert.Equal(
            """
            Ny, kvar av bidraget 2020: 0 kr
              beviljat: 100 000 kr  [beslut: bidraget 2020 (utan angivet beslut)]
              rekvirerat 2020-06-30: 60 000 kr, kvar 40 000 kr
              rekvirerat 2021-01-15: 40 000 kr, kvar 0 kr
            """,
            use.Explain().ToString().Plain()
        );
    }

    [Fact]
    public void More_requisitioned_than_granted_is_a_finding()
    {
        GrantUse use = new(
            New(grants: [Grant(2020, 100_000)]),
            2020,
            [
                new(new LocalDate(2020, 3, 31), Sek.FromKronor(70_000)),
                new(new LocalDate(2020, 6, 30), Sek.FromKronor(30_000)),
                new(new LocalDate(2020, 9, 30), Sek.FromKronor(1)),
                new(new LocalDate(2020, 12, 31), Sek.FromKronor(10_000)),
            ]
        );
        Finding finding = Assert.Single(use.CheckGrant());
        Assert.Equal(Sek.FromKronor(-10_001), use.Left);
        Assert.Equal(
            """
            FIN201  Mer är rekvirerat än beviljat.
              allvar:    bryter mot egen regel
              var:       Ny, 2020
              väntat:    högst 100 000 kr
              faktiskt:  110 001 kr, över bidraget från och med 2020-09-30
              skillnad:  10 001 kr
              källa:     beslut: bidraget 2020 (utan angivet beslut)
              åtgärd:    Betala högst det som beviljats, eller låt styrelsen besluta om mer.
            """,
            finding.ToString().Plain()
        );
        Assert.Equal(Severity.BreachOfOwnRule, finding.Severity);
        Grant decided = new(2020, Sek.Zero, RuleSource.Decided("inget mer", new LocalDate(2019, 11, 20), "§ 7"));
        GrantUse over = new(New(grants: [decided]), 2020, [new(new LocalDate(2020, 1, 1), Sek.FromOre(1))]);
        Assert.Equal("beslut: styrelsen 2019-11-20 § 7: inget mer", over.CheckGrant()[0].Source.ToString());
        Assert.Contains(
            "110,001 kr, above the grant from 2020-09-30",
            finding.ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Requisitions_that_make_no_sense_are_refused()
    {
        Refusal.Of<ArgumentException>(
            "requisitions",
            "5 kr of 2019-12-31 is before 2020, when there was no cost to ask for. Give requisitions for the grant's own year.",
            () =>
                new GrantUse(New(grants: [Grant(2020, 1)]), 2020, [new(new LocalDate(2019, 12, 31), Sek.FromKronor(5))])
        );
        Refusal.Of<ArgumentException>(
            "requisitions",
            "Number 1 of the requisitions is null. Leave it out.",
            () => new GrantUse(New(grants: [Grant(2020, 1)]), 2020, [null!])
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "Ny has no grant for 2021; it has 2020: 1 kr.",
            () => new GrantUse(New(grants: [Grant(2020, 1)]), 2021, [])
        );
    }

    private static Grant Grant(int year, decimal kronor) => new(year, Sek.FromKronor(kronor));

    private static Initiative New(Grant[] grants) =>
        new(
            "Ny",
            InitiativeKind.Structural,
            Hoglandet.Aneby,
            new LocalDate(2020, 1, 1),
            new LocalDate(2020, 12, 31),
            grants
        );
}
