using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Guards;

/// <summary>What no caller may give, seen where callers give it.</summary>
public class GuardTests
{
    private static readonly LocalDate Julian = new(2024, 1, 1, CalendarSystem.Julian);
    private static readonly RuleSource Source = new(SourceKind.Charter, "4 §", new("fyra", "four"));

    [Fact]
    public void Blank_words_are_refused_and_others_are_trimmed()
    {
        Refusal.Of<ArgumentException>(
            "words",
            "'words' is blank. Give words that can be read.",
            () => RuleSource.Decided(" \t\u00A0")
        );
        Refusal.Of<ArgumentException>("paragraph", "'paragraph' is blank.", () => RuleSource.Decided("x", null, ""));
        Refusal.Of<ArgumentNullException>("words", "", () => RuleSource.Decided(null!));
        Assert.Equal(
            "beslut: styrelsen § 7: Ja.",
            RuleSource.Decided(" Ja.\n", paragraph: " § 7").ToString().Plain().Plain()
        );
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused_where_it_enters()
    {
        const string Start =
            "2024-01-01 is a day of the calendar Julian. Give it by ISO, with WithCalendar(CalendarSystem.Iso).";
        Dated<int> rule = new("regel", [new(new LocalDate(2020, 1, 1), 1, Source)]);
        Refusal.Of<ArgumentException>("from", Start, () => new DatedValue<int>(Julian, 1, Source));
        Refusal.Of<ArgumentException>("day", Start, () => rule.On(Julian));
        Refusal.Of<ArgumentException>("on", Start, () => RuleSource.Decided("x", Julian));
        Refusal.Of<ArgumentException>("verifiedOn", Start, () => Verified(Julian, null));
        Refusal.Of<ArgumentException>("inForceFrom", Start, () => Verified(null, Julian));
        Refusal.Of<ArgumentException>("from", Start, () => new Scope(1, Julian));
        Refusal.Of<ArgumentException>("day", Start, () => CashMovement.In(Julian, Kr(1), "x"));
        Refusal.Of<ArgumentException>(
            "days",
            Start,
            () => PayoutRun.For([], [], new DateInterval(Julian, Julian.PlusDays(1)))
        );
        Assert.Equal(1, rule.On(Julian.WithCalendar(CalendarSystem.Iso)).Value);
        Assert.Null(Verified(null, null).VerifiedOn);

        static RuleSource Verified(LocalDate? verifiedOn, LocalDate? inForceFrom) =>
            new(SourceKind.Charter, "4 §", new("", ""), verifiedOn, inForceFrom);
    }

    [Fact]
    public void What_ends_before_it_begins_is_refused()
    {
        LocalDate from = new(2024, 3, 1);
        Refusal.Of<ArgumentException>(
            "through",
            "What begins on 2024-03-01 cannot last through 2024-02-29. Give a last day on or after the first.",
            () => new DatedValue<int>(from, 1, Source, through: from.PlusDays(-1))
        );
        Assert.Equal(from, new DatedValue<int>(from, 1, Source, through: from).Through);
    }

    [Fact]
    public void A_value_that_an_enum_does_not_have_is_refused_with_those_that_it_has() =>
        Refusal.Of<ArgumentOutOfRangeException>(
            "language",
            "7 is not one of Language. Give one that is: Swedish, English.",
            () => new Wording("ja", "yes").In((Language)7)
        );

    [Fact]
    public void A_collection_is_copied_and_has_no_gaps()
    {
        List<DatedValue<int>> values = [new(new LocalDate(2020, 1, 1), 1, Source)];
        Dated<int> rule = new("regel", values);
        values.Clear();
        Assert.Single(rule.Values);
        Refusal.Of<ArgumentException>(
            "values",
            "Number 1 of the values is null. Leave it out.",
            () => new Dated<int>("regel", [null!])
        );
    }

    [Fact]
    public void Everything_that_is_repeated_is_named_at_once() =>
        Refusal.Of<ArgumentException>(
            "values",
            "'regel' has two values from 2015-01-01. Keep the one that holds. "
                + "'regel' has two values from 2020-01-01. Keep the one that holds.",
            () =>
                new Dated<int>(
                    "regel",
                    new[] { 2020, 2015, 2020, 2010, 2015, 2020 }.Select(year => new DatedValue<int>(
                        new LocalDate(year, 1, 1),
                        year,
                        Source
                    ))
                )
        );

    [Fact]
    public void Amounts_and_units_are_refused_in_English_shape()
    {
        Refusal.Of<ArgumentOutOfRangeException>(
            "amount",
            "-1,234.50 kr is less than 0 kr. A rate is 0 kr or more.",
            () => Rate.PerYear(Kr(-1_234.5m))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "unit",
            "A rounding unit must be more than 0 kr, not -1,234.50 kr. Use 1 kr where nothing else is agreed.",
            () => Reduction.InProportion(unit: Kr(-1_234.5m))
        );
        Refusal.Of<ArgumentOutOfRangeException>(
            "scope",
            "The rate is for -1/2 posts.",
            () => Rate.PerYear(Kr(1), scope: -0.5m)
        );
    }
}
