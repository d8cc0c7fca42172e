using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

/// <summary>Initiatives, their grants and who pays for them; requisitions and the general deduction.</summary>
public class InitiativeTests
{
    private static readonly Federation Finnveden = new("Finnveden", [Member.Municipality("Gnosjö", "0617")]);
    private static readonly Federation Vättern = new("Södra Vätterbygden", [Member.Municipality("Habo", "0643")]);

    [Fact]
    public void An_initiative_may_span_years_and_has_a_grant_for_each()
    {
        Initiative initiative = new(
            " IT-spåret ",
            InitiativeKind.Individual,
            Hoglandet.Vetlanda,
            new LocalDate(2018, 4, 1),
            new LocalDate(2020, 3, 31),
            [Grant(2020, 250_000), Grant(2018, 500_000)],
            goals: ["hälften i arbete eller studier"]
        );
        Assert.Equal("IT-spåret", initiative.ToString());
        Assert.Equal([2018, 2020], initiative.Grants.Select(grant => grant.Year));
        Assert.Equal(Sek.FromKronor(250_000), initiative.GrantFor(2020).Amount);
        Assert.Equal((InitiativeKind.Individual, Hoglandet.Vetlanda), (initiative.Kind, initiative.Owner));
        Assert.Equal(["hälften i arbete eller studier"], initiative.Goals);
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "IT-spåret has no grant for 2019; it has 2018: 500 000 kr, 2020: 250 000 kr. Give it one, 0 kr if nothing is granted.",
            () => initiative.GrantFor(2019)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "Ny has no grant for 2019; it has none at all.",
            () => New().GrantFor(2019)
        );
    }

    /// <summary>IT-spåret: one course that the three federations of the county share.</summary>
    [Fact]
    public void A_cost_is_split_between_the_federations_that_share_it_and_all_of_it_given_out()
    {
        Fraction third = new(1, 3);
        Initiative shared = New(
            financing: [new(Hoglandet.Federation, third), new(Finnveden, third), new(Vättern, third)]
        );
        Assert.Equal(
            [(Hoglandet.Federation, 33_334m), (Finnveden, 33_333m), (Vättern, 33_333m)],
            shared
                .SplitCost(Sek.FromKronor(100_000), Sek.FromKronor(1))
                .Select(part => (part.Federation, part.Amount.Kronor))
        );
        Assert.StartsWith(
            "Ny is not shared between federations",
            Assert.Throws<InvalidOperationException>(() => New().SplitCost(Sek.Zero, Sek.FromKronor(1))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_all_of_it_named()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "The grant for 2020 is -1 kr. A grant is 0 kr or more: lower the grant that it takes from.",
            () => Grant(2020, -1)
        );
        Refusal.Of<ArgumentException>(
            "grants",
            "Ny: There are 2 grants for 2020: 1 kr and 2 kr. Keep one. It has a grant for 2019, but runs from 2020-01-01 to 2020-12-31. "
                + "Give grants for its own years. It has a grant for 2021,",
            () => New(grants: [Grant(2020, 1), Grant(2019, 1), Grant(2020, 2), Grant(2021, 1)])
        );
        Refusal.Of<ArgumentException>(
            "financing",
            "Ny: Finnveden has the share -1/2. A share is more than 0. Finnveden stands 2 times. Give each federation once. "
                + "The shares sum to 0, not to 1: Finnveden -1/2, Finnveden 1/2. Give the whole cost.",
            () => New(financing: [new(Finnveden, -0.5m), new(Finnveden, 0.5m)])
        );
        Refusal.Of<ArgumentException>(
            "grants",
            "Alltid: It has a grant for 2019, but runs from 2020-06-01 to no end. Give grants for its own years.",
            () =>
                new Initiative(
                    "Alltid",
                    InitiativeKind.Individual,
                    Hoglandet.Aneby,
                    new LocalDate(2020, 6, 1),
                    grants: [Grant(2019, 1), Grant(2030, 1)]
                )
        );
        Refusal.Of<ArgumentException>(
            "financing",
            "Ny: Finnveden has the share 0. A share is more than 0.",
            () => New(financing: [new(Finnveden, 0), new(Vättern, 1)])
        );
        Assert.Equal(new LocalDate(2020, 1, 1), New(lastDay: new LocalDate(2020, 1, 1)).LastDay);
        Refusal.Of<ArgumentException>("grants", "Ny: A grant is null. Leave it out.", () => New(grants: [null!]));
        Refusal.Of<ArgumentException>(
            "financing",
            "Ny: A financing share is null. Leave it out.",
            () => New(financing: [null!])
        );
        Refusal.Of<ArgumentNullException>("federation", "Value cannot be null.", () => new FinancingShare(null!, 1));
        Refusal.Of<ArgumentException>("goals", "Ny: A goal is blank. Leave it out.", () => New(goals: ["a", " "]));
        Refusal.Of<ArgumentException>(
            "lastDay",
            "Ny cannot end on 2019-12-31 when it begins on 2020-01-01.",
            () => New(lastDay: new LocalDate(2019, 12, 31))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "5 is not one of InitiativeKind.",
            () => new Initiative("Ny", (InitiativeKind)5, Hoglandet.Aneby, new LocalDate(2020, 1, 1))
        );
        Assert.Equal(Sek.Zero, New(grants: [Grant(2020, 0)]).GrantFor(2020).Amount);
    }

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
        Grant decided = new(2020, Sek.Zero, new BoardDecision("inget mer", new LocalDate(2019, 11, 20), "§ 7"));
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
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "The requisition of 2020-03-31 is 0 kr. A requisition asks for more than 0 kr",
            () => new Requisition(new LocalDate(2020, 3, 31), Sek.Zero)
        );
        Refusal.Of<ArgumentException>(
            "requisitions",
            "2019-12-31: 5 kr is before 2020, when there was no cost to ask for.",
            () =>
                new GrantUse(New(grants: [Grant(2020, 1)]), 2020, [new(new LocalDate(2019, 12, 31), Sek.FromKronor(5))])
        );
        Refusal.Of<ArgumentException>(
            "requisitions",
            "A requisition is null. Leave it out.",
            () => new GrantUse(New(grants: [Grant(2020, 1)]), 2020, [null!])
        );
    }

    /// <summary>Finnveden's plan 2021-2023: 1 080 000, 180 000 and 1 091 700 are nine tenths of what is granted (grants back-computed).</summary>
    [Theory]
    [InlineData(1_200_000, 1_080_000)]
    [InlineData(200_000, 180_000)]
    [InlineData(1_213_000, 1_091_700)]
    public void The_general_deduction_takes_ten_per_cent(decimal granted, decimal planned) =>
        Assert.Equal(
            Sek.FromKronor(planned),
            GeneralDeduction.AsInFinnveden2021.Apply(Sek.FromKronor(granted), Sek.FromKronor(1))
        );

    [Fact]
    public void A_deduction_is_a_share_of_the_grant_and_is_rounded_once_an_exact_half_away_from_zero()
    {
        GeneralDeduction half = new(new Fraction(1, 2), GeneralDeduction.AsInFinnveden2021.Source);
        Assert.Equal(Sek.FromKronor(2), half.Apply(Sek.FromKronor(3), Sek.FromKronor(1)));
        Assert.Equal(Sek.FromKronor(-2), half.Apply(Sek.FromKronor(-3), Sek.FromKronor(1)));
        GeneralDeduction third = new(new Fraction(1, 3), half.Source);
        Assert.Equal(Sek.FromKronor(-1), third.Apply(Sek.FromKronor(-1), Sek.FromKronor(1)));
        Assert.Equal(Sek.FromKronor(-3), third.Apply(Sek.FromKronor(-5), Sek.FromKronor(1)));
        Assert.Equal(Sek.FromKronor(3), third.Apply(Sek.FromKronor(5), Sek.FromKronor(1)));
        Assert.Equal("10 %", GeneralDeduction.AsInFinnveden2021.ToString().Plain());
        Assert.Equal(Sek.Zero, new GeneralDeduction(1, half.Source).Apply(Sek.FromKronor(3), Sek.FromOre(1)));
        Assert.Equal(Sek.FromKronor(3), new GeneralDeduction(0, half.Source).Apply(Sek.FromKronor(3), Sek.FromOre(1)));
        Refusal.Of<ArgumentOutOfRangeException>(
            "share",
            "A deduction of 10 is not a share",
            () => new GeneralDeduction(10, half.Source)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "share",
            "A deduction of -1 is not a share",
            () => new GeneralDeduction(-1, half.Source)
        );
        Assert.Contains(
            "is more than an amount can hold",
            Assert
                .Throws<OverflowException>(() =>
                    new GeneralDeduction(0, half.Source).Apply(Sek.MaxValue, Sek.FromKronor(10))
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    private static Grant Grant(int year, decimal kronor) => new(year, Sek.FromKronor(kronor));

    private static Initiative New(
        LocalDate? lastDay = null,
        Grant[]? grants = null,
        FinancingShare[]? financing = null,
        string[]? goals = null
    ) =>
        new(
            "Ny",
            InitiativeKind.Structural,
            Hoglandet.Aneby,
            new LocalDate(2020, 1, 1),
            lastDay ?? new LocalDate(2020, 12, 31),
            grants,
            financing,
            goals
        );
}
