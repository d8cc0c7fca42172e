using Finsam.Domain.Tests.Laws;
using NodaTime;

namespace Finsam.Domain.Tests.Payouts;

/// <summary>What holds for every payout. What passes between two days is a difference, so the same holds under all month rules.</summary>
public class PayoutLaws
{
    [Law]
    public bool It_is_what_each_day_is_worth_by_the_words_of_the_month_rule(PayoutCase each) =>
        each.Payout().Kronor == each.KronorByDays(each.Whole);

    [Law]
    public bool Before_rounding_spans_sum_exactly_to_the_whole(PayoutCase each) =>
        each.Spans().Select(span => each.Payout(span).Kronor).Sum() == each.Payout().Kronor;

    [Law]
    public bool By_running_totals_rounded_spans_sum_exactly_to_the_whole_and_none_is_below_zero(PayoutCase each)
    {
        Sek[] amounts = [.. each.Spans().Select(span => each.Payout(span, each.First).Amount)];
        return amounts.Sum() == each.Payout().Amount && amounts.All(amount => amount >= Sek.Zero);
    }

    [Law]
    public bool It_is_rounded_once_to_the_nearest_unit_an_exact_half_up(PayoutCase each)
    {
        Payout payout = each.Payout();
        Fraction over = payout.Amount.Kronor - payout.Kronor;
        Fraction half = each.Role.Unit.Kronor / (Fraction)2;
        return payout.Amount.Ore % each.Role.Unit.Ore == 0 && over > -half && over <= half;
    }

    [Law]
    public bool What_is_explained_is_what_is_paid(PayoutCase each) =>
        each.Spans()
            .SelectMany(span => new[] { each.Payout(span), each.Payout(span, each.First) })
            .All(payout => payout.Explain().Amount == payout.Amount);

    [Law]
    public bool A_larger_scope_is_never_worth_less(PayoutCase each) =>
        each.PaidFor(
            new(
                PayoutCase.Employer,
                PayoutCase.RoleName,
                [
                    .. each.Established.Select(scope => new Scope(scope.FullTime + 0.1m, scope.From, scope.Through)),
                    .. each.Granted,
                ]
            ),
            each.Role
        ).Amount >= each.Payout().Amount;

    [Law]
    public bool A_higher_rate_never_pays_less(PayoutCase each) =>
        each.PaidFor(
            each.Position(),
            each.Role.Rates.Values.Aggregate(
                each.Role,
                (role, rate) => role.Indexed(Fraction.Percent(3), rate.From, rate.Source)
            )
        ).Amount >= each.Payout().Amount;

    [Law]
    public bool Cutting_a_scope_at_any_day_changes_nothing(PayoutCase each) =>
        each.PaidFor(
            new(
                PayoutCase.Employer,
                PayoutCase.RoleName,
                [.. each.Established.SelectMany(scope => CutAt(each.Cuts[1], scope)), .. each.Granted]
            ),
            each.Role
        ).Kronor == each.Payout().Kronor;

    [Law]
    public bool The_order_of_the_scopes_does_not_matter(PayoutCase each) =>
        each.PaidFor(
            new(PayoutCase.Employer, PayoutCase.RoleName, Enumerable.Reverse([.. each.Established, .. each.Granted])),
            each.Role
        ).Amount == each.Payout().Amount;

    /// <summary>The days before it, the days of it and the days after.</summary>
    [Law]
    public bool A_vacancy_takes_its_own_days_and_no_others(PayoutCase each)
    {
        DateInterval vacant = each.Spans().First();
        Position position = new(
            PayoutCase.Employer,
            PayoutCase.RoleName,
            each.Established.DefaultIfEmpty(new(1, each.First))
        );
        Position changed = position.Vacant(vacant.Start, vacant.End);
        return each.Spans()
            .All(span =>
                each.PaidFor(changed, each.Role, span).Kronor
                == (span == vacant ? 0 : each.PaidFor(position, each.Role, span).Kronor)
            );
    }

    [Law]
    public bool A_verb_says_what_holds_on_every_day(PayoutCase each)
    {
        Position position = each.Position();
        Position scoped = position.Scoped(0.3m, each.First, each.Last);
        Position filled = position.Filled(each.First, 0.3m);
        LocalDate after = each.Last.PlusDays(1);
        return each.Whole.All(day =>
                scoped.FullTimeOn(day) == (Granted(day) ?? 0.3m) && filled.FullTimeOn(day) == (Granted(day) ?? 0.3m)
            )
            && scoped.FullTimeOn(after) == position.FullTimeOn(after)
            && filled.FullTimeOn(after) == (Granted(after) ?? 0.3m)
            && scoped.FullTimeOn(each.First.PlusDays(-1)) == position.FullTimeOn(each.First.PlusDays(-1));

        Fraction? Granted(LocalDate day) =>
            each.Granted.FirstOrDefault(scope => scope.From <= day && (scope.Through ?? day) >= day)?.FullTime;
    }

