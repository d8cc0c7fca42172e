namespace Finsam.Domain;

internal sealed partial class SheetYearReader
{
    private Federation? ReadFederation(out int? year)
    {
        Membership[] memberships = [.. All(MemberHeadings, MembershipOf)];
        int? told = null;
        Federation? federation = All(
                FactHeadings,
                record =>
                {
                    told = record.Needed("År") is null ? null : record.Year("År");
                    return record.Needed("Förbund") is { } name
                        ? record.Made(() =>
                            new Federation(
                                name,
                                memberships,
                                record.Text("Organisationsnummer"),
                                record.Day("Första dag"),
                                record.Day("Sista dag")
                            )
                        )
                        : null;
                }
            )
            .FirstOrDefault();
        year = told ?? _into?.Year;
        if (federation is null && _into is null && _problems.Count == 0)
        {
            Refuse(
                new("säger inte vilket förbund det är.", "does not say which federation it is."),
                new(
                    "Ge en tabell med rubrikerna Förbund och År och en med Medlem och Kod, eller ett dokument att läsa "
                        + "in i.",
                    "Give a table with the headings Förbund and År and one with Medlem and Kod, or a document to "
                        + "read into."
                )
            );
        }

        return federation ?? _into?.Federation;
    }

    // The state's two by their names; of others a region's code has two digits and a municipality's four.
    private static Membership? MembershipOf(SheetRecord record)
    {
        string? name = record.Needed("Medlem");
        // Typed as a number, a code has lost its zero.
        string? code = record.Text("Kod") is { Length: 1 or 3 } typed ? $"0{typed}" : record.Text("Kod");
        Member? member =
            Member.State.FirstOrDefault(agency => agency.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (
                name is null ? null
                : code?.Length == 2 ? record.Made(() => Member.Region(name, code))
                : record.Made(() => Member.Municipality(name, code))
            );
        return member is null
            ? null
            : record.Made(() => new Membership(member, record.Day("Från"), record.Day("Till")));
    }

    // As it is called, or as a municipality is called in full; by its code too.
    private static Member? MemberOf(SheetRecord record, string heading, Federation federation) =>
        record.OneOf(
            heading,
            federation.Memberships.Select(each => each.Member).Distinct(),
            Names,
            new("är ingen medlem.", "is no member.")
        );

    private static IEnumerable<string> Names(Member member) =>
        [
            member.Name,
            $"{member}",
            .. member.Code is { } code ? new[] { code, $"{code} {member.Name}" } : [],
            .. member.Kind == MemberKind.Municipality ? new[] { $"{member.Name} kommun" } : [],
        ];
}
