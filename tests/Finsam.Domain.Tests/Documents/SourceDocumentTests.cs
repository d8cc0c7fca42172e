using System.Text;
using Finsam.Domain.Tests.Cases;
using Finsam.Domain.Tests.Repository;
using NodaTime;
using static Finsam.Domain.Sek;

namespace Finsam.Domain.Tests.Documents;

/// <summary>The five source documents in <c>docs/examples/data</c>: what they print, and what does not agree in
/// them.</summary>
public class SourceDocumentTests
{
    private const string Half2020 = "hoglandet-2020";
    private const string Half2023 = "hoglandet-2023";
    private const string Plan2021 = "finnveden-2021";
    private const string Running2020 = "harnosand-timra-2020";
    private const string SlideSödra = "sodra-vatterbygden-2020";
    private const string SlideFinnveden = "finnveden-2019";
    private const string SlideHöglandet = "hoglandet-2019";

    /// <summary>Each file, with its document's title.</summary>
    private static readonly Dictionary<string, string> Titles = new()
    {
        [Half2020] = "Halvårsredovisning 2020",
        [Half2023] = "Delårsrapport 2023",
        [Plan2021] = "Verksamhetsplan 2021",
        [Running2020] = "Delårsredovisning 2020",
        [SlideSödra] = "Medlemsrådet 2019-02-19",
        [SlideFinnveden] = "Medlemsrådet 2019-02-19",
        [SlideHöglandet] = "Medlemsrådet 2019-02-19",
    };

    private static readonly LocalDate June2020 = new(2020, 6, 30);
    private static readonly LocalDate June2023 = new(2023, 6, 30);

    public static TheoryData<string> Files() => [.. Titles.Keys];

