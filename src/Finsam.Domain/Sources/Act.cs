namespace Finsam.Domain;

// Paragraphs of the two acts that govern a federation, as they were read on one day.
internal static class Act
{
    internal static readonly LocalDate FirstDay = new(2004, 1, 1);

    // The last year leaves the calendar a neighbour, whatever is added.
    internal static int CheckYear(int year, string parameter)
    {
        Guard.Against.OutOfRange(
            year < FirstDay.Year || year > LastYear,
            $"{year} is no year of a federation: the act holds from {FirstDay.Iso()}. "
                + $"Give a year from {FirstDay.Year} to {LastYear}.",
            parameter
        );
        return year;
    }

    internal const int LastYear = 9_000;

    private static readonly LocalDate Verified = new(2026, 11, 21);

    internal static RuleSource Finsam(string paragraph, Wording statement, LocalDate? inForceFrom = null) =>
        Of($"{paragraph} lagen (2003:1210)", statement, inForceFrom ?? FirstDay);

    // Holds for federations through a paragraph of their own act.
    internal static RuleSource LocalGovernment(string paragraph, string through, Wording statement) =>
        Of(
            $"{paragraph} kommunallagen (2017:725), genom {through} lagen (2003:1210)",
            statement,
            new LocalDate(2018, 1, 1)
        );

    private static RuleSource Of(string citation, Wording statement, LocalDate inForceFrom) =>
        new(SourceKind.Statute, citation, statement, Verified, inForceFrom);
}
