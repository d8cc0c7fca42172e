using Finsam.Domain.Tests.Cases;

namespace Finsam.Domain.Tests.Checks;

/// <summary>What the slides of 2019 get wrong, and nothing else.</summary>
public class MembersMeetingFindingTests
{
    [Fact]
    public void Södra_Vätterbygden_s_budget_of_2020_ends_below_zero()
    {
        Assert.Equal(
            [
                "FIN301 Budget 2020/=Costs 984000 BreachOfLaw",
                "FIN302 Budget 2020/=Costs 698000 Risk",
                "FIN401 Budget 2020/=Closing -698000 Risk",
                "FIN503 Budget 2019/=Closing -64000 DoubtfulFigure",
            ],
            MembersMeeting.SödraVätterbygden.InShort()
        );
        Assert.Equal(
            ("350 000 kr (ingående + resultat)", "286 000 kr"),
            (
                MembersMeeting.SödraVätterbygden.Findings[^1].Expected.Swedish.Plain(),
                MembersMeeting.SödraVätterbygden.Findings[^1].Actual.Swedish.Plain()
            )
        );
    }

    [Fact]
    public void Finnveden_opens_2019_with_179_000_less_than_2018_closed_with_and_its_activities_make_54_000_less()
    {
        Assert.Equal(
            [
                "FIN501 Utfall 2018/=Result -1000 DoubtfulFigure",
                "FIN503 Budget 2019/=Individual 54000 DoubtfulFigure",
                "FIN504 Budget 2019/=Opening -179000 DoubtfulFigure",
            ],
            MembersMeeting.Finnveden.InShort().Where(text => text[3] == '5')
        );
        Assert.Equal(
            "2 170 000 kr (föregående års utgående balans)",
            MembersMeeting.Finnveden.Findings[^1].Expected.Swedish.Plain()
        );
    }

    [Fact]
    public void Höglandet_s_result_of_2018_is_186_908_less_than_income_less_costs() =>
        Assert.Equal(
            ["FIN301 Budget 2019/=Costs 180000 BreachOfLaw", "FIN503 Utfall 2018/=Result -186908 DoubtfulFigure"],
            MembersMeeting.Höglandet.InShort()
        );

    /// <summary>The ninth difference: the activities on a slide of their own, in thousands.</summary>
    [Fact]
    public void Finnveden_s_activities_of_2019_come_to_54_000_less_than_their_sum()
    {
        (string Name, decimal Thousands)[] activities =
        [
            ("Stöd till arbete - SE/IPS", 1_642),
            ("IT-spåret", 250),
            ("Projekt Samverkan i GGVV", 762),
            ("Mitt Val", 1_100),
            ("Nya Vägar", 1_150),
            ("Kunskapssatsning", 346),
            ("Forskning Arenasamverkan", 323),
        ];
        FederationYear year = new(
            FinnvedenYear.Federation,
            2019,
            lines: new(
                [Column.Budget(2019, printedUnit: Sek.FromKronor(1_000))],
                [
                    .. activities.Select(each => new Line(each.Name, LineKind.Individual, [each.Thousands * 1_000])),
                    Line.Printed(Total.Initiatives, "Insatser", [5_627_000]),
                ]
            )
        );
        Assert.Equal(["FIN503 Budget 2019/=Initiatives 54000 DoubtfulFigure"], year.InShort());
    }
}
