using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

/// <summary>Requisitions against a grant, and what is paid back.</summary>
public class GrantUseTests
{
    [Fact]
    public void Requisitions_use_up_the_grant()
    {
        GrantUse use = Use([
            new(2020, new LocalDate(2021, 1, 15), Sek.FromKronor(40_000)),
            new(2020, new LocalDate(2020, 6, 30), Sek.FromKronor(60_000)),
        ]);
        Assert.Equal(Sek.Zero, use.Left);
        Assert.Equal(Sek.FromKronor(100_000), use.Requisitioned);
        Assert.Equal([40_000m, 0m], use.Requisitions.Select(row => row.Left.Kronor));
        Assert.Equal("Ny 2020: 0 kr kvar", use.ToString().Plain());
        Assert.Equal("Ny 2020: 0 kr left", use.ToString(Language.English).Plain());
        Assert.Equal(
            """
            Ny, kvar av beviljade medel 2020: 0 kr
              beviljat: 100 000 kr  [beslut: beviljade medel 2020 (beslut saknas i underlaget)]
              rekvirerat 2020-06-30: 60 000 kr, kvar 40 000 kr
              rekvirerat 2021-01-15: 40 000 kr, kvar 0 kr
            """,
            use.Explain().ToString().Plain()
        );
    }

    /// <summary>What is paid back has a day of its own, and can be requisitioned again.</summary>
    [Fact]
    public void A_refund_of_a_requisition_has_its_own_day()
    {
        GrantUse use = Use([
            new(2020, new LocalDate(2020, 3, 31), Sek.FromKronor(70_000)),
            Requisition.Refund(2020, new LocalDate(2020, 11, 2), Sek.FromKronor(12_500.50m)),
            new(2020, new LocalDate(2020, 12, 31), Sek.FromKronor(40_000)),
        ]);
        Assert.Equal(Sek.FromKronor(2_500.50m), use.Left);
        Assert.Equal(
            """
            rekvirerat 2020-03-31: 70 000 kr, kvar 30 000 kr
            återbetalt 2020-11-02: 12 500,50 kr, kvar 42 500,50 kr
            rekvirerat 2020-12-31: 40 000 kr, kvar 2 500,50 kr
            """,
            use.Requisitions.ToString().Plain()
        );
        Assert.Equal(
            """
            requisitioned 2020-03-31: 70,000 kr, left 30,000 kr
            paid back 2020-11-02: 12,500.50 kr, left 42,500.50 kr
            requisitioned 2020-12-31: 40,000 kr, left 2,500.50 kr
            """,
            use.Requisitions.ToString(Language.English).Plain()
        );
        Assert.Equal(use.Left, use.Explain().Amount);
    }

    [Theory]
    [InlineData("2020-03-30", 0)]
    [InlineData("2020-03-31", 70_000)]
    [InlineData("2020-12-31", 60_000)]
    [InlineData("2021-02-28", 65_000)]
    public void What_is_requisitioned_through_a_day(string day, decimal kronor) =>
        Assert.Equal(
            Sek.FromKronor(kronor),
            Use([
                    new(2020, new LocalDate(2021, 2, 28), Sek.FromKronor(5_000)),
                    new(2020, new LocalDate(2020, 3, 31), Sek.FromKronor(70_000)),
                    Requisition.Refund(2020, new LocalDate(2020, 11, 2), Sek.FromKronor(10_000)),
                ])
                .RequisitionedThrough(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)
        );

    [Fact]
    public void More_may_be_requisitioned_than_granted()
    {
        GrantUse use = Use([
            new(2020, new LocalDate(2020, 3, 31), Sek.FromKronor(70_000)),
            new(2020, new LocalDate(2020, 6, 30), Sek.FromKronor(30_000)),
            new(2020, new LocalDate(2020, 9, 30), Sek.FromKronor(1)),
            new(2020, new LocalDate(2020, 12, 31), Sek.FromKronor(10_000)),
        ]);
        Assert.Equal(Sek.FromKronor(-10_001), use.Left);
        Assert.Equal(new LocalDate(2020, 9, 30), use.Requisitions.First(row => row.Left < Sek.Zero).Requisition.Date);
    }

    [Fact]
    public void Each_year_has_its_own_requisitions()
    {
        Initiative initiative = New(
            [new(2020, Sek.FromKronor(10)), new(2021, Sek.FromKronor(20))],
            [
                new(2020, new LocalDate(2021, 1, 15), Sek.FromKronor(4)),
                new(2021, new LocalDate(2021, 1, 10), Sek.FromKronor(5)),
            ]
        );
        Assert.Equal(Sek.FromKronor(6), GrantUse.For(initiative, 2020).Left);
        Assert.Equal(Sek.FromKronor(15), GrantUse.For(initiative, 2021).Left);
    }

    [Fact]
    public void The_decision_is_cited_where_it_is_known()
    {
        RuleSource decision = RuleSource.Decided("inget mer", new LocalDate(2019, 11, 20), "§ 7");
        GrantUse use = GrantUse.For(New([new(2020, Sek.Zero, decision)], []), 2020);
        Assert.Equal(
            "beviljat: 0 kr  [beslut: styrelsen 2019-11-20 § 7: inget mer]",
            use.Explain().Steps[0].ToString().Plain()
        );
        Assert.Empty(use.Requisitions);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentNullException>("initiative", "Value cannot be null.", () => GrantUse.For(null!, 2020));
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "Ny has no grant for 2021; it has 2020: 100,000 kr.",
            () => GrantUse.For(New([new(2020, Sek.FromKronor(100_000))], []), 2021)
        );
        Refusal.Of<ArgumentException>(
            "day",
            "2020-06-01 is a day of the calendar Julian.",
            () => Use([]).RequisitionedThrough(new LocalDate(2020, 6, 1, CalendarSystem.Julian))
        );
    }

    private static GrantUse Use(Requisition[] requisitions) =>
        GrantUse.For(New([new(2020, Sek.FromKronor(100_000))], requisitions), 2020);

    private static Initiative New(Grant[] grants, Requisition[] requisitions) =>
        new(
            "Ny",
            InitiativeKind.Structural,
            Hoglandet.Aneby,
            new LocalDate(2020, 1, 1),
            grants: grants,
            requisitions: requisitions
        );
}