    [Law]
    public bool It_is_vacant_when_no_day_has_a_scope_above_nothing_and_then_pays_nothing(PayoutCase each)
    {
        Payout payout = each.Payout();
        bool anyDay = each.Whole.Any(day => each.Position().FullTimeOn(day) > Fraction.Zero);
        return payout.IsVacant == !anyDay && (anyDay || payout.Amount == Sek.Zero);
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void A_whole_year_pays_scope_times_rate_whatever_the_rule(int year)
    {
        foreach (MonthRule rule in Enum.GetValues<MonthRule>())
        {
            Role role = Role(rule);
            Position position = new(
                PayoutCase.Employer,
                PayoutCase.RoleName,
                [new Scope(new Fraction(1, 3), new LocalDate(2019, 7, 15))]
            );
            Payout payout = PayoutRun
                .For([role], [position], new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)))
                .Payouts[0];
            Assert.Equal(155_000, payout.Kronor);
        }
    }

    /// <summary>29 February is a day of its own where there is one, and the last of February fills the month to thirty days.</summary>
    [Theory]
    [InlineData(MonthRule.ActualDays, 2020, "1/29")]
    [InlineData(MonthRule.ThirtyDayMonths, 2020, "1/15")]
    [InlineData(MonthRule.WholeMonths, 2020, "0")]
    [InlineData(MonthRule.ActualDays, 2021, "1/28")]
    [InlineData(MonthRule.ThirtyDayMonths, 2021, "1/10")]
    public void The_last_day_of_February(MonthRule rule, int year, string months)
    {
        LocalDate last = new LocalDate(year, 2, 1).With(DateAdjusters.EndOfMonth);
        Position position = new(PayoutCase.Employer, PayoutCase.RoleName, [new Scope(Fraction.One, last, last)]);
        Payout payout = PayoutRun.For([Role(rule)], [position], new DateInterval(last, last)).Payouts[0];
        Assert.Equal(Fraction.Parse(months) * 38_750, payout.Kronor);
        Assert.False(payout.IsVacant);
    }

    /// <summary>Rounded one by one, three months of a third of 100 kr are 99 kr; by running totals they are 100.</summary>
    [Fact]
    public void Months_that_are_rounded_one_by_one_need_not_make_the_quarter()
    {
        Role role = Role(MonthRule.WholeMonths, 400);
        Position position = new(
            PayoutCase.Employer,
            PayoutCase.RoleName,
            [new Scope(Fraction.One, new LocalDate(2023, 1, 1))]
        );
        DateInterval[] months = [.. YearParts.Months(2023).Take(3)];
        Assert.Equal([33, 33, 33], months.Select(month => PayoutRun.For([role], [position], month).Total.Kronor));
        PayoutRun[] running =
        [
            .. months.Select(month => PayoutRun.For([role], [position], month, new LocalDate(2023, 1, 1))),
        ];
        Assert.Equal([33, 34, 33], running.Select(run => run.Total.Kronor));
        Assert.Equal(
            """
            Aneby, SE-coach, februari 2023: 34 kr
              februari: 1 månad x 1,00 heltidstjänst x 33 1/3 kr = 33 1/3 kr
              löpande från 2023-01-01, avrundat till närmaste 1 kr: till och med 2023-02-28 66 2/3 kr, 67 kr; före 2023-02-01 33 1/3 kr, 33 kr; 67 kr - 33 kr = 34 kr  [metodval i Finsam.Domain 0.2: en utbetalning avrundas en gång]
              33 1/3 kr = 400 kr / 12, för en heltidstjänst från 2019-01-01  [metodval i Finsam.Domain 0.2: prov]
              månadsregel: hela månader, en månad räknas om tjänsten är tillsatt månadens första dag, med den dagens omfattning och ersättning
            """,
            running[1].Payouts[0].Explain().ToString().Plain()
        );
    }

    private static IEnumerable<Scope> CutAt(LocalDate day, Scope scope) =>
        scope.From < day && (scope.Through is null || scope.Through >= day)
            ? [new(scope.FullTime, scope.From, day.PlusDays(-1)), new(scope.FullTime, day, scope.Through)]
            : [scope];

    private static Role Role(MonthRule rule, decimal kronor = 465_000) =>
        new(
            PayoutCase.RoleName,
            Rate.PerYear(Sek.FromKronor(kronor)),
            new(2019, 1, 1),
            new RuleSource(SourceKind.LibraryChoice, "prov", new("Prov.", "A trial.")),
            rule
        );
}
