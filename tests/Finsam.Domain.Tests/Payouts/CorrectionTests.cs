using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>Pay that is corrected backwards, against what was paid.</summary>
public class CorrectionTests
{
    private static readonly DateInterval Half = HoglandetPositions.HalfYear(2023);
    private static readonly Position[] Coaches = HoglandetPositions.Of(2023, HoglandetPositions.SeCoach);

    /// <summary>What the half-year report of 2023 prints as paid is what roles and positions make of it.</summary>
    [Fact]
    public void What_was_paid_by_the_rule_needs_no_correction() =>
        Assert.Empty(PayoutRun.Corrections(HoglandetPositions.Roles, Coaches, Printed()));

    /// <summary>A rate agreed in June from April: two months more of 2.5 % for each of the positions.</summary>
    [Fact]
    public void A_rate_that_changed_backwards_is_corrected_for_every_position()
    {
        Role raised = HoglandetPositions.SeRole.Indexed(
            Fraction.Percent(2.5m),
            new(2023, 4, 1),
            RuleSource.Agreed("nytt avtal")
        );
        Listing<Correction> corrections = PayoutRun.Corrections([raised], Coaches, Printed());
        Assert.Equal(Coaches.Select(position => position.Employer), corrections.Select(each => each.Employer));
        Assert.Equal(
            PayoutRun.For([raised], Coaches, Half).Total - Printed().Sum(paid => paid.Amount),
            corrections.Sum(each => each.Difference)
        );
        Correction eksjö = corrections[1];
        Assert.Equal(
            (HoglandetPositions.SeCoach, Half, Sek.FromKronor(348_750), Sek.FromKronor(353_109)),
            (eksjö.Role, eksjö.Days, eksjö.Paid, eksjö.ByRule)
        );
        Assert.Null(eksjö.Id);
        Assert.Equal(
            "Eksjö, SE-coach, januari-juni 2023: utbetalt 348 750 kr, enligt regeln 353 109 kr, differens 4 359 kr",
            eksjö.ToString().Plain()
        );
        Assert.Equal(
            "Eksjö, SE-coach, January-June 2023: paid 348,750 kr, by the rule 353,109 kr, difference 4,359 kr",
            eksjö.ToString(Language.English).Plain()
        );
        Assert.StartsWith(
            """
            Eksjö, SE-coach, januari-juni 2023, att rätta: 4 359 kr
              utbetalt januari-juni 2023: 348 750 kr
              enligt tjänst och ersättning: 353 109 kr
                januari-mars: 3 månader x 1,50 heltidstjänst x 38 750 kr = 174 375 kr
                april-juni: 3 månader x 1,50 heltidstjänst x 39 718,75 kr = 178 734,38 kr
            """.Split("178 734")[0].Plain(),
            eksjö.Explain().ToString().Plain(),
            StringComparison.Ordinal
        );
        Assert.Equal("353 109 kr - 348 750 kr = 4 359 kr", eksjö.Explain().Steps[^1].ToString().Plain());
    }

