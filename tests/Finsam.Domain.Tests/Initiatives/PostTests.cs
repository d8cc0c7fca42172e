using Finsam.Domain.Tests.Cases;
using NodaTime;

namespace Finsam.Domain.Tests.Initiatives;

/// <summary>Posts, their scopes over time, and what is refused.</summary>
public class PostTests
{
    private static readonly LocalDate NewYear = new(2023, 1, 1);
    private static readonly Wording Role = HoglandetPosts.SeCoach;

    [Fact]
    public void Overlapping_stretches_are_refused_and_both_shown() =>
        Refusal.Of<ArgumentException>(
            "established",
            "Aneby, SE-coach has established scopes that overlap: 3/4 from 2023-01-01 to 2023-06-30 and 1 from 2023-06-30; "
                + "1 from 2023-06-30 and 1/2 from 2023-07-01. End the first before the second begins.",
            () =>
                Post(
                    new(1, new LocalDate(2023, 6, 30)),
                    new(0.75m, NewYear, new LocalDate(2023, 6, 30)),
                    new(0.5m, new LocalDate(2023, 7, 1))
                )
        );

    [Fact]
    public void Overlapping_granted_scopes_are_refused() =>
        Refusal.Of<ArgumentException>(
            "granted",
            "Aneby, SE-coach has granted scopes that overlap: 2/5 from 2023-01-01 and 1/2 from 2023-02-01.",
            () =>
                Post(new ScopeStretch(1, NewYear))
                    .WithGranted(Granted(0.4m, NewYear, null))
                    .WithGranted(Granted(0.5m, new LocalDate(2023, 2, 1), null))
        );

    [Fact]
    public void Stretches_that_meet_do_not_overlap() =>
        Assert.Equal(
            2,
            Post(new(0.75m, NewYear, new LocalDate(2023, 6, 30)), new(1, new LocalDate(2023, 7, 1))).Established.Count
        );

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "scope",
            "The scope from 2023-01-01 is -1/2. Give full-time posts, 0 or more, such as 0.75m.",
            () => new ScopeStretch(-0.5m, NewYear)
        );
        Refusal.Of<ArgumentException>(
            "lastDay",
            "A scope cannot end on 2022-12-31 when it begins on 2023-01-01. Give a last day on or after the first.",
            () => new ScopeStretch(1, NewYear, new LocalDate(2022, 12, 31))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "headCount",
            "The head count is -1. Give 0 or more, or leave it out.",
            () => new ScopeStretch(1, NewYear, headCount: -1)
        );
        Refusal.Of<ArgumentException>("established", "Aneby, SE-coach has no established scope.", () => Post());
        Refusal.Of<ArgumentException>(
            "established",
            "Aneby, SE-coach has scopes that are too large, or without a common denominator up to 1 000 000 000: 1/1000000007.",
            () => Post(new ScopeStretch(new Fraction(1, 1_000_000_007), NewYear))
        );
        Refusal.Of<ArgumentException>(
            "established",
            "Aneby, SE-coach has scopes that are too large",
            () =>
                Post(
                    new ScopeStretch(long.MaxValue, NewYear, NewYear),
                    new ScopeStretch(0.1m, new LocalDate(2024, 1, 1))
                )
        );
        Refusal.Of<ArgumentException>(
            "established",
            "Aneby, SE-coach: a scope is null. Leave it out.",
            () => Post(new ScopeStretch(1, NewYear), null!)
        );
        Refusal.Of<ArgumentException>(
            "established",
            "Aneby, SE-coach: a scope is null. Leave it out.",
            () => new Post(Hoglandet.Aneby, Role, [new ScopeStretch(1, NewYear)], [null!])
        );
        Refusal.Of<ArgumentException>("words", "The value cannot be an empty string", () => new BoardDecision(" "));
        Refusal.Of<ArgumentException>(
            "paragraph",
            "The value cannot be an empty string",
            () => new BoardDecision("beviljat", paragraph: "")
        );
    }

    [Fact]
    public void A_day_is_a_stretch_and_so_is_a_scope_of_nothing() =>
        Assert.Equal("0 from 2023-01-01 to 2023-01-01", new ScopeStretch(0, NewYear, NewYear, 0).ToString());

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
        Post post = Post(
            new(0.75m, NewYear, new LocalDate(2023, 3, 31)),
            new(1, new LocalDate(2023, 4, 1), new LocalDate(2023, 12, 31), headCount: 2),
            new(1.5m, new LocalDate(2024, 1, 1))
        );
        Assert.Equal(
            "3/4 from 2023-01-01 to 2023-03-31; 1 from 2023-04-01 to 2023-04-30",
            string.Join("; ", post.VacantFrom(new LocalDate(2023, 5, 1)).Established)
        );
        Assert.Equal(2, post.VacantFrom(new LocalDate(2023, 5, 1)).Established[1].HeadCount);
        Assert.Equal(
            "3/4 from 2023-01-01 to 2023-03-31",
            string.Join("; ", post.VacantFrom(new LocalDate(2023, 4, 1)).Established)
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "Aneby, SE-coach is not filled before 2023-01-01: its first day is 2023-01-01.",
            () => post.VacantFrom(NewYear)
        );
    }

    [Fact]
    public void A_vacancy_ends_with_the_last_scope_or_another()
    {
        Post vacant = Post(new ScopeStretch(0.75m, NewYear, new LocalDate(2023, 3, 31)));
        LocalDate september = new(2023, 9, 1);
        Assert.Equal(new(0.75m, september), vacant.FilledFrom(september).Established[1]);
        Assert.Equal(new(1, september), vacant.FilledFrom(september, 1).Established[1]);
        Refusal.Of<ArgumentOutOfRangeException>(
            "date",
            "Aneby, SE-coach is filled on 2023-03-31 or later: 3/4 from 2023-01-01 to 2023-03-31. Make it vacant first, with VacantFrom.",
            () => vacant.FilledFrom(new LocalDate(2023, 3, 31))
        );
    }

    [Fact]
    public void A_table_prints_the_last_scope_before_a_vacancy_and_the_first_before_the_post_is_filled()
    {
        Post post = Post(
            new(0.75m, new LocalDate(2023, 2, 1), new LocalDate(2023, 3, 31)),
            new(1, new LocalDate(2023, 9, 1))
        );
        Assert.Equal(0.75m, post.EstablishedOn(NewYear).Scope);
        Assert.Equal(0.75m, post.EstablishedOn(new LocalDate(2023, 8, 31)).Scope);
        Assert.Equal(1, post.EstablishedOn(new LocalDate(2023, 9, 1)).Scope);
    }

    [Fact]
    public void A_granted_scope_holds_where_it_is_lower_than_the_established_one_too()
    {
        Post post = Post(new ScopeStretch(1, NewYear)).WithGranted(Granted(0, NewYear, new LocalDate(2023, 1, 31)));
        Payout payout = PayoutRun.For([post], HoglandetPosts.AllTerms, HoglandetPosts.HalfYear(2023)).Payouts[0];
        Assert.Equal(Sek.FromKronor(5 * 38_750), payout.Amount);
        Assert.Equal(1, payout.EstablishedScope);
    }

    private static GrantedScope Granted(Fraction scope, LocalDate first, LocalDate? last) =>
        new(scope, first, last, new BoardDecision("beviljat"));

    private static Post Post(params ScopeStretch[] established) => new(Hoglandet.Aneby, Role, established);
}
