using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>Positions, their scopes over time, and what is refused.</summary>
public class PositionTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private const string Role = HoglandetPositions.SeCoach;

    [Fact]
    public void Overlapping_scopes_are_refused_and_both_shown() =>
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

    /// <summary>One without an end overlaps all that come after it, not only the next.</summary>
    [Fact]
    public void Every_pair_that_overlaps_is_shown_and_both_kinds_at_once()
    {
        Refusal.Of<ArgumentException>(
            "scopes",
            "Aneby, SE-coach has granted scopes that overlap: 2/5 2023-01-01/2023-03-31 and 1/2 2023-02-01/2023-02-28; "
                + "2/5 2023-01-01/2023-03-31 and 3/5 2023-03-01/2023-03-31. End the first before the second begins. "
                + "Aneby, SE-coach has established scopes that overlap: 1 2023-01-01/.. and 3/4 2023-02-01/2023-02-28; "
                + "1 2023-01-01/.. and 1/2 2023-04-01/... End the first before the second begins.",
            () =>
                Position(
                    new(1, NewYear),
                    new(0.5m, new LocalDate(2023, 4, 1)),
                    new(0.75m, new LocalDate(2023, 2, 1), new LocalDate(2023, 2, 28)),
                    Granted(0.6m, new LocalDate(2023, 3, 1), new LocalDate(2023, 3, 31)),
                    Granted(0.4m, NewYear, new LocalDate(2023, 3, 31)),
                    Granted(0.5m, new LocalDate(2023, 2, 1), new LocalDate(2023, 2, 28))
                )
        );
        Assert.Equal(2, Position(new(1, NewYear), Granted(0.5m, NewYear, null)).Scopes.Count);
    }

    [Fact]
    public void Overlapping_granted_scopes_are_refused() =>
        Refusal.Of<ArgumentException>(
            "scope",
            "Aneby, SE-coach has granted scopes that overlap: 2/5 2023-01-01/.. and 1/2 2023-02-01/...",
            () =>
                Position(new Scope(1, NewYear))
                    .With(Granted(0.4m, NewYear, null))
                    .With(Granted(0.5m, new LocalDate(2023, 2, 1), null))
        );

    [Fact]
    public void Scopes_that_meet_do_not_overlap() =>
        Assert.Equal(
            2,
            Position(new(0.75m, NewYear, new LocalDate(2023, 6, 30)), new(1, new LocalDate(2023, 7, 1))).Scopes.Count
        );

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentException>("scopes", "Aneby, SE-coach has no scope.", () => Position());
        Refusal.Of<ArgumentException>(
            "scopes",
            "Number 2 of the scopes is null. Leave it out.",
            () => Position(new Scope(1, NewYear), null!)
        );
        Refusal.Of<ArgumentNullException>(
            "scope",
            "Value cannot be null.",
            () => Position(new Scope(1, NewYear)).With(null!)
        );
        Refusal.Of<ArgumentException>("role", "'role' is blank.", () => new Position(Hoglandet.Aneby, " ", 1, NewYear));
        Refusal.Of<ArgumentException>(
            "id",
            "'id' is blank.",
            () => new Position(Hoglandet.Aneby, Role, 1, NewYear, id: " ")
        );
        Refusal.Of<ArgumentException>("words", "'words' is blank.", () => RuleSource.Decided(" "));
        Refusal.Of<ArgumentException>(
            "paragraph",
            "'paragraph' is blank.",
            () => RuleSource.Decided("beviljat", paragraph: "")
        );
    }

    [Fact]
    public void A_decision_is_repeated_with_what_is_printed_of_it()
    {
        Assert.Equal(
            "beslut: styrelsen 2023-05-11 § 34: beviljat",
            RuleSource.Decided(" beviljat ", new LocalDate(2023, 5, 11), " § 34 ").ToString().Plain().Plain()
        );
        Assert.Equal("beslut: styrelsen: beviljat", RuleSource.Decided("beviljat").ToString());
    }

    [Fact]
    public void A_vacancy_is_a_scope_of_nothing_and_without_an_end_what_was_to_come_goes()
    {
        Position position = Changing();
        Assert.Equal(
            "3/4 2023-01-01/2023-03-31; 1 2023-04-01/2023-04-30; 0 2023-05-01/..",
            Scopes(position.Vacant(new(2023, 5, 1)))
        );
        Assert.Equal(2, position.Vacant(new(2023, 5, 1)).Scopes[1].HeadCount);
        Assert.Equal("3/4 2023-01-01/2023-03-31; 0 2023-04-01/..", Scopes(position.Vacant(new(2023, 4, 1))));
        Assert.Equal("0 2023-01-01/..", Scopes(position.Vacant(NewYear)));
    }

    [Fact]
    public void A_vacancy_between_two_days_leaves_the_others_as_they_were()
    {
        Assert.Equal(
            "3/4 2023-01-01/2023-03-31; 1 2023-04-01/2023-04-30; 0 2023-05-01/2023-06-30; 1 2023-07-01/2023-12-31; "
                + "3/2 2024-01-01/..",
            Scopes(Changing().Vacant(new(2023, 5, 1), new LocalDate(2023, 6, 30)))
        );
        Assert.Equal(2, Changing().Vacant(new(2023, 5, 1), new LocalDate(2023, 6, 30)).Scopes[3].HeadCount);
        Assert.Equal(
            "3/4 2023-01-01/2023-02-28; 0 2023-03-01/2024-02-29; 3/2 2024-03-01/..",
            Scopes(Changing().Vacant(new(2023, 3, 1), new LocalDate(2024, 2, 29)))
        );
        Refusal.Of<ArgumentException>(
            "through",
            "What begins on 2023-05-01 cannot last through 2023-04-30. Give a last day on or after the first.",
            () => Changing().Vacant(new(2023, 5, 1), new LocalDate(2023, 4, 30))
        );
    }

    [Fact]
    public void A_vacancy_ends_with_the_last_scope_or_another()
    {
        Position vacant = Position(new Scope(0.75m, NewYear)).Vacant(new(2023, 4, 1));
        LocalDate september = new(2023, 9, 1);
        Assert.Equal(
            "3/4 2023-01-01/2023-03-31; 0 2023-04-01/2023-08-31; 3/4 2023-09-01/..",
            Scopes(vacant.Filled(september))
        );
        Assert.Equal(new(1, september), vacant.Filled(september, 1).Scopes[^1]);
        Assert.Equal(0.75m, vacant.Filled(september).FullTimeOn(new(2024, 1, 1)));
    }

    [Fact]
    public void Another_scope_on_some_days_leaves_the_others_as_they_were() =>
        Assert.Equal(
            "3/4 2023-01-01/2023-03-31; 1 2023-04-01/2023-05-31; 2 2023-06-01/2023-06-30; 1 2023-07-01/2023-12-31; "
                + "3/2 2024-01-01/..",
            Scopes(Changing().Scoped(2, new(2023, 6, 1), new LocalDate(2023, 6, 30)))
        );

    /// <summary>Days that no scope covers are not told, and a scope that is told for them changes no others.</summary>
    [Fact]
    public void What_is_paid_for_on_a_day_is_the_granted_scope_else_the_established_one_else_nothing()
    {
        Position position = Position(
            new Scope(0.75m, NewYear, new LocalDate(2023, 6, 30)),
            Granted(0.4m, new(2023, 2, 1), new LocalDate(2023, 2, 28))
        );
        Assert.Equal(0.75m, position.FullTimeOn(NewYear));
        Assert.Equal(0.4m, position.FullTimeOn(new(2023, 2, 28)));
        Assert.Equal(0, position.FullTimeOn(new(2023, 7, 1)));
        Assert.Equal(0, position.Vacant(NewYear).FullTimeOn(NewYear));
    }

    [Fact]
    public void A_position_is_equal_by_all_its_parts_and_scopes_have_no_order()
    {
        Assert.Equal(Changing(), Changing());
        Assert.Equal(Changing(), new Position(Hoglandet.Aneby, Role, Changing().Scopes.Reverse()));
        Assert.NotEqual(Changing(), new Position(Hoglandet.Aneby, Role, Changing().Scopes, "1"));
        Assert.NotEqual(Changing(), new Position(Hoglandet.Eksjö, Role, Changing().Scopes));
        Assert.Equal("Aneby, SE-coach (1)", new Position(Hoglandet.Aneby, Role, 1, NewYear, id: "1").ToString());
        Assert.Equal("1", new Position(Hoglandet.Aneby, Role, 1, NewYear, id: "1").Vacant(NewYear).Id);
    }

    [Fact]
    public void A_table_prints_the_last_scope_before_a_vacancy_and_the_first_before_the_position_is_filled()
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
        Payout payout = PayoutRun.For(HoglandetPositions.Roles, [position], HoglandetPositions.HalfYear(2023)).Payouts[
            0
        ];
        Assert.Equal(Sek.FromKronor(5 * 38_750), payout.Amount);
        Assert.Equal(1, payout.EstablishedScope);
    }

    [Fact]
    public void A_position_with_only_granted_scopes_can_be_filled()
    {
        LocalDate september = new(2023, 9, 1);
        Position granted = Position(
            Granted(0.5m, new LocalDate(2023, 3, 1), new LocalDate(2023, 4, 30)),
            Granted(0.4m, NewYear, new LocalDate(2023, 2, 28))
        );
        Assert.Null(granted.EstablishedOn(NewYear));
        Assert.Null(granted.Vacant(NewYear).EstablishedOn(NewYear));
        Assert.Equal(new(0.5m, september), granted.Filled(september).Scopes[^1]);
        Position filled = granted.Filled(NewYear, 1);
        Assert.Equal("2/5 2023-01-01/2023-02-28; 1/2 2023-03-01/2023-04-30; 1 2023-01-01/..", Scopes(filled));
        Assert.Equal(
            "2/5 2023-01-01/2023-02-28; 1/2 2023-03-01/2023-04-30; 0 2023-01-01/..",
            Scopes(filled.Vacant(NewYear))
        );
        Assert.Equal(new(1, september), filled.Vacant(september).Filled(september).Scopes[^1]);
    }

    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        LocalDate julian = new(2023, 6, 1, CalendarSystem.Julian);
        const string words = "2023-06-01 is a day of the calendar Julian. Give it by ISO";
        Position position = Position(new Scope(1, NewYear));
        Refusal.Of<ArgumentException>("from", words, () => new Position(Hoglandet.Aneby, Role, 1, julian));
        Refusal.Of<ArgumentException>("through", words, () => new Position(Hoglandet.Aneby, Role, 1, NewYear, julian));
        Refusal.Of<ArgumentException>("day", words, () => position.EstablishedOn(julian));
        Refusal.Of<ArgumentException>("day", words, () => position.FullTimeOn(julian));
        Refusal.Of<ArgumentException>("from", words, () => position.Vacant(julian));
        Refusal.Of<ArgumentException>("through", words, () => position.Vacant(NewYear, julian));
        Refusal.Of<ArgumentException>("from", words, () => position.Filled(julian));
    }

    private static Position Changing() =>
        Position(
            new(0.75m, NewYear, new LocalDate(2023, 3, 31)),
            new(1, new LocalDate(2023, 4, 1), new LocalDate(2023, 12, 31), headCount: 2),
            new(1.5m, new LocalDate(2024, 1, 1))
        );

    private static string Scopes(Position position) => string.Join("; ", position.Scopes);

    private static Scope Granted(Fraction scope, LocalDate first, LocalDate? last) =>
        new(scope, first, last, decision: RuleSource.Decided("beviljat"));

    private static Position Position(params Scope[] established) => new(Hoglandet.Aneby, Role, established);
}
