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

    /// <summary>The percentages of 2019, 2020 and 2022, inferred from the contributions.</summary>
    internal static readonly AllocationKey Percentages = HoglandetYears.Of2020.ContributionDecisions[0].Key!;

    /// <summary>The official inhabitants of 2022-12-31, and those that were fitted to the contributions of
    /// 2023.</summary>
    internal static readonly PopulationTable Populations = HoglandetYears.Of2023.Populations.With(
        new PopulationTable(
            PrintedTable
                .Read("hoglandet-population.csv")
                .Select(row => new PopulationFigure(
                    Member.Municipality(row[0], row[1]),
                    LocalDatePattern.Iso.Parse(row[2]).Value,
                    long.Parse(row[3]),
                    Enum.Parse<PopulationStatus>(row[4]),
                    "SCB, från andra sidor"
                ))
        )
    );

    /// <summary>The printed amounts of a year, or of its first half, by member.</summary>
    internal static Dictionary<Member, Sek> Printed(int year, bool byJune = false)
    {
        FederationYear report = HoglandetYears.Of(year <= 2020 ? 2020 : 2023);
        string column = byJune ? $"{year}-06-30" : $"{year}";
        return report.Contributed(!byJune && report.Year == year ? $"Budget {column}" : $"Utfall {column}");
    }

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
}
