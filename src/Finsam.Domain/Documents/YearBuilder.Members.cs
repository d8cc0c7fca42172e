namespace Finsam.Domain;

internal sealed partial class YearBuilder
{
    private Federation? FederationOf(YearFile.FederationPart part)
    {
        Membership[]? members = All(part.Members, "/federation/members", MembershipOf);
        Member?[] others =
        [
            .. Each(
                _file.OtherPlaces,
                "/otherPlaces",
                (row, at) => MemberOf(row.Kind, row.Name, row.Code, row.Part, row.InNoRegion == true, at)
            ),
        ];
        Federation? federation = members is null
            ? null
            : Made(
                "/federation",
                () => new Federation(part.Name, members, part.OrganisationNumber, part.FirstDay, part.LastDay)
            );
        if (federation is null || Array.IndexOf(others, null) >= 0)
        {
            _broken.Add("federation");
        }

        _names = new((members ?? []).Select(each => each.Member).Concat(others.OfType<Member>()));
        return federation;
    }

    private Membership? MembershipOf(YearFile.MemberRow row, string at) =>
        MemberOf(row.Kind, row.Name, row.Code, row.Part, row.InNoRegion == true, at) is { } member
            ? Made(at, () => new Membership(member, row.FirstDay, row.LastDay))
            : null;

    private Member? MemberOf(MemberKind kind, string? name, string? code, string? part, bool inNoRegion, string at)
    {
        Member? agency = Member.State.FirstOrDefault(each => each.Kind == kind);
        bool isOdd = agency is null
            ? name is null
                || (kind == MemberKind.Region && (part is not null || inNoRegion))
                || (inNoRegion && part is not null)
            : (name ?? agency.Name) != agency.Name || code is not null || part is not null || inNoRegion;
        if (isOdd)
        {
            Add(
                at,
                new("är ingen medlem.", "is no member."),
                agency is null
                    ? new(
                        "Skriv kommunens namn, och för en del av den part; eller regionens namn.",
                        "Write the municipality's name, and part for a part of it; or the region's name."
                    )
                    : Wording.Of($"{agency} har bara sin typ.", $"{agency} has only its kind.")
            );
            return null;
        }

        return agency
            ?? Made(
                at,
                () =>
                    kind == MemberKind.Region ? Member.Region(name!, code)
                    : inNoRegion ? Member.MunicipalityInNoRegion(name!, code)
                    : Member.Municipality(name!, code, part)
            );
    }

    private PopulationTable? Populations()
    {
        PopulationFigure[]?[] made = [.. Each(_file.Populations, "/populations", FiguresOf)];
        PopulationTable? table =
            Array.IndexOf(made, null) >= 0
                ? null
                : Made("/populations", () => new PopulationTable(made.SelectMany(figures => figures!)));
        if (table is null)
        {
            _broken.Add("populations");
        }

        return table;
    }

    private PopulationFigure[]? FiguresOf(YearFile.PopulationRow row, string at)
    {
        AgeGroup? ages = row.Ages is null ? AgeGroup.All : AgesOf(row.Ages, In(at, "ages"));
        PopulationFigure[]? figures = All(
            row.Inhabitants,
            In(at, "inhabitants"),
            (each, own) =>
                MemberOf(each.Member, In(own, "member")) is { } member && ages is not null
                    ? Made(own, () => new PopulationFigure(member, row.Date, each.Count, row.Status, row.Source, ages))
                    : null
        );
        return ages is null ? null : figures;
    }

    private AgeGroup? AgesOf(YearFile.AgesPart part, string at) =>
        Made(at, () => new AgeGroup(part.From, part.Through));
}
