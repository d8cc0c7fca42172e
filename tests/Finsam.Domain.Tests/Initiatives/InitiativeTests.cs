using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

/// <summary>Initiatives, their grants by year and who pays for them.</summary>
public class InitiativeTests
{
    private const string Höglandet = "Höglandet";
    private const string Finnveden = "Finnveden";
    private const string Vättern = "Södra Vätterbygden";

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
        Initiative shared = New(financing: [new(Höglandet, third), new(Finnveden, third), new(Vättern, third)]);
        Assert.Equal(
            [(Höglandet, 33_334m), (Finnveden, 33_333m), (Vättern, 33_333m)],
            shared.SplitCost(Sek.FromKronor(100_000)).Select(part => (part.Financier, part.Amount.Kronor))
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
            "Ny is not shared: one pays all of it.",
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
                + "Ny has a grant for 2019, but runs from 2020-01-01 to 2020-12-31. Give a grant for its own years. "
                + "Ny has a grant for 2021,",
            () => New(grants: [Grant(2020, 1), Grant(2019, 1), Grant(2020, 2), Grant(2021, 1)])
        );
        Refusal.Of<ArgumentException>(
            "financing",
            "Finnveden has the share -1/2 of Ny. A share is more than 0. "
                + "Finnveden shares Ny 2 times. Give each once. The shares of Ny sum to 0, not to 1: Finnveden -1/2, Finnveden 1/2. Give the whole cost.",
            () => New(financing: [new(Finnveden, -0.5m), new(Finnveden, 0.5m)])
        );
        Refusal.Of<ArgumentException>(
            "grants",
            "Alltid has a grant for 2019, but runs from 2020-06-01 to no end. Give a grant for its own years.",
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
        Refusal.Of<ArgumentNullException>("financier", "Value cannot be null.", () => new FinancedShare(null!, 1));
        Refusal.Of<ArgumentException>("financier", "'financier' is blank.", () => new FinancedShare(" ", 1));
        Refusal.Of<ArgumentException>("name", "'name' is blank.", () => Called(" "));
        Refusal.Of<ArgumentNullException>("name", "Value cannot be null.", () => Called(null!));
        Refusal.Of<ArgumentException>(
            "lastDay",
            "What begins on 2020-01-01 cannot last through 2019-12-31. Give a last day on or after the first.",
            () => New(lastDay: new LocalDate(2019, 12, 31))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "kind",
            "5 is not one of InitiativeKind.",
            () => new Initiative("Ny", (InitiativeKind)5, Hoglandet.Aneby, new LocalDate(2020, 1, 1))
        );
        Assert.Equal(Sek.Zero, New(grants: [Grant(2020, 0)]).GrantFor(2020).Amount);
    }

