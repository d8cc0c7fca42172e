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
    internal const string SeCoach = "SE-coach";
    internal const string Coordinator = "samverkanskoordinator";

    private static readonly LocalDate First = new(2020, 1, 1);

    private static readonly RuleSource FromTheFigures = new(
        SourceKind.DocumentPractice,
        "halvårsredovisningarna 2020 och 2023 (härlett)",
        new("Ersättningen är härledd ur utbetalningarna.", "The rate is inferred from the payouts.")
    );

    internal static readonly Role SeRole = new(
        SeCoach,
        Rate.PerYear(Sek.FromKronor(465_000)),
        First,
        FromTheFigures,
        MonthRule.ThirtyDayMonths,
        english: "SE coach"
    );

    /// <summary>25 000 kr a month for a half position.</summary>
    internal static readonly Role CoordinatorRole = new(
        Coordinator,
        Rate.PerMonth(Sek.FromKronor(25_000), 0.5m),
        First,
        FromTheFigures,
        MonthRule.ThirtyDayMonths,
        english: "coordinator"
    );

    internal static readonly Role[] Roles = [SeRole, CoordinatorRole];

    internal static DateInterval HalfYear(int year) => YearParts.HalfYears(year)[0];

    /// <summary>The positions of a role, with their vacancies.</summary>
    internal static Position[] Of(int year, string role) =>
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
    internal static Dictionary<Member, Sek> Printed(int year, string role) =>
        Rows(year, role)
            .ToDictionary(
                row => Array.Find(Hoglandet.Municipalities, each => each.Name == row[2])!,
                row => Sek.Parse(row[5])
            );

    private static IEnumerable<string[]> Rows(int year, string role) =>
        PrintedTable.Read("hoglandet-payouts.csv").Where(row => row[0] == $"{year}" && row[1] == role);

    /// <summary>Eksjö's coordinator of 2020 began on 25 February (inferred); Aneby's coach of 2023 in May.</summary>
    private static LocalDate FirstDay(int year, string role, Member member) =>
        (year, role, member.Name) switch
        {
            (2020, Coordinator, "Eksjö") => new(2020, 2, 25),
            (2023, SeCoach, "Aneby") => new(2023, 5, 1),
            _ => new(year, 1, 1),
        };

    private static Position Vacancies(int year, Position position) =>
        (year, position.Role, position.Employer.Name) switch
        {
            (2023, Coordinator, "Eksjö") => position.Vacant(new LocalDate(2023, 5, 1)),
            (2023, SeCoach, "Aneby") => position.With(
                new Scope(
                    0.40m,
                    new LocalDate(2023, 1, 1),
                    new LocalDate(2023, 4, 30),
                    decision: RuleSource.Decided("40 % av heltidstjänst under vakansen")
                )
            ),
            _ => position,
        };
}