    [Fact]
    public void A_vacancy_told_afterwards_is_to_be_paid_back_and_what_has_been_paid_back_counts()
    {
        Position position = new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, 1, new(2023, 1, 1));
        Paid paid = new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, Half, Sek.FromKronor(232_500));
        Position[] vacant = [position.Vacant(new(2023, 5, 1), new LocalDate(2023, 6, 30))];
        Correction correction = Assert.Single(PayoutRun.Corrections(HoglandetPositions.Roles, vacant, [paid]));
        Assert.Equal(Sek.FromKronor(-77_500), correction.Difference);
        Paid back = new(
            Hoglandet.Eksjö,
            HoglandetPositions.SeCoach,
            new(new LocalDate(2023, 5, 1), new LocalDate(2023, 7, 31)),
            Sek.FromKronor(-50_000)
        );
        Correction left = Assert.Single(PayoutRun.Corrections(HoglandetPositions.Roles, vacant, [back, paid]));
        Assert.Equal(new(new LocalDate(2023, 1, 1), new LocalDate(2023, 7, 31)), left.Days);
        Assert.Equal(Sek.FromKronor(155_000 + 38_750 - 182_500), left.Difference);
        Assert.Equal(new[] { paid, back }, left.Payments);
    }

    [Fact]
    public void Days_that_only_meet_are_corrected_apart_and_ids_are_heeded()
    {
        Position[] positions =
        [
            new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, 1, new(2023, 1, 1), id: "1"),
            new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, 0.5m, new(2023, 1, 1), id: "2"),
        ];
        Listing<Correction> apart = PayoutRun.Corrections(
            HoglandetPositions.Roles,
            positions,
            YearParts.Quarters(2023).Select(quarter => Paid(quarter, 60_000, "2"))
        );
        Assert.Equal(4, apart.Count);
        Assert.All(apart, each => Assert.Equal(Sek.FromKronor(-1_875), each.Difference));
        Assert.Equal("2", apart[0].Id);
        Assert.Equal("Eksjö, SE-coach (2), januari-mars 2023, att rätta", apart[0].Explain().Subject.Swedish);
        Assert.Empty(PayoutRun.Corrections(HoglandetPositions.Roles, positions, [Paid(Half, 348_750)]));
        Refusal.Of<ArgumentException>(
            "paid",
            "What was paid to Eksjö, SE-coach has an id in some places and none in others. Give it in all or in none.",
            () => PayoutRun.Corrections(HoglandetPositions.Roles, positions, [Paid(Half, 1), Paid(Half, 1, "1")])
        );
    }

    [Fact]
    public void What_no_position_answers_for_is_refused_and_all_of_it_named()
    {
        Refusal.Of<ArgumentException>(
            "paid",
            "5 kr was paid to Eksjö, SE-coach (9) for January-June 2023, where no such position has a scope told. "
                + "Give the position, or leave the payment out. 6 kr was paid to Eksjö, SE-coach for 2022,",
            () =>
                PayoutRun.Corrections(
                    HoglandetPositions.Roles,
                    Coaches,
                    [Paid(Half, 5, "9"), Paid(YearParts.Year(2022), 6)]
                )
        );
        Refusal.Of<ArgumentException>(
            "paid",
            "Number 1 of the paid is null. Leave it out.",
            () => PayoutRun.Corrections(HoglandetPositions.Roles, Coaches, [null!])
        );
    }

    [Fact]
    public void What_was_paid_is_equal_by_all_its_parts_and_says_itself()
    {
        Assert.Equal(Paid(Half, 5, "1"), Paid(HoglandetPositions.HalfYear(2023), 5, "1"));
        Assert.NotEqual(Paid(Half, 5, "1"), Paid(Half, 5));
        Assert.Equal("Eksjö, SE-coach (1), januari-juni 2023: 5 kr", Paid(Half, 5, "1").ToString().Plain());
        Assert.Equal("Eksjö, SE-coach, januari-juni 2023: 5 kr", Paid(Half, 5).ToString().Plain());
        Refusal.Of<ArgumentException>("role", "'role' is blank.", () => new Paid(Hoglandet.Aneby, " ", Half, default));
        Refusal.Of<ArgumentException>("id", "'id' is blank.", () => Paid(Half, 5, " "));
        Refusal.Of<ArgumentNullException>("employer", "Value", () => new Paid(null!, "SE-coach", Half, default));
        Refusal.Of<ArgumentNullException>("days", "Value", () => Paid(null!, 5));
    }

    private static Paid Paid(DateInterval days, decimal kronor, string? id = null) =>
        new(Hoglandet.Eksjö, HoglandetPositions.SeCoach, days, Sek.FromKronor(kronor), id);

    private static IEnumerable<Paid> Printed() =>
        HoglandetPositions
            .Printed(2023, HoglandetPositions.SeCoach)
            .Select(row => new Paid(row.Key, HoglandetPositions.SeCoach, Half, row.Value));
}
