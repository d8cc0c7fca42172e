using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>Positions, their scopes over time, and what is refused.</summary>
public class PositionTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly Wording Role = HoglandetPositions.SeCoach;

    [Fact]
    public void Overlapping_stretches_are_refused_and_both_shown() =>
        Refusal.Of<ArgumentException>(
            "scopes",
            "Aneby, SE-coach has established scopes that overlap: 3/4 2023-01-01/2023-06-30 and 1 2023-06-30/..; "
                + "1 2023-06-30/.. and 1/2 2023-07-01/... End the first before the second begins.",
            () =>
                Position(
                    new(1, new LocalDate(2023, 6, 30)),
                    new(0.75m, NewYear, new LocalDate(2023, 6, 30)),
                    new(0.5m, new LocalDate(2023, 7, 1))
                )
        );

    [Fact]
    public void Overlapping_granted_scopes_are_refused() =>
        Refusal.Of<ArgumentException>(
            "scopes",
            "Aneby, SE-coach has granted scopes that overlap: 2/5 2023-01-01/.. and 1/2 2023-02-01/...",
            () =>
                Position(new Scope(1, NewYear))
                    .With(Granted(0.4m, NewYear, null))
                    .With(Granted(0.5m, new LocalDate(2023, 2, 1), null))
        );

    [Fact]
    public void Stretches_that_meet_do_not_overlap() =>
        Assert.Equal(
            2,
            Position(new(0.75m, NewYear, new LocalDate(2023, 6, 30)), new(1, new LocalDate(2023, 7, 1))).Scopes.Count
        );

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "fullTime",
            "The scope from 2023-01-01 is -1/2. Give full-time posts, 0 or more, such as 0.75m.",
            () => new Scope(-0.5m, NewYear)
        );
        Refusal.Of<ArgumentException>(
            "through",
            "A scope cannot last through 2022-12-31 when it begins on 2023-01-01. Give a last day on or after the first.",
            () => new Scope(1, NewYear, new LocalDate(2022, 12, 31))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "headCount",
            "The head count is -1. Give 0 or more, or leave it out.",
            () => new Scope(1, NewYear, headCount: -1)
        );
        Refusal.Of<ArgumentException>("scopes", "Aneby, SE-coach has no scope.", () => Position());
        Refusal.Of<ArgumentException>(
            "scopes",
            "Number 2 of the scopes is null. Leave it out.",
            () => Position(new Scope(1, NewYear), null!)
        );
        Refusal.Of<ArgumentException>("words", "'words' is blank.", () => new BoardDecision(" "));
        Refusal.Of<ArgumentException>(
            "paragraph",
            "'paragraph' is blank.",
            () => new BoardDecision("beviljat", paragraph: "")
        );
    }

    [Fact]
    public void A_day_is_a_stretch_and_so_is_a_scope_of_nothing() =>
        Assert.Equal("0 2023-01-01/2023-01-01", new Scope(0, NewYear, NewYear, 0).ToString());

    [Fact]
    public void A_decision_is_repeated_with_what_is_printed_of_it()
    {
        Assert.Equal(
            "styrelsen 2023-05-11 § 34: beviljat",
            new BoardDecision(" beviljat ", new LocalDate(2023, 5, 11), " § 34 ").ToString()
        );
        Assert.Equal("styrelsen: beviljat", new BoardDecision("beviljat").ToString());
    }

    [Fact]
    public void A_vacancy_ends_the_stretch_and_drops_later_ones()
    {
        Position position = Position(
            new(0.75m, NewYear, new LocalDate(2023, 3, 31)),
            new(1, new LocalDate(2023, 4, 1), new LocalDate(2023, 12, 31), headCount: 2),
            new(1.5m, new LocalDate(2024, 1, 1))
        );
        Assert.Equal(
            "3/4 2023-01-01/2023-03-31; 1 2023-04-01/2023-04-30",
            string.Join("; ", position.VacantFrom(new LocalDate(2023, 5, 1)).Scopes)
        );
        Assert.Equal(2, position.VacantFrom(new LocalDate(2023, 5, 1)).Scopes[1].HeadCount);
        Assert.Equal(
            "3/4 2023-01-01/2023-03-31",
            string.Join("; ", position.VacantFrom(new LocalDate(2023, 4, 1)).Scopes)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "Aneby, SE-coach is not filled before 2023-01-01: its scopes are 3/4 2023-01-01/2023-03-31;",
            () => position.VacantFrom(NewYear)
        );
    }

    [Fact]
    public void A_vacancy_ends_with_the_last_scope_or_another()
    {
        Position vacant = Position(new Scope(0.75m, NewYear, new LocalDate(2023, 3, 31)));
        LocalDate september = new(2023, 9, 1);
        Assert.Equal(new(0.75m, september), vacant.FilledFrom(september).Scopes[1]);
        Assert.Equal(new(1, september), vacant.FilledFrom(september, 1).Scopes[1]);
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "Aneby, SE-coach is filled on 2023-03-31 or later: 3/4 2023-01-01/2023-03-31. Make it vacant first, with VacantFrom.",
            () => vacant.FilledFrom(new LocalDate(2023, 3, 31))
        );
    }

    [Fact]
    public void A_table_prints_the_last_scope_before_a_vacancy_and_the_first_before_the_post_is_filled()
    {
        Position position = Position(
            new(0.75m, new LocalDate(2023, 2, 1), new LocalDate(2023, 3, 31)),
            new(1, new LocalDate(2023, 9, 1))
        );
        Assert.Equal(0.75m, position.EstablishedOn(NewYear)!.FullTime);
        Assert.Equal(0.75m, position.EstablishedOn(new LocalDate(2023, 8, 31))!.FullTime);
        Assert.Equal(1, position.EstablishedOn(new LocalDate(2023, 9, 1))!.FullTime);
    }

    [Fact]
    public void A_granted_scope_holds_where_it_is_lower_than_the_established_one_too()
    {
        Position position = Position(new Scope(1, NewYear)).With(Granted(0, NewYear, new LocalDate(2023, 1, 31)));
        Payout payout = PayoutRun
            .For([position], HoglandetPositions.AllTerms, HoglandetPositions.HalfYear(2023))
            .Payouts[0];
        Assert.Equal(Sek.FromKronor(5 * 38_750), payout.Amount);
        Assert.Equal(1, payout.EstablishedScope);
    }

    private static Scope Granted(Fraction scope, LocalDate first, LocalDate? last) =>
        new(scope, first, last, decision: new BoardDecision("beviljat"));

    private static Position Position(params Scope[] established) => new(Hoglandet.Aneby, Role, established);
}
