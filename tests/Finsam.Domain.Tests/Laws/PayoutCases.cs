using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Finsam.Domain.Tests.Laws;

/// <summary>Positions that are likely to be vacant and to change on odd days, in leap years, as months end.</summary>
internal static class PayoutCases
{
    private static readonly LocalDate Start = new(2019, 12, 1);

    private static readonly RuleSource Source = new(SourceKind.LibraryChoice, "prov", new("Prov.", "A trial."));

    internal static Arbitrary<PayoutCase> Any() =>
        Arb.From(
            from established in Gen.Frequency((4, Scopes()), (1, Gen.Constant(Array.Empty<Scope>())))
            from granted in Gen.Frequency((1, Scopes()), (1, Gen.Constant(Array.Empty<Scope>())))
            from role in Roles()
            from cuts in Days(2, 5)
            select new PayoutCase(
                established.Length > 0 || granted.Length > 0 ? established : [new Scope(Fraction.One, Start, Start)],
                [
                    .. granted.Select(
                        (scope, at) =>
                            new Scope(
                                scope.FullTime,
                                scope.From,
                                scope.Through,
                                decision: RuleSource.Decided(at % 2 == 0 ? "prov" : "annat")
                            )
                    ),
                ],
                role,
                cuts
            ),
            Smaller
        );

    private static IEnumerable<PayoutCase> Smaller(PayoutCase each) =>
        [
            .. each.Cuts.WithoutOne().Where(cuts => cuts.Length >= 2).Select(cuts => each with { Cuts = cuts }),
            .. each.Granted.WithoutOne().Select(granted => each with { Granted = granted }).Where(HasScope),
            .. each
                .Established.WithoutOne()
                .Select(established => each with { Established = established })
                .Where(HasScope),
        ];

    private static bool HasScope(PayoutCase each) => each.Established.Count + each.Granted.Count > 0;

    /// <summary>Different days in order, often the first, the last or the middle of a month.</summary>
    private static Gen<LocalDate[]> Days(int least, int most) =>
        Gen.Choose(least, most)
            .SelectMany(count => Day().ArrayOf(2 * count))
            .Select(days => days.Distinct().Order().ToArray())
            .Where(days => days.Length >= least);

    private static Gen<LocalDate> Day() =>
        from month in Gen.Choose(0, 28)
        from day in Gen.Frequency(
            (3, Gen.Constant(1)),
            (1, Gen.Elements(2, 15, 28, 29, 30, 31)),
            (1, Gen.Choose(1, 31))
        )
        let first = Start.PlusMonths(month)
        select first.PlusDays(Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)) - 1);

    private static Gen<Fraction> FullTime() =>
        Gen.Elements<Fraction>(0, 0.4m, 0.5m, 0.75m, 1, 1.5m, 1.8m, new Fraction(1, 3), new Fraction(153, 160));

    /// <summary>Scopes between different days, which touch; about one in three is left out, so that the position is vacant.</summary>
    private static Gen<Scope[]> Scopes() =>
        from days in Days(2, 4)
        from scopes in FullTime().ArrayOf(days.Length)
        from isFilled in Gen.Frequency((2, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(days.Length)
        from isOpen in Gen.Elements(true, false)
        select days.Select((day, i) => (day, i))
            .Where(each => isFilled[each.i])
            .Select(each => new Scope(
                scopes[each.i],
                each.day,
                each.i + 1 < days.Length ? days[each.i + 1].PlusDays(-1)
                    : isOpen ? null
                    : each.day.PlusDays(40)
            ))
            .ToArray();

    private static Gen<Role> Roles() =>
        from rule in Gen.Elements(MonthRule.WholeMonths, MonthRule.ActualDays, MonthRule.ThirtyDayMonths)
        from unit in Gen.Elements(1L, 100, 10_000)
        from first in Gen.Elements(0L, 1, 46_500_000, 59_999_999)
        from second in Gen.Elements(0L, 3, 47_662_500)
        from day in Day()
        select new Role(
            PayoutCase.RoleName,
            [
                new(Start.PlusDays(-1), Rate.PerYear(Sek.FromOre(first), 0.7m), Source),
                new(day, Rate.PerYear(Sek.FromOre(second)), Source),
            ],
            rule,
            Sek.FromOre(unit)
        );
}