    /// <summary>ESF pays 45 % of an initiative, and the federation what is left: a financier need not be a member.</summary>
    [Fact]
    public void An_outside_financier_pays_its_share_and_each_share_explains_itself()
    {
        Initiative shared = New(
            financing: [new("Europeiska socialfonden", Fraction.Percent(45)), new(Höglandet, Fraction.Percent(55))]
        );
        Listing<FinancedCost> costs = shared.SplitCost(Sek.FromKronor(1_000_001));
        Assert.Equal("Europeiska socialfonden: 450 000 kr\nHöglandet: 550 001 kr", costs.ToString().Plain());
        Assert.Equal(Fraction.Percent(45), costs[0].Share);
        Assert.Equal(
            """
            Höglandet, Ny: 550 001 kr
              11/20 x 1 000 001 kr = 550 000,55 kr
              hela 1 kr, tillsammans 1 000 001 kr: 550 001 kr  [metodval i Finsam.Domain 0.2: vem som får den udda enheten]
            """,
            costs[1].Explain().ToString().Plain()
        );
        Assert.Contains(
            "whole 1 kr, together 1,000,001 kr: 450,000 kr",
            costs[0].Explain().ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_initiative_is_equal_by_all_its_parts()
    {
        Requisition[] requisitions = [new(2020, new LocalDate(2020, 5, 1), Sek.FromKronor(1))];
        Assert.Equal(Whole(), Whole());
        Assert.Equal(Whole().GetHashCode(), Whole().GetHashCode());
        Assert.NotEqual(Whole(), Whole().With(Grant(2020, 6)));
        Assert.NotEqual(Whole(), Whole().Adding(requisitions[0]));
        Assert.Equal(Whole(), Whole().With(Grant(2020, 6)).With(Grant(2020, 5)));

        Initiative Whole() =>
            new(
                "Ny",
                InitiativeKind.Structural,
                Hoglandet.Aneby,
                new LocalDate(2020, 1, 1),
                grants: [Grant(2020, 5)],
                requisitions: requisitions,
                financing: [new(Finnveden, 1)]
            );
    }

    /// <summary>IT-spåret ended in June: half of the year's grant, and none for later years.</summary>
    [Theory]
    [InlineData(2021, 6, 30, 360_000, "6 av 12 månader")]
    [InlineData(2021, 2, 28, 120_000, "2 av 12 månader")]
    [InlineData(2021, 7, 10, 380_000, "6 1/3 av 12 månader")]
    [InlineData(2021, 1, 31, 60_000, "1 av 12 månader")]
    public void One_that_is_ended_keeps_the_months_until_then_of_its_grant(
        int year,
        int month,
        int day,
        decimal kronor,
        string months
    )
    {
        Initiative ended = Spåret().Ended(on: new(year, month, day));
        Assert.Equal(new LocalDate(year, month, day), ended.LastDay);
        Assert.Equal([2020, 2021], ended.Grants.Select(grant => grant.Year));
        Assert.Equal(Grant(2020, 500_000), ended.GrantFor(2020));
        Assert.Equal(Sek.FromKronor(kronor), ended.GrantFor(2021).Amount);
        Assert.Equal(
            "metodval i Finsam.Domain 0.2: beviljade medel minskas med de månader som inte blir av",
            ended.GrantFor(2021).Decision!.ToString()
        );
        Assert.Contains(
            $": {months} av 720 000 kr (beslut: beviljade medel 2021 (beslut saknas i underlaget)).",
            ended.GrantFor(2021).Decision!.Statement.ToString().Plain(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_months_of_a_grant_are_those_that_the_initiative_has_in_the_year()
    {
        Assert.Equal(Sek.FromKronor(250_000), Spåret().Ended(new(2020, 9, 30)).GrantFor(2020).Amount);
        Assert.Equal(Sek.FromKronor(100_000), Spåret().Ended(new(2022, 1, 31)).GrantFor(2022).Amount);
        Assert.Equal(Spåret(), Spåret().Ended(new(2022, 3, 31)));
        Assert.Equal([2020, 2021], Spåret().Ended(new(2021, 12, 31)).Grants.Select(grant => grant.Year));
        Assert.Equal(Grant(2021, 720_000), Spåret().Ended(new(2021, 12, 31)).GrantFor(2021));
        Assert.Equal(Sek.FromKronor(1), New(grants: [Grant(2020, 3)]).Ended(new(2020, 6, 5)).GrantFor(2020).Amount);
        Initiative lastDay = New(new LocalDate(2020, 12, 31), [Grant(2020, 5)]);
        Assert.Equal(lastDay, lastDay.Ended(new(2020, 12, 31)));
    }

    [Fact]
    public void An_end_outside_the_initiative_or_before_what_it_has_requisitioned_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "on",
            "IT-spåret runs from 2020-07-01 to 2022-03-31. Give a day of it to end on.",
            () => Spåret().Ended(new(2022, 4, 1))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "on",
            "IT-spåret runs from 2020-07-01 to 2022-03-31.",
            () => Spåret().Ended(new(2020, 6, 30))
        );
        Initiative requisitioned = Spåret().Adding(new(2022, new LocalDate(2022, 2, 1), Sek.FromKronor(5)));
        Refusal.Of<ArgumentException>(
            "on",
            "IT-spåret has requisitioned 2022-02-01: 5 kr for 2022. Give a later day to end on.",
            () => requisitioned.Ended(new(2021, 6, 30))
        );
        Refusal.Of<ArgumentException>(
            "grant",
            "IT-spåret has a grant for 2023, but runs from 2020-07-01 to 2022-03-31.",
            () => Spåret().With(Grant(2023, 5))
        );
        Refusal.Of<ArgumentException>(
            "requisition",
            "IT-spåret has a requisition for 2023, but runs from 2020-07-01 to 2022-03-31.",
            () => Spåret().Adding(new(2023, new LocalDate(2023, 2, 1), Sek.FromKronor(5)))
        );
        Refusal.Of<ArgumentException>(
            "requisitions",
            "Ny has a requisition for 2019, but runs from 2020-01-01 to 2020-12-31. Give a requisition for its own years. "
                + "Ny has a requisition for 2021,",
            () =>
                New(
                    requisitions:
                    [
                        new(2019, new LocalDate(2020, 2, 1), Sek.FromKronor(5)),
                        new(2021, new LocalDate(2021, 2, 1), Sek.FromKronor(5)),
                    ]
                )
        );
        Refusal.Of<ArgumentNullException>("grant", "Value cannot be null.", () => Spåret().With(null!));
        Refusal.Of<ArgumentNullException>("requisition", "Value cannot be null.", () => Spåret().Adding(null!));
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
        Refusal.Of<ArgumentException>("on", "2020-06-01 is a day of the calendar Julian.", () => New().Ended(julian));
    }

    private static Initiative Called(string name) =>
        new(name, InitiativeKind.Individual, Hoglandet.Aneby, new LocalDate(2020, 1, 1));

    private static Grant Grant(int year, decimal kronor) => new(year, Sek.FromKronor(kronor));

    /// <summary>From July 2020 through March 2022.</summary>
    private static Initiative Spåret() =>
        new(
            "IT-spåret",
            InitiativeKind.Individual,
            Hoglandet.Vetlanda,
            new LocalDate(2020, 7, 1),
            new LocalDate(2022, 3, 31),
            [Grant(2020, 500_000), Grant(2021, 720_000), Grant(2022, 300_000)]
        );

    private static Initiative New(
        LocalDate? lastDay = null,
        Grant[]? grants = null,
        FinancedShare[]? financing = null,
        Requisition[]? requisitions = null
    ) =>
        new(
            "Ny",
            InitiativeKind.Structural,
            Hoglandet.Aneby,
            new LocalDate(2020, 1, 1),
            lastDay ?? new LocalDate(2020, 12, 31),
            grants,
            requisitions,
            financing
        );
}
