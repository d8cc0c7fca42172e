using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Laws;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Contributions;

/// <summary>When contributions count as income.</summary>
public class RecognitionTests
{
    private static readonly LocalDate EndOfMarch = new(2015, 3, 31);

    /// <summary>Väst 2015: Lysekil's 26 000 kr of an extra million is 6 500 kr by 31 March, whatever the unit.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(2_000)]
    public void Three_months_of_twelve_are_a_quarter_whatever_the_unit(int unit)
    {
        ContributionSplit split = Väst.Split(
            new ContributionDecision(
                2015,
                Kr(1_000_000),
                AllocationKey.ByWeights([(Väst.Lysekil, 26), (Väst.Sotenäs, 224)]),
                unit: Kr(unit),
                recognition: Recognition.Monthly
            )
        );
        Assert.Equal(Kr(26_000), split[Väst.Lysekil]);
        Assert.Equal(Kr(6_500), split.RecognisedThrough(EndOfMarch, Väst.Lysekil));
        Assert.Equal(Kr(250_000), split.RecognisedThrough(EndOfMarch));
        Assert.Equal(Kr(250_000), split.RecognisedThrough(new(2015, 3, 1)));
        Assert.Equal(Kr(4_333.33m), split.RecognisedThrough(new(2015, 2, 28), Väst.Lysekil));
    }

    [Fact]
    public void A_quarter_counts_from_its_first_day()
    {
        ContributionSplit split = Väst.Split(Of(Recognition.Quarterly));
        Assert.Equal(Kr(0), split.RecognisedThrough(new(2014, 12, 31)));
        Assert.Equal(Kr(300_000), split.RecognisedThrough(new(2015, 1, 1)));
        Assert.Equal(Kr(300_000), split.RecognisedThrough(EndOfMarch));
        Assert.Equal(Kr(600_000), split.RecognisedThrough(EndOfMarch.PlusDays(1)));
        Assert.Equal(Kr(1_200_000), split.RecognisedThrough(new(2016, 1, 1)));
    }

    /// <summary>Norra Västmanland was formed on 1 September 2005: two of its four months are over by 31 October.</summary>
    [Fact]
    public void A_year_that_begins_in_September_has_four_months()
    {
        ContributionSplit monthly = From(new(2005, 9, 1), Recognition.Monthly);
        Assert.Equal(Kr(0), monthly.RecognisedThrough(new(2005, 8, 31)));
        Assert.Equal(Kr(300_000), monthly.RecognisedThrough(new(2005, 9, 1)));
        Assert.Equal(Kr(600_000), monthly.RecognisedThrough(new(2005, 10, 31)));
        Assert.Equal(Kr(1_200_000), monthly.RecognisedThrough(new(2005, 12, 1)));
        ContributionSplit quarterly = From(new(2005, 9, 1), Recognition.Quarterly);
        Assert.Equal(Kr(300_000), quarterly.RecognisedThrough(new(2005, 9, 30)));
        Assert.Equal(Kr(1_200_000), quarterly.RecognisedThrough(new(2005, 10, 1)));
        Assert.Equal(Kr(1_200_000), From(new(2005, 9, 1), Recognition.WholeYear).RecognisedThrough(new(2005, 9, 1)));
    }

    /// <summary>A month that the days touch counts, from the first of those days.</summary>
    [Fact]
    public void A_broken_month_is_a_month()
    {
        ContributionSplit split = From(new(2005, 9, 15), Recognition.Monthly);
        Assert.Equal(Kr(0), split.RecognisedThrough(new(2005, 9, 14)));
        Assert.Equal(Kr(300_000), split.RecognisedThrough(new(2005, 9, 15)));
        Assert.Equal(Kr(600_000), split.RecognisedThrough(new(2005, 10, 1)));
    }

    /// <summary>Norra Bohuslän was formed on 1 April 2006: three months of nine are in its first half-year.</summary>
    [Fact]
    public void Half_years_weigh_by_their_months()
    {
        ContributionSplit split = From(new(2006, 4, 1), new(Rhythm.HalfYear, Rhythm.Month, Rhythm.WholeYear));
        LocalDate june = new(2006, 6, 30);
        Assert.Equal(Kr(200_000), split.RecognisedThrough(june, Member.SocialInsuranceAgency));
        Assert.Equal(Kr(100_000), split.RecognisedThrough(june, Hoglandet.Region));
        Assert.Equal(Kr(300_000), split.RecognisedThrough(june, Hoglandet.Aneby));
        Assert.Equal(Kr(600_000), split.RecognisedThrough(june));
    }

    /// <summary>Both decisions are added exactly, and then rounded once.</summary>
    [Fact]
    public void Two_decisions_are_rounded_once()
    {
        ContributionSplit split = Väst.Split(
            new(2015, Kr(4), Väst.Key(1, 0), recognition: Recognition.Monthly),
            new(2015, Kr(4), Väst.Key(1, 0), recognition: Recognition.Monthly, id: "extra")
        );
        Assert.Equal(Kr(0.17m), split.RecognisedThrough(new(2015, 1, 31), Väst.Lysekil));
        Assert.Equal(Kr(0.67m), split.RecognisedThrough(new(2015, 1, 31)));
    }

