using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Federations;

public class PopulationTableTests
{
    private static readonly LocalDate Day = new(2022, 12, 31);

    [Fact]
    public void A_figure_is_found_by_municipality_and_date()
    {
        PopulationFigure figure = Hoglandet.Populations[Hoglandet.Aneby, Day];
        Assert.Equal(6_824, figure.Inhabitants);
        Assert.Equal(PopulationStatus.Official, figure.Status);
        Assert.Equal("Aneby 2022-12-31: 6824", figure.ToString());
        Assert.Equal(6_833, Hoglandet.Populations[Hoglandet.Aneby, new LocalDate(2022, 9, 30)].Inhabitants);
    }

    [Fact]
    public void A_part_of_a_municipality_has_a_figure_of_its_own()
    {
        Member part = Member.Municipality("Aneby", "0604", part: "södra");
        PopulationTable table = new([Figure(Hoglandet.Aneby, 6_824), Figure(part, 900)]);
        Assert.Equal(900, table[part, Day].Inhabitants);
        Assert.Equal(6_824, table[Hoglandet.Aneby, Day].Inhabitants);
    }

    [Fact]
    public void A_missing_figure_names_the_municipality_the_date_and_what_there_is()
    {
        Refusal.Of<ArgumentException>(
            "date",
            "There is no population on 2022-07-01 for Aneby (0604) (it has 2022-09-30, 2022-12-31). "
                + "Add the figures for that date",
            () => Hoglandet.Populations[Hoglandet.Aneby, new LocalDate(2022, 7, 1)]
        );
        Refusal.Of<ArgumentException>(
            "date",
            "There is no population on 2022-12-31 for Habo (0643) (no figures at all).",
            () => Hoglandet.Populations[Member.Municipality("Habo", "0643"), Day]
        );
    }

    [Fact]
    public void Two_figures_for_one_day_are_refused() =>
        Refusal.Of<ArgumentException>(
            "figures",
            "1 and 2 are both given for Aneby (0604) on 2022-12-31. Keep one figure.",
            () => new PopulationTable([Figure(Hoglandet.Aneby, 1), Figure(Hoglandet.Aneby, 2)])
        );

    private static PopulationFigure Figure(Member member, long inhabitants) =>
        new(member, Day, inhabitants, PopulationStatus.Official, "test");

    [Fact]
    public void A_table_lists_its_figures_and_has_only_figures()
    {
        PopulationFigure figure = Figure(Hoglandet.Region, 365_010);
        Assert.Equal<PopulationFigure>([figure], new PopulationTable([figure]).Figures);
        Refusal.Of<ArgumentException>(
            "figures",
            "Number 1 of the figures is null. Leave it out.",
            () => new PopulationTable([null!])
        );
        Assert.Throws<ArgumentNullException>("member", () => new PopulationTable([figure])[null!, Day]);
        Assert.Throws<ArgumentNullException>("figures", () => new PopulationTable(null!));
    }

    [Fact]
    public void The_figures_of_a_day_are_told_at_once()
    {
        PopulationTable table = new(
            Day,
            [(Hoglandet.Aneby, 6_824), (Hoglandet.Eksjö, 17_842)],
            PopulationStatus.Preliminary,
            "källan"
        );
        Assert.Equal(
            new(Hoglandet.Eksjö, Day, 17_842, PopulationStatus.Preliminary, "källan"),
            table[Hoglandet.Eksjö, Day]
        );
        Assert.Equal(table, new(table.Figures));
        Assert.Equal("Aneby 2022-12-31: 6824\nEksjö 2022-12-31: 17842", table.ToString());
        Assert.Empty(PopulationTable.Empty.Figures);
        Refusal.Of<ArgumentException>(
            "inhabitants",
            "1 and 2 are both given for Aneby (0604) on 2022-12-31.",
            () =>
                new PopulationTable(
                    Day,
                    [(Hoglandet.Aneby, 1), (Hoglandet.Aneby, 2)],
                    PopulationStatus.Official,
                    "källan"
                )
        );
    }

    [Fact]
    public void Ages_have_figures_of_their_own()
    {
        AgeGroup working = new(16, 64);
        PopulationTable all = new([Figure(Hoglandet.Aneby, 6_824)]);
        PopulationTable both = all.With(
            new(Day, [(Hoglandet.Aneby, 3_800)], PopulationStatus.Official, "källan", working)
        );
        Assert.Equal(3_800, both[Hoglandet.Aneby, Day, working].Inhabitants);
        Assert.Equal(6_824, both[Hoglandet.Aneby, Day].Inhabitants);
        Assert.Equal("Aneby 16-64 år 2022-12-31: 3800", both.Figures[1].ToString());
        Refusal.Of<ArgumentException>(
            "date",
            "There is no population aged 16-64 on 2022-12-31 for Aneby (0604) (it has others: Aneby",
            () => all[Hoglandet.Aneby, Day, working]
        );
    }

    [Fact]
    public void Figures_of_the_same_member_date_and_ages_are_replaced()
    {
        PopulationTable table = new([Figure(Hoglandet.Aneby, 1), Figure(Hoglandet.Eksjö, 2)]);
        PopulationTable changed = table.With(new([Figure(Hoglandet.Aneby, 3)]));
        Assert.Equal([2, 3], changed.Figures.Select(figure => figure.Inhabitants));
        Refusal.Of<ArgumentException>(
            "other",
            "Eksjö (0686) stands also as Eksjö kommun (0686): the name differs. Use one member for both.",
            () =>
                table.With(
                    new(
                        new(2020, 1, 1),
                        [(Member.Municipality("Eksjö kommun", "0686"), 1)],
                        PopulationStatus.Official,
                        "källan"
                    )
                )
        );
    }

    [Fact]
    public void A_group_of_ages_goes_from_the_lower_to_the_higher()
    {
        Assert.Equal(AgeGroup.All, new AgeGroup(0));
        Assert.Equal("16-64 år", new AgeGroup(16, 64).ToString());
        Assert.Equal("65- år", new AgeGroup(65).ToString());
        Assert.Equal("alla åldrar", AgeGroup.All.ToString());
        Refusal.Of<ArgumentOutOfRangeException>(
            "from",
            "-1- are no ages. Give one of 0 or more,",
            () => new AgeGroup(-1)
        );
        Refusal.Of<ArgumentOutOfRangeException>("from", "64-16 are no ages.", () => new AgeGroup(64, 16));
    }

    [Fact]
    public void Its_days_are_by_the_ISO_calendar() =>
        Refusal.Of<ArgumentException>(
            "date",
            "2022-12-18 is a day of the calendar Julian. Give it by ISO",
            () => Hoglandet.Populations[Hoglandet.Aneby, Day.WithCalendar(CalendarSystem.Julian)]
        );
}
