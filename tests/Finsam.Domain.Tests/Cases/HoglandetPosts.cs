using NodaTime;

namespace Finsam.Domain.Tests.Cases;

/// <summary>The posts that Höglandets samordningsförbund paid for in 2020 and 2023, as its half-year reports show them.</summary>
/// <remarks>Rates and month rule are inferred from the figures; the board's decision about Aneby is printed without a date.</remarks>
internal static class HoglandetPosts
{
    internal static readonly Wording SeCoach = new("SE-coach", "SE coach");
    internal static readonly Wording Coordinator = new("samverkanskoordinator", "coordinator");

    private static readonly LegalSource FromTheFigures = new(
        SourceKind.DocumentPractice,
        "halvårsredovisningarna 2020 och 2023 (härlett)",
        new("Ersättningen är härledd ur utbetalningarna.", "The rate is inferred from the payouts.")
    );

    internal static readonly PayoutTerms SeTerms = Terms(SeCoach, PostRate.PerYear(Sek.FromKronor(465_000)));

    /// <summary>25 000 kr a month for a half post.</summary>
    internal static readonly PayoutTerms CoordinatorTerms = Terms(
        Coordinator,
        PostRate.PerMonth(Sek.FromKronor(25_000), 0.5m)
    );

    internal static readonly PayoutTerms[] AllTerms = [SeTerms, CoordinatorTerms];

    internal static DateInterval HalfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 6, 30));

    internal static DateInterval Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>The posts of a role, with their vacancies.</summary>
    internal static Post[] Of(int year, Wording role) =>
        [
            .. Rows(year, role)
                .Select(row =>
                {
                    Member member = Array.Find(Hoglandet.Municipalities, each => each.Name == row[2])!;
                    return Vacancies(
                        year,
                        new Post(
                            member,
                            role,
                            [
                                new ScopeStretch(
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

    private static Post Vacancies(int year, Post post) =>
        (year, post.Role.Swedish, post.Employer.Name) switch
        {
            (2023, "samverkanskoordinator", "Eksjö") => post.VacantFrom(new LocalDate(2023, 5, 1)),
            (2023, "SE-coach", "Aneby") => post.WithGranted(
                new GrantedScope(
                    0.40m,
                    new LocalDate(2023, 1, 1),
                    new LocalDate(2023, 4, 30),
                    new BoardDecision("40 % av heltidstjänst under vakansen")
                )
            ),
            _ => post,
        };

    private static PayoutTerms Terms(Wording role, PostRate rate) =>
        new()
        {
            Role = role,
            Rates = new Dated<PostRate>(
                $"ersättning för {role}",
                new DatedValue<PostRate>(new LocalDate(2020, 1, 1), rate, FromTheFigures)
            ),
            MonthRule = MonthRule.ThirtyDayMonths,
        };
}
