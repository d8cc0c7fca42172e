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
    internal const string Coordinator = "Koordinator";

    internal static readonly Role[] Roles = [.. HoglandetYears.Of2023.Roles];

    internal static readonly Role SeRole = HoglandetYears.Of2023.Role(SeCoach);

    /// <summary>25 000 kr a month for a half position.</summary>
    internal static readonly Role CoordinatorRole = HoglandetYears.Of2023.Role(Coordinator);

    internal static DateInterval HalfYear(int year) => YearParts.HalfYears(year)[0];

    /// <summary>The positions of a role, with their vacancies, in the order of the printed table.</summary>
    internal static Position[] Of(int year, string role) =>
        [
            .. HoglandetYears
                .Of(year)
                .Positions.Where(position => position.Role == role)
                .OrderBy(position => position.Employer.Name, StringComparer.Ordinal),
        ];

    /// <summary>The printed payouts of a half-year, by member.</summary>
    internal static Dictionary<Member, Sek> Printed(int year, string role) =>
        HoglandetYears
            .Of(year)
            .Paid.Where(paid => paid.Role == role)
            .OrderBy(paid => paid.Employer.Name, StringComparer.Ordinal)
            .ToDictionary(paid => paid.Employer, paid => paid.Amount);
}
