using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

/// <summary>Initiatives, their grants by year and who pays for them.</summary>
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
            [Grant(2020, 250_000), Grant(2018, 500_000)]
        );
        Assert.Equal("IT-spåret", initiative.ToString());
        Assert.Equal([2018, 2020], initiative.Grants.Select(grant => grant.Year));
        Assert.Equal(Sek.FromKronor(250_000), initiative.GrantFor(2020).Amount);
        Assert.Equal((InitiativeKind.Individual, Hoglandet.Vetlanda), (initiative.Kind, initiative.Owner));
        Refusal.Of<ArgumentOutOfRangeException>(
            "year",
            "IT-spåret has no grant for 2019; it has 2018: 500,000 kr, 2020: 250,000 kr. Give it one, 0 kr if nothing is granted.",
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
            shared.SplitCost(Sek.FromKronor(100_000)).Select(part => (part.Federation, part.Amount.Kronor))
        );
        Assert.Equal(
            [50.01m, 0, 0],
            shared.SplitCost(Sek.FromKronor(50.01m), Sek.FromKronor(50.01m)).Select(part => part.Amount.Kronor)
        );
        Refusal.Of<ArgumentException>(
            "total",
            "0.50 kr is not a whole number of units of 1 kr: 0.50 kr is left over.",
            () => shared.SplitCost(Sek.FromKronor(0.50m))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not 0 kr.",
            () => shared.SplitCost(Sek.FromKronor(1), Sek.Zero)
        );
        Assert.StartsWith(
            "Ny is not shared between federations",
            Assert.Throws<InvalidOperationException>(() => New().SplitCost(Sek.Zero)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_all_of_it_named()
    {
        Refusal.Of<ArgumentException>(
            "grants",
            "Ny has 2 grants for one year, 2020: 1 kr, 2020: 2 kr. Keep one of them. "
                + "Ny has a grant for 2019, but runs from 2020-01-01 to 2020-12-31. Give grants for its own years. "
                + "Ny has a grant for 2021,",
            () => New(grants: [Grant(2020, 1), Grant(2019, 1), Grant(2020, 2), Grant(2021, 1)])
        );
        Refusal.Of<ArgumentException>(
            "financing",
            "Finnveden has the share -1/2 of Ny. A share is more than 0. "
                + "Finnveden shares Ny 2 times. Give each federation once. The shares of Ny sum to 0, not to 1: Finnveden -1/2, Finnveden 1/2. Give the whole cost.",
            () => New(financing: [new(Finnveden, -0.5m), new(Finnveden, 0.5m)])
        );
        Refusal.Of<ArgumentException>(
            "grants",
            "Alltid has a grant for 2019, but runs from 2020-06-01 to no end. Give grants for its own years.",
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
            "Finnveden has the share 0 of Ny. A share is more than 0.",
            () => New(financing: [new(Finnveden, 0), new(Vättern, 1)])
        );
        Assert.Equal(new LocalDate(2020, 1, 1), New(lastDay: new LocalDate(2020, 1, 1)).LastDay);
        Refusal.Of<ArgumentException>(
            "grants",
            "Number 1 of the grants is null. Leave it out.",
            () => New(grants: [null!])
        );
        Refusal.Of<ArgumentException>(
            "financing",
            "Number 1 of the financing is null. Leave it out.",
            () => New(financing: [null!])
        );
        Refusal.Of<ArgumentNullException>("federation", "Value cannot be null.", () => new FinancingShare(null!, 1));
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => Called(" "));
        Refusal.Of<ArgumentNullException>("name", "Value cannot be null.", () => Called(null!));
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
    public void Days_of_another_calendar_are_refused()
    {
        LocalDate julian = new(2020, 6, 1, CalendarSystem.Julian);
        Refusal.Of<ArgumentException>(
            "firstDay",
            "2020-06-01 is a day of the calendar Julian.",
            () => new Initiative("Ny", InitiativeKind.Individual, Hoglandet.Aneby, julian)
        );
        Refusal.Of<ArgumentException>(
            "lastDay",
            "2020-06-01 is a day of the calendar Julian.",
            () => New(lastDay: julian)
        );
    }

    private static Initiative Called(string name) =>
        new(name, InitiativeKind.Individual, Hoglandet.Aneby, new LocalDate(2020, 1, 1));

    private static Grant Grant(int year, decimal kronor) => new(year, Sek.FromKronor(kronor));

    private static Initiative New(
        LocalDate? lastDay = null,
        Grant[]? grants = null,
        FinancingShare[]? financing = null
    ) =>
        new(
            "Ny",
            InitiativeKind.Structural,
            Hoglandet.Aneby,
            new LocalDate(2020, 1, 1),
            lastDay ?? new LocalDate(2020, 12, 31),
            grants,
            financing
        );
}
