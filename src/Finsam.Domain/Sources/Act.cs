namespace Finsam.Domain;

// Paragraphs of the two acts that govern a federation, as they were read on one day. A paragraph is answered for from
// the first day of a wording that has been read; for the days before there is a source that says so.
internal static class Act
{
    internal static readonly LocalDate FirstDay = new(2004, 1, 1);

    // The first day of kommunallagen (2017:725), and of the wording of 21 § that points to it (SFS 2017:746).
    internal static readonly LocalDate LocalGovernmentFirstDay = new(2018, 1, 1);

    internal static readonly RuleSource BeforeLocalGovernmentAct = Unread(
        new("21 § lagen (2003:1210), lydelsen före 2018", "Section 21 of the Act (2003:1210), wording before 2018"),
        new(
            "Före 2018-01-01 gällde kommunallagen (1991:900); vad 21 § då hänvisade till har inte lästs.",
            "Before 2018-01-01 kommunallagen (1991:900) held; what 21 § then referred to has not been read."
        ),
        FirstDay,
        LocalGovernmentFirstDay.PlusDays(-1)
    );

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

    private const string FinsamReadTo = "SFS 2023:644";
    private const string LocalGovernmentReadTo = "SFS 2025:450";

    // Not a field: it is asked for by the fields above.
    private static LocalDate Verified => new(2026, 11, 25);

    // By an earlier wording too, which has been read; or only by that of today.
    internal static RuleSource Finsam(
        Wording paragraph,
        Wording statement,
        LocalDate? inForceFrom = null,
        LocalDate? inForceThrough = null,
        string readTo = FinsamReadTo
    ) => Of(SourceKind.Statute, OfFinsam(paragraph), statement, inForceFrom ?? FirstDay, readTo, inForceThrough);

    // What no paragraph says, and what follows from some.
    internal static RuleSource InferredFromFinsam(Wording paragraphs, Wording statement) =>
        Of(SourceKind.Inferred, OfFinsam(paragraphs), statement, FirstDay, FinsamReadTo);

    // Holds for federations through a paragraph of their own act.
    internal static RuleSource LocalGovernment(
        Wording paragraph,
        int through,
        Wording statement,
        SourceKind kind = SourceKind.Statute
    ) =>
        Of(
            kind,
            new(
                $"{paragraph.Swedish} kommunallagen (2017:725), genom {through} § lagen (2003:1210)",
                $"{paragraph.English} of the Local Government Act (2017:725), "
                    + $"through Section {through} of the Act (2003:1210)"
            ),
            statement,
            LocalGovernmentFirstDay,
            LocalGovernmentReadTo
        );

    // A wording that held once and that we have not seen.
    internal static RuleSource Unread(Wording citation, Wording statement, LocalDate from, LocalDate through) =>
        new(
            SourceKind.Statute,
            citation.Swedish,
            statement,
            inForceFrom: from,
            inForceThrough: through,
            englishCitation: citation.English
        );

    private static Wording OfFinsam(Wording paragraph) =>
        new($"{paragraph.Swedish} lagen (2003:1210)", $"{paragraph.English} of the Act (2003:1210)");

    private static RuleSource Of(
        SourceKind kind,
        Wording citation,
        Wording statement,
        LocalDate inForceFrom,
        string readTo,
        LocalDate? inForceThrough = null
    ) =>
        new(
            kind,
            citation.Swedish,
            statement,
            Verified,
            inForceFrom,
            asAmendedBy: readTo,
            inForceThrough: inForceThrough,
            englishCitation: citation.English
        );
}
