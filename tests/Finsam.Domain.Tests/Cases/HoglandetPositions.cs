using NodaTime;

namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// The positions that Höglandets samordningsförbund paid for in 2020 and 2023, as its half-year reports show them.
/// </summary>
/// <remarks>
/// Rates and month rule are inferred from the figures; the board's decision about Aneby is printed without a date.
/// </remarks>
internal static class HoglandetPositions
{
    internal static readonly Wording SeCoach = new("SE-coach", "SE coach");
    internal static readonly Wording Coordinator = new("samverkanskoordinator", "coordinator");

    private static readonly RuleSource FromTheFigures = new(
        SourceKind.DocumentPractice,
        "halvårsredovisningarna 2020 och 2023 (härlett)",
        new("Ersättningen är härledd ur utbetalningarna.", "The rate is inferred from the payouts.")
    );

    internal static readonly PayoutTerms SeTerms = Terms(SeCoach, Rate.PerYear(Sek.FromKronor(465_000)));

    /// <summary>25 000 kr a month for a half position.</summary>
    internal static readonly PayoutTerms CoordinatorTerms = Terms(
        Coordinator,
        Rate.PerMonth(Sek.FromKronor(25_000), 0.5m)
    );

    internal static readonly PayoutTerms[] AllTerms = [SeTerms, CoordinatorTerms];

    internal static DateInterval HalfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 6, 30));

    internal static DateInterval Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>The positions of a role, with their vacancies.</summary>
    internal static Position[] Of(int year, Wording role) =>
        [
            .. Rows(year, role)
                .Select(row =>
                {
                    Member member = Array.Find(Hoglandet.Municipalities, each => each.Name == row[2])!;
                    return Vacancies(
                        year,
                        new Position(
                            member,
                            role,
                            [
                                new Scope(
                                    Fraction.Percent(int.Parse(row[3])),
                                    FirstDay(year, role, member),
                                    headCount: row[4].Length == 0 ? null : int.Parse(row[4])
                                ),
                            ]
                        )
                    );
                }),
        ];

    /// <summary>The printed payouts of a half-year, by member.</summary>
    internal static Dictionary<Member, Sek> Printed(int year, Wording role) =>
        Rows(year, role)
            .ToDictionary(
                row => Array.Find(Hoglandet.Municipalities, each => each.Name == row[2])!,
                row => Sek.Parse(row[5])
            );

    private static IEnumerable<string[]> Rows(int year, Wording role) =>
        PrintedTable.Read("hoglandet-payouts.csv").Where(row => row[0] == $"{year}" && row[1] == role.Swedish);

    /// <summary>Eksjö's coordinator of 2020 began on 25 February (inferred); Aneby's coach of 2023 in May.</summary>
    private static LocalDate FirstDay(int year, Wording role, Member member) =>
        (year, role.Swedish, member.Name) switch
        {
            (2020, "samverkanskoordinator", "Eksjö") => new(2020, 2, 25),
            (2023, "SE-coach", "Aneby") => new(2023, 5, 1),
            _ => new(year, 1, 1),
        };

    private static Position Vacancies(int year, Position position) =>
        (year, position.Role.Swedish, position.Employer.Name) switch
        {
            (2023, "samverkanskoordinator", "Eksjö") => position.VacantFrom(new LocalDate(2023, 5, 1)),
            (2023, "SE-coach", "Aneby") => position.With(
                new Scope(
                    0.40m,
                    new LocalDate(2023, 1, 1),
                    new LocalDate(2023, 4, 30),
                    decision: RuleSource.Decided("40 % av heltidstjänst under vakansen")
                )
            ),
            _ => position,
        };

    private static PayoutTerms Terms(Wording role, Rate rate) =>
        new()
        {
            Role = role,
            Rates = new Dated<Rate>(
                $"ersättning för {role}",
                [new DatedValue<Rate>(new LocalDate(2020, 1, 1), rate, FromTheFigures)]
            ),
            MonthRule = MonthRule.ThirtyDayMonths,
        };
}