    [Fact]
    public void Every_file_is_one_of_the_documents() =>
        Assert.Equal(
            Titles.Keys.Select(name => $"docs/examples/data/{name}.json").Order(StringComparer.Ordinal),
            Checkout.Files("docs/examples/data", "*.json")
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void It_reads_without_problems_and_is_byte_for_byte_what_is_written_of_it(string name)
    {
        byte[] stored = File.ReadAllBytes(Checkout.PathTo($"docs/examples/data/{name}.json"));
        YearReading reading = FederationYear.Read(stored);
        Assert.Empty(reading.Problems);
        Assert.Equal(stored, Encoding.UTF8.GetBytes(reading.Year!.ToJson()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_printed_figure_says_in_which_document_it_stands(string name)
    {
        FederationYear year = SourceDocuments.Read(name);
        Assert.All(year.Lines.Columns, column => Assert.Equal(Titles[name], column.Document));
        Assert.Equal(year.Balances.Days.Count == 0 ? null : Titles[name], year.Balances.Document);
    }

    /// <summary>A difference of one printed unit is rounding, FIN501; a blank cell is the likely cause of FIN502.</summary>
    [Theory]
    [InlineData(
        Half2020,
        "FIN501 @Balances/=line:Årets resultat/=day:2019-12-31: -229070, not -229069 (-1)",
        "FIN502 Utfall 2019/=Costs: 6652362, not 6631585 (20777)"
    )]
    [InlineData(
        Half2023,
        "FIN501 Utfall 2022/=Costs: 8363466, not 8363465 (1)",
        "FIN501 Utfall 2023-06-30/=Costs: 3836286, not 3836287 (-1)"
    )]
    [InlineData(Plan2021)]
    [InlineData(Running2020)]
    [InlineData(SlideSödra, "FIN503 Budget 2019/=Closing: 286000, not 350000 (-64000)")]
    [InlineData(
        SlideFinnveden,
        "FIN501 Utfall 2018/=Result: 1235000, not 1236000 (-1000)",
        "FIN503 Budget 2019/=Individual: 5627000, not 5573000 (54000)",
        "FIN504 Budget 2019/=Opening: 1991000, not 2170000 (-179000)"
    )]
    [InlineData(SlideHöglandet, "FIN503 Utfall 2018/=Result: -558250, not -371342 (-186908)")]
    public void What_is_printed_wrong_is_found_and_nothing_else(string name, params string[] expected)
    {
        FederationYear year = SourceDocuments.Read(name);
        Assert.Equal(
            expected,
            year.Findings.Where(finding => finding.Severity == Severity.DoubtfulFigure)
                .Select(finding =>
                {
                    decimal printed = year[finding.Place].Printed!.Value.Kronor;
                    decimal difference = finding.Difference!.Value.Kronor;
                    return FormattableString.Invariant(
                        $"{finding.Code} {finding.Place}: {printed}, not {printed - difference} ({difference})"
                    );
                })
        );
    }

    [Theory]
    [InlineData(Half2020, "FIN301 Budget 2020/=Costs 9000")]
    [InlineData(
        Half2023,
        "FIN301 Budget 2023/=Costs 18000",
        "FIN304 Utfall 2023-06-30/Välfärdsguiden 3000",
        "FIN304 Utfall 2023-06-30/Övrig administration 12065",
        "FIN305 Prognos 2023/Inspirationsdag 40000",
        "FIN305 Prognos 2023/Tjänsteperson 255000",
        "FIN305 Prognos 2023/Ekonomihantering 7000",
        "FIN305 Prognos 2023/Utbildning styrelse och beredningsgrupp 2000"
    )]
    [InlineData(Plan2021, "FIN301 Budget 2021/=Costs 1774800")]
    [InlineData(Running2020)]
    [InlineData(
        SlideSödra,
        "FIN301 Budget 2020/=Costs 984000",
        "FIN302 Budget 2020/=Costs 698000",
        "FIN401 Budget 2020/=Closing -698000"
    )]
    [InlineData(SlideFinnveden, "FIN301 Budget 2019/=Costs 1365000")]
    [InlineData(SlideHöglandet, "FIN301 Budget 2019/=Costs 180000")]
    public void What_a_careful_reader_is_told_beside(string name, params string[] expected) =>
        Assert.Equal(
            expected,
            SourceDocuments
                .Read(name)
                .Findings.Where(finding => finding.Severity != Severity.DoubtfulFigure)
                .Select(finding =>
                    FormattableString.Invariant($"{finding.Code} {finding.Place} {finding.Difference!.Value.Kronor}")
                )
        );

    [Theory]
    [InlineData(Half2020, "Utfall 2019/=Result", -229_069)]
    [InlineData(Half2020, "Utfall 2020-06-30/SE-projekt", 1_878_073)]
    [InlineData(Half2020, "Utfall 2020-06-30/Uppdrag Samverkan//Samverkanskoordinator-LIV", 855_000)]
    [InlineData(Half2020, "Utfall 2020-06-30/=Result", 2_229_011)]
    [InlineData(Half2020, "@Balances/=Equity/=day:2020-06-30", 2_795_855)]
    [InlineData(Half2023, "Utfall 2023-06-30/Aneby", 119_465)]
    [InlineData(Half2023, "Utfall 2023-06-30/SE-Höglandet", 1_817_375)]
    [InlineData(Half2023, "Utfall 2023-06-30/Uppdrag Samverkan", 858_436)]
    [InlineData(Half2023, "Utfall 2023-06-30/=Income", 6_027_067)]
    [InlineData(Half2023, "Utfall 2023-06-30/=Result", 2_190_781)]
    [InlineData(Half2023, "Utfall 2023-06-30/=Closing", 3_406_363)]
    [InlineData(Half2023, "@Balances/=Equity/=day:2023-06-30", 3_406_363)]
    [InlineData(Plan2021, "Budget 2020/Utrymme nya insatser", 800_000)]
    [InlineData(Plan2021, "Prognos 2020/Utrymme nya insatser", 0)]
    [InlineData(Plan2021, "Budget 2021/Utrymme nya insatser", 2_800_000)]
    [InlineData(Plan2021, "Plan 2022/Utrymme nya insatser", 3_200_000)]
    [InlineData(Plan2021, "Plan 2023/Utrymme nya insatser", 3_300_000)]
    [InlineData(Plan2021, "Budget 2020/=Closing", 62_579)]
    [InlineData(Plan2021, "Prognos 2020/=Closing", 1_824_471)]
    [InlineData(Plan2021, "Budget 2021/=Closing", 49_671)]
    [InlineData(Plan2021, "Plan 2022/=Closing", 50_071)]
    [InlineData(Plan2021, "Plan 2023/=Closing", 85_371)]
    [InlineData(Running2020, "Budget 2020/=Opening", 580_000)]
    [InlineData(Running2020, "Budget 2020/=Contributions", 3_754_000)]
    [InlineData(Running2020, "Budget 2020/=IncomeWithOpening", 4_334_000)]
    [InlineData(Running2020, "Budget 2020/=Initiatives", 2_799_000)]
    [InlineData(SlideSödra, "Utfall 2018/=Closing", 2_123_000)]
    [InlineData(SlideSödra, "Budget 2020/=Closing", -698_000)]
    [InlineData(SlideFinnveden, "Utfall 2018/=Costs", 4_000_000)]
    [InlineData(SlideFinnveden, "Budget 2019/=Initiatives", 5_827_000)]
    [InlineData(SlideHöglandet, "Budget 2018/=Result", -992_000)]
    [InlineData(SlideHöglandet, "Utfall 2018/=Costs", 6_781_342)]
    [InlineData(SlideHöglandet, "Budget 2019/=Individual", 5_830_000)]
    public void Its_key_figures_are_these(string name, string place, decimal kronor) =>
        Assert.Equal(Kr(kronor), SourceDocuments.Read(name)[Place.Parse(place)].Amount);

    /// <summary>All sums of the plan follow from its lines, and so do its openings but for those of 2020.</summary>
    [Fact]
    public void No_sum_of_the_plan_differs()
    {
        FederationYear plan = SourceDocuments.Finnveden2021;
        Figure[] sums =
        [
            .. from column in plan.Lines.Columns
            from total in plan.Lines.Lines.Select(line => line.Total).OfType<Total>()
            select plan.Figures[column.Name, total],
        ];
        Assert.Equal(30, sums.Length);
        Assert.Equal(2, sums.Count(figure => figure.Computed is null));
        Assert.All(sums, figure => Assert.Equal(Sek.Zero, figure.Difference ?? Sek.Zero));
    }

    /// <summary>By keys that are inferred; what is booked by 30 June too.</summary>
    [Fact]
    public void Every_contribution_of_Höglandet_follows_from_its_decision()
    {
        foreach (FederationYear year in new[] { SourceDocuments.Höglandet2020, SourceDocuments.Höglandet2023 })
        {
            Figure[] contributions =
            [
                .. from column in year.Lines.Columns
                from line in year.Lines.Lines
                where line.Source is LineSource.Contribution
                select year.Figures[column.Name, line.Name],
            ];
            Assert.Equal(32, contributions.Length);
            Assert.All(contributions, figure => Assert.Equal(Sek.Zero, figure.Difference));
        }
    }

    /// <summary>Eksjö's coordinator from 25 February 2020, 105 000 kr; Aneby's coach vacant in 2023, 120 125 kr.</summary>
    [Fact]
    public void Every_payout_of_Höglandet_is_the_printed_one()
    {
        (FederationYear Year, LocalDate June, decimal Coaches, decimal Coordinators)[] halves =
        [
            (SourceDocuments.Höglandet2020, June2020, 1_871_625, 855_000),
            (SourceDocuments.Höglandet2023, June2023, 1_817_375, 850_000),
        ];
        foreach (var (year, june, coaches, coordinators) in halves)
        {
            Assert.Empty(year.Corrections);
            Assert.Equal(12, year.Paid.Count);
            PayoutRun run = year.PayoutsIn(new(new(june.Year, 1, 1), june));
            Assert.Equal((Kr(coaches), Kr(coordinators)), (run["SE-coach"], run["Koordinator"]));
            Assert.Equal(run.Total, year.Paid.Select(paid => paid.Amount).Sum());
            Assert.Equal(
                year.Paid.OrderBy(paid => paid.Role).Select(paid => paid.Amount),
                year.Paid.OrderBy(paid => paid.Role).Select(paid => run[paid.Employer, paid.Role])
            );
        }

        Assert.Equal(
            (Kr(105_000), Kr(120_125)),
            (PaidTo(halves[0].Year, "Eksjö", "Koordinator"), PaidTo(halves[1].Year, "Aneby", "SE-coach"))
        );
        Assert.Equal(
            [12, 11],
            halves.Select(half =>
                half.Year.Positions.Sum(position => position.Scopes.Sum(scope => scope.HeadCount ?? 0))
            )
        );
    }

    [Fact]
    public void What_is_inferred_says_so()
    {
        FederationYear[] halves = [SourceDocuments.Höglandet2020, SourceDocuments.Höglandet2023];
        Assert.All(
            halves.SelectMany(year => year.Roles).SelectMany(role => role.Rates.Values),
            rate => Assert.Equal(SourceKind.Inferred, rate.Source.Kind)
        );
        Assert.All(
            SourceDocuments.Höglandet2023.Populations.Figures,
            figure => Assert.Equal(PopulationStatus.Inferred, figure.Status)
        );
        Assert.All(
            SourceDocuments.Höglandet2020.ContributionDecisions,
            decision => Assert.Equal(SourceKind.Inferred, decision.Source?.Kind)
        );
        Assert.All(
            SourceDocuments.Finnveden2021.Initiatives.SelectMany(initiative => initiative.Grants),
            grant => Assert.Equal(SourceKind.Inferred, grant.Decision?.Kind)
        );
        Assert.Equal(
            "inferred: 4 334 000 kr - 3 754 000 kr",
            SourceDocuments.HärnösandTimrå2020.Lines.Lines[0].Cells[0]?.Reason?.English
        );
    }

    /// <summary>What running text does not print is blank, and no sum is made of it.</summary>
    [Fact]
    public void Of_Härnösand_Timrå_the_costs_are_not_known()
    {
        FederationYear year = SourceDocuments.HärnösandTimrå2020;
        Assert.Equal(5, year.Initiatives.Count);
        Assert.Equal(Sek.Zero, year.Figures["Budget 2020", Total.IncomeWithOpening].Difference);
        Assert.Null(year.Figures["Budget 2020", Total.Costs].Known);
        Assert.Null(year.Figures["Budget 2020", Total.Closing].Known);
    }

    private static Sek PaidTo(FederationYear year, string employer, string role) =>
        year.Paid.Single(paid => paid.Employer.Name == employer && paid.Role == role).Amount;
}