    /// <summary>An extra amount for the summer is income while the summer lasts.</summary>
    [Fact]
    public void A_decision_for_some_days_is_income_on_them()
    {
        ContributionSplit split = Väst.Split(
            new ContributionDecision(
                2015,
                Kr(300),
                Väst.Key(1, 2),
                recognition: Recognition.Monthly,
                days: new(new(2015, 6, 1), new(2015, 8, 31))
            )
        );
        Assert.Equal(Kr(0), split.RecognisedThrough(new(2015, 5, 31)));
        Assert.Equal(Kr(100), split.RecognisedThrough(new(2015, 6, 30)));
        Assert.Equal(Kr(300), split.RecognisedThrough(new(2015, 8, 1)));
    }

    [Fact]
    public void It_is_explained_down_to_the_split()
    {
        ContributionSplit split = Väst.Split(
            new ContributionDecision(2015, Kr(4_000), Väst.Key(1, 2), recognition: Recognition.Monthly)
        );
        Assert.Equal(
            """
            Lysekil, intäkt till och med 2015-02-28: 55,50 kr
              ordinarie medlemsbidrag, månadsvis: 2 av 12 månader, 333 kr x 2/12 = 55,50 kr
                Lysekil, ordinarie medlemsbidrag 2015: 333 kr
                  kommunernas del: 1/4 av 4 000 kr = 1 000 kr  [5 § lagen (2003:1210)]
                  nyckel: Lysekil har vikten 1 av 3  [5 § lagen (2003:1210)]
                  exakt andel: 1/3 av 1 000 enheter om 1 kr = 333 enheter, rest 1/3
                  näst störst rest; bara den största ger en extra enhet: 333 enheter  [metodval i Finsam.Domain 0.2: vem som får den udda enheten]
                  333 enheter x 1 kr = 333 kr
            """,
            split.ExplainRecognised(new(2015, 2, 28), Väst.Lysekil).ToString().Plain()
        );
        Assert.StartsWith(
            "Sotenäs, income through 2015-01-31: 55.58 kr\n  ordinary contributions, by the month: 1 of 12 months, "
                + "667 kr x 1/12 = 55 7/12 kr\n",
            split.ExplainRecognised(new(2015, 1, 31), Väst.Sotenäs).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "together 55 7/12 kr, in whole öre 55.58 kr",
            split.ExplainRecognised(new(2015, 1, 31), Väst.Sotenäs).ToString(Language.English).Plain(),
            StringComparison.Ordinal
        );
    }

    [Law]
    public bool The_whole_is_the_sum_of_its_members_and_grows_to_the_total(MunicipalSplit quarter, byte day)
    {
        ContributionSplit split = Hoglandet.Split(
            2023,
            4 * quarter.Total,
            1,
            AllocationKey.ByWeights(
                Hoglandet.Municipalities.Zip(quarter.Weights, (member, weight) => (member, (Fraction)weight))
            ),
            new(Rhythm.Quarter, Rhythm.HalfYear, Rhythm.Month)
        );
        LocalDate through = new LocalDate(2023, 1, 1).PlusDays(day);
        return split.RecognisedThrough(through)
                == split.Members.Sum(member => split.ExplainRecognised(through, member).Amount)
            && split.RecognisedThrough(through) <= split.RecognisedThrough(through.PlusDays(20))
            && split.RecognisedThrough(new(2023, 12, 31)) == split.Total;
    }

    [Fact]
    public void One_who_is_no_member_has_no_income_recognised()
    {
        ContributionSplit split = Väst.Split(Of(Recognition.WholeYear));
        Refusal.Of<ArgumentException>(
            "member",
            "Habo (no code) is not a member of Väst in 2015. Give one of Lysekil (1484), ",
            () => split.RecognisedThrough(EndOfMarch, Member.Municipality("Habo"))
        );
        Assert.Throws<ArgumentNullException>("member", () => split.RecognisedThrough(EndOfMarch, null!));
    }

    [Fact]
    public void Its_days_are_by_the_ISO_calendar()
    {
        ContributionSplit split = Väst.Split(Of(Recognition.WholeYear));
        LocalDate julian = EndOfMarch.WithCalendar(CalendarSystem.Julian);
        string start = "2015-03-18 is a day of the calendar Julian. Give it by ISO";
        Refusal.Of<ArgumentException>("day", start, () => split.RecognisedThrough(julian));
        Refusal.Of<ArgumentException>("day", start, () => split.RecognisedThrough(julian, Väst.Lysekil));
        Refusal.Of<ArgumentException>("day", start, () => split.ExplainRecognised(julian, Väst.Lysekil));
    }

    [Fact]
    public void It_is_a_rhythm_for_each_party()
    {
        Assert.Equal(Recognition.Monthly, new(Rhythm.Month, Rhythm.Month, Rhythm.Month));
        Assert.Equal(Rhythm.HalfYear, Recognition.StateByHalfYear[Party.State]);
        Assert.Equal(Rhythm.WholeYear, Recognition.StateByHalfYear[Party.Municipalities]);
        Assert.Equal("kvartalsvis", Recognition.Quarterly.ToString());
        Assert.Equal(
            "staten halvårsvis, regionerna hela på en gång, kommunerna hela på en gång",
            Recognition.StateByHalfYear.ToString()
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "regions",
            "7 is not one of Rhythm.",
            () => new Recognition(Rhythm.Month, (Rhythm)7, Rhythm.Month)
        );
    }

    private static ContributionDecision Of(Recognition recognition) =>
        new(2015, Kr(1_200_000), Väst.Key(1, 2), recognition: recognition);

    private static ContributionSplit From(LocalDate formed, Recognition recognition) =>
        ContributionSplit.For(
            new("Norra", [Hoglandet.Aneby, Hoglandet.Region, .. Member.State], firstDay: formed),
            [new(formed.Year, Kr(1_200_000), recognition: recognition)]
        );
}
