namespace Finsam.Domain.Tests.Cases;

/// <summary>
/// Three federations' figures in slides at the members' meeting 2019, each a table whose columns go on from each other.
/// </summary>
internal static class MembersMeeting
{
    internal const string Budget2020 = "Budget 2020";
    internal const string Committed = "Insatser";
    internal const string Competence = "Kompetensutveckling";
    internal const string Office = "Kansli, styrelse mm";

    /// <summary>The slides as they are printed, in thousands; Höglandet's in kronor.</summary>
    internal static readonly FederationYear SödraVätterbygden = SourceDocuments.SödraVätterbygden2020;
    internal static readonly FederationYear Finnveden = SourceDocuments.Finnveden2019;
    internal static readonly FederationYear Höglandet = SourceDocuments.Höglandet2019;

    /// <summary>
    /// Södra Vätterbygden's budget 2020, which closes with -698 000 kr: the initiatives are decided, competence and the
    /// office are free. The slides have one line of income; its parts here are the shares of 5 § lagen (2003:1210).
    /// </summary>
    internal static readonly FederationYear Shortfall = new(
        SödraVätterbygden.Federation,
        2020,
        lines: new(
            [Column.Budget(2020)],
            [
                Line.Printed(Total.Opening, "Från 2019", [Printed(Total.Opening)]),
                Contributed("Staten", Party.State, 2),
                Contributed("Regionen", Party.Regions, 4),
                Contributed("Kommunerna", Party.Municipalities, 4),
                new(Committed, LineKind.Individual, [Printed(Committed)], isCommitted: true),
                new(Competence, LineKind.Competence, [Printed(Competence)]),
                new(Office, LineKind.Administration, [Printed(Office)]),
            ]
        )
    );

    private static Line Contributed(string name, Party party, int part) =>
        new(name, LineKind.Contribution, [Sek.FromOre(Printed("Intäkter").Ore / part)], party: party);

    private static Sek Printed(string line) => SödraVätterbygden.Figures[Budget2020, line].Amount;

    private static Sek Printed(Total total) => SödraVätterbygden.Figures[Budget2020, total].Amount;
}
