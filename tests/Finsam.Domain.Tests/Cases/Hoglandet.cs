using NodaTime.Text;

namespace Finsam.Domain.Tests.Cases;

/// <summary>Höglandets samordningsförbund, as its half-year reports of 2020 and 2023 show it.</summary>
internal static class Hoglandet
{
    internal static readonly Member Aneby = Member.Municipality("Aneby", "0604");
    internal static readonly Member Nässjö = Member.Municipality("Nässjö", "0682");
    internal static readonly Member Sävsjö = Member.Municipality("Sävsjö", "0684");
    internal static readonly Member Eksjö = Member.Municipality("Eksjö", "0686");
    internal static readonly Member Tranås = Member.Municipality("Tranås", "0687");
    internal static readonly Member Vetlanda = Member.Municipality("Vetlanda", "0685");
    internal static readonly Member Region = Member.Region("Region Jönköpings län", "06");

    internal static readonly Member[] Municipalities = [Aneby, Nässjö, Sävsjö, Eksjö, Tranås, Vetlanda];

    internal static readonly Federation Federation = new(
        "Höglandets samordningsförbund",
        [
            .. Municipalities.Select(member => new Membership(member)),
            Region,
            Member.SocialInsuranceAgency,
            Member.EmploymentService,
        ]
    );

    internal static readonly AllocationKey Percentages = AllocationKey.ByPercent([
        (Aneby, 6),
        (Nässjö, 28),
        (Sävsjö, 10),
        (Eksjö, 15),
        (Tranås, 17),
        (Vetlanda, 24),
    ]);

    internal static readonly PopulationTable Populations = new(
        PrintedTable
            .Read("hoglandet-population.csv")
            .Select(row => new PopulationFigure(
                Member.Municipality(row[0], row[1]),
                LocalDatePattern.Iso.Parse(row[2]).Value,
                long.Parse(row[3]),
                Enum.Parse<PopulationStatus>(row[4]),
                row[4] == "Inferred" ? "anpassad till bidragen 2023" : "SCB, från andra sidor"
            ))
    );

    /// <summary>The printed amounts of a year, by member.</summary>
    internal static Dictionary<Member, Sek> Printed(int year, string column = "year") =>
        PrintedTable
            .Read("hoglandet-contributions.csv")
            .Where(row => row[0] == $"{year}" && row[1] == column)
            .ToDictionary(row => Named(row[2]), row => Sek.Parse(row[3]));

    internal static ContributionSplit Split(
        int year,
        decimal total,
        decimal unit,
        AllocationKey key,
        Recognition? recognition = null,
        PopulationTable? populations = null
    ) =>
        ContributionSplit.For(
            Federation,
            [new(year, Sek.FromKronor(total), key, unit: Sek.FromKronor(unit), recognition: recognition)],
            populations ?? Populations
        );

    private static Member Named(string name) => Federation.MembersIn(2023).Single(member => member.Name == name);
}
